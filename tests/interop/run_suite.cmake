# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
if(NOT EXISTS "${SUITE}/node_modules/@larksuiteoapi/node-sdk/package.json")
    message(FATAL_ERROR "The packages of the interop suite are missing: run `npm ci` in tests/interop "
        "(./test does), or leave the suite out with ./test --without-interop.")
endif()
set(ENV{ORGDESK_SANDBOX} "${SANDBOX}")
execute_process(COMMAND "${NODE}" --test WORKING_DIRECTORY "${SUITE}" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "The interop suite failed: ${result}")
endif()
