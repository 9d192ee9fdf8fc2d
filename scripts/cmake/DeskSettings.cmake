# SPDX-License-Identifier: Apache-2.0
# One place for what every target of the project shares: language, warnings, hardening, precompiled headers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
# One code model for libraries and programs, so that both can use the same precompiled header.
add_compile_options(-fPIC)

option(DESK_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(DESK_COVERAGE "Build for gcov" OFF)
option(DESK_FUZZ "Build the libFuzzer targets (clang)" OFF)

find_program(DESK_CCACHE ccache)
if(DESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${DESK_CCACHE})
endif()
find_program(DESK_MOLD mold)
if(DESK_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

if(DESK_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(DESK_COVERAGE)
    add_compile_options(--coverage -O0)
    add_link_options(--coverage)
endif()
if(DESK_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=function)
    add_link_options(-fsanitize=address,undefined)
endif()

# desk_settings(<target>): warnings as errors, strict Qt strings, hardening, include root.
function(desk_settings target)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/src)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor -fstack-protector-strong
        $<$<CXX_COMPILER_ID:GNU>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>)
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_definitions(${target} PRIVATE _FORTIFY_SOURCE=2)
    endif()
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
endfunction()

# desk_library(<name> SOURCES ... LIBS ... [WIDGETS]): one static library per folder.
function(desk_library name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;LIBS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_LIBS})
    desk_settings(${name})
    if(arg_WIDGETS)
        target_precompile_headers(${name} REUSE_FROM desk_pch_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM desk_pch_core)
    endif()
endfunction()

# Hosts of the two shared precompiled headers: the most used headers only, a whole module is slower than none.
function(desk_precompiled_headers)
    file(WRITE ${CMAKE_BINARY_DIR}/pch/empty.cpp "// Hosts a precompiled header.\n")
    add_library(desk_pch_core STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
    target_link_libraries(desk_pch_core PUBLIC Qt6::Core)
    desk_settings(desk_pch_core)
    target_precompile_headers(desk_pch_core PRIVATE <QString> <QList> <QHash> <QDateTime> <QJsonObject> <QJsonArray>
        <QObject> <functional> <optional> <memory> <vector> <tl/expected.hpp>)
    add_library(desk_pch_widgets STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
    target_link_libraries(desk_pch_widgets PUBLIC Qt6::Widgets)
    desk_settings(desk_pch_widgets)
    target_precompile_headers(desk_pch_widgets PRIVATE <QString> <QList> <QHash> <QDateTime> <QJsonObject> <QWidget>
        <QLabel> <QPushButton> <QBoxLayout> <QAbstractItemModel> <functional> <optional> <memory> <tl/expected.hpp>)
endfunction()
