# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT

# orgdesk_precompile(TARGET core|gui): shares one precompiled header between all targets of a kind.
function(orgdesk_precompile target kind)
    if(ORGDESK_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM orgdesk_pch_${kind})
    endif()
endfunction()

# orgdesk_add_room(NAME ALIAS [GUI] HEADERS ... SOURCES ... LINK ...)
#
# One static library for each room of docs/architecture.md. LINK names the lower rooms and the
# libraries that the room stands on, so that the link graph is the floor plan.
function(orgdesk_add_room name alias)
    cmake_parse_arguments(ROOM "GUI" "" "HEADERS;SOURCES;LINK" ${ARGN})
    set(target orgdesk_${name})
    add_library(${target} STATIC)
    add_library(OrgDesk::${alias} ALIAS ${target})
    target_sources(${target}
        PRIVATE ${ROOM_SOURCES}
        PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${ROOM_HEADERS})
    # AUTOMOC looks at the headers that are listed as sources.
    target_sources(${target} PRIVATE ${ROOM_HEADERS})
    target_link_libraries(${target} PUBLIC orgdesk_options ${ROOM_LINK})
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    if(ROOM_GUI)
        orgdesk_precompile(${target} gui)
    else()
        orgdesk_precompile(${target} core)
    endif()
endfunction()

# orgdesk_add_test(NAME [GUI] [TIMEOUT seconds] SOURCES ... LINK ... [LABELS ...])
#
# A Qt Test executable, run without a screen. Each source holds one test class and registers it with
# ORGDESK_TEST(Class) (tests/testlib/test_registry.h); main comes from tests/testlib.
function(orgdesk_add_test name)
    cmake_parse_arguments(TEST "GUI" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE OrgDesk::TestLib Qt6::Test ${TEST_LINK})
    if(TEST_GUI)
        target_sources(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/testlib/gui_main.cpp")
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        orgdesk_precompile(${name} gui)
    else()
        target_sources(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/testlib/core_main.cpp")
        orgdesk_precompile(${name} core)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=*.debug=false")
    if(ORGDESK_SANITIZERS MATCHES "address")
        list(APPEND environment
            "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/leaks.supp:print_suppressions=0")
    endif()
    if(ORGDESK_SANITIZERS MATCHES "thread")
        list(APPEND environment
            "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/threads.supp:print_suppressions=0:die_after_fork=0")
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "${environment}"
        LABELS "${TEST_LABELS}")
endfunction()
