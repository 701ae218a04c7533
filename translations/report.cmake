# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# Takes the texts of today's sources into copies of the .ts files and fails on the first hundred that
# have no finished translation. The tree itself is not touched.
#   cmake -DLUPDATE=... -DSOURCE=... -DWORK=... -P report.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
# The copies lie as deep as the originals, so that the relative locations stay as they are.
file(MAKE_DIRECTORY "${WORK}")
set(scan -extensions cpp,h,ui -locations none -I "${SOURCE}"
    "${SOURCE}/core" "${SOURCE}/ui" "${SOURCE}/app")

set(failed FALSE)
foreach(language zh_CN ja en)
    set(ts "${WORK}/orgdesk_${language}.ts")
    file(COPY_FILE "${SOURCE}/translations/orgdesk_${language}.ts" "${ts}")
    set(plural "")
    if(language STREQUAL "en")
        set(plural -pluralonly)
    endif()
    execute_process(COMMAND "${LUPDATE}" -silent ${scan} -no-obsolete ${plural} -ts "${ts}"
        RESULT_VARIABLE status ERROR_VARIABLE errors)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate failed for ${language}: ${errors}")
    endif()
    file(READ "${ts}" text)
    # Semicolons and brackets would take part in CMake's lists.
    string(REPLACE ";" "," text "${text}")
    string(REPLACE "[" "(" text "${text}")
    string(REPLACE "]" ")" text "${text}")
    string(REGEX MATCHALL "<message" messages "${text}")
    list(LENGTH messages total)
    string(REPLACE "</message>" ";" blocks "${text}")
    set(open 0)
    foreach(block IN LISTS blocks)
        if(block MATCHES "type=\"unfinished\"|<translation></translation>|<numerusform></numerusform>")
            math(EXPR open "${open} + 1")
            if(open LESS_EQUAL 100 AND block MATCHES "<source>(.*)</source>")
                message(NOTICE "${language}: not translated: ${CMAKE_MATCH_1}")
            endif()
        endif()
    endforeach()
    message(NOTICE "${language}: ${total} texts, ${open} without a finished translation")
    if(open GREATER 0)
        set(failed TRUE)
    endif()
endforeach()
if(failed)
    message(FATAL_ERROR "Translations are missing. Build the target update_translations, then translate.")
endif()
