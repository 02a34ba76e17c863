# One INTERFACE target carries language level, warnings and the bans on bad habits (ARCHITECTURE.md).
option(UKETSUKE_TESTS "Build the tests" ON)
option(UKETSUKE_FUZZ "Build the fuzzers; needs clang" OFF)
option(UKETSUKE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(UKETSUKE_SPECIMEN "Build the door to the specimen database (never in shipped programs)" OFF)

set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(uketsuke_options INTERFACE)
target_compile_features(uketsuke_options INTERFACE cxx_std_20)
target_include_directories(uketsuke_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(uketsuke_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${UKETSUKE_SPECIMEN}>:UKETSUKE_SPECIMEN>)
if(MSVC)
    target_compile_options(uketsuke_options INTERFACE /W4 /WX /utf-8 /permissive- /Zc:__cplusplus)
else()
    target_compile_options(uketsuke_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow $<$<CXX_COMPILER_ID:Clang>:-Wno-gnu-zero-variadic-macro-arguments> -Wnon-virtual-dtor -Woverloaded-virtual -Wswitch -Werror)
endif()
if(UKETSUKE_SANITIZE)
    # GCC 12 sees uninitialised values in its own <regex> and <functional> when it instruments them.
    target_compile_options(uketsuke_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(uketsuke_options INTERFACE -fsanitize=address,undefined)
endif()

# uketsuke_add_room(<target> SOURCES file… [PUBLIC lib…] [PRIVATE lib…]): a static library, one for each room.
function(uketsuke_add_room target)
    cmake_parse_arguments(room "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${target} STATIC ${room_SOURCES})
    target_link_libraries(${target} PUBLIC uketsuke_options ${room_PUBLIC} PRIVATE ${room_PRIVATE})
endfunction()
