# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# One interface target carries what every room is compiled with.
add_library(orgdesk_options INTERFACE)

target_compile_definitions(orgdesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ORGDESK_VERSION="${PROJECT_VERSION}")

target_include_directories(orgdesk_options INTERFACE "${PROJECT_SOURCE_DIR}")

if(MSVC)
    target_compile_options(orgdesk_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(orgdesk_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor)
endif()

if(ORGDESK_WARNINGS_AS_ERRORS)
    target_compile_options(orgdesk_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

if(ORGDESK_SANITIZERS)
    target_compile_options(orgdesk_options INTERFACE
        -fsanitize=${ORGDESK_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(orgdesk_options INTERFACE -fsanitize=${ORGDESK_SANITIZERS})
    # Instrumented code hides from g++ what is set: it warns of moved results that nobody reads.
    target_compile_options(orgdesk_options INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# g++ 12 was seen (at -O3) to vectorize the copying of a QList into a coroutine's frame so that the copy
# had a size and no data. Nothing here lives from that optimization.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(orgdesk_options INTERFACE -fno-tree-slp-vectorize)
endif()

find_program(ORGDESK_CCACHE ccache)
if(ORGDESK_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${ORGDESK_CCACHE}")
endif()
