# Interface targets that carry every compiler flag of the project; CMAKE_CXX_FLAGS is never touched.
#
#   tracuu_hardening     code generation only: ours and third-party sources alike
#   tracuu_flags         tracuu_hardening + C++20 + warnings: everything of ours
#   tracuu_module_flags  tracuu_flags, and no exceptions or RTTI: every module but src/main

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT EMSCRIPTEN)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  include(CheckPIESupported)
  check_pie_supported()
endif()

add_library(tracuu_hardening INTERFACE)
target_compile_options(tracuu_hardening INTERFACE "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")

if(EMSCRIPTEN)
  # All of these are in every browser of the floor (Chrome 103, Firefox 113, Safari 16.4).
  target_compile_options(tracuu_hardening INTERFACE -mbulk-memory -msign-ext -mnontrapping-fptoint)
  target_compile_options(tracuu_hardening INTERFACE $<$<CONFIG:Release>:-flto>)
  target_link_options(tracuu_hardening INTERFACE $<$<CONFIG:Release>:-flto>)
else()
  set(optimised $<NOT:$<CONFIG:Debug>>)
  target_compile_options(tracuu_hardening INTERFACE
    -fstack-protector-strong
    $<${optimised}:-U_FORTIFY_SOURCE>
    $<${optimised}:-D_FORTIFY_SOURCE=3>
    $<${optimised}:-fstack-clash-protection>
    $<${optimised}:-ftrivial-auto-var-init=zero>)
  target_compile_definitions(tracuu_hardening INTERFACE $<$<COMPILE_LANGUAGE:CXX>:_GLIBCXX_ASSERTIONS>)
  target_link_options(tracuu_hardening INTERFACE -Wl,-z,relro,-z,now)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(tracuu_hardening INTERFACE -fcf-protection)
  endif()
endif()

if(TRACUU_SANITIZE)
  # A report names functions and lines, for which -g1 is enough: a third less to compile. native-debug is for debuggers.
  # Most tests' own code does little, and is not optimised: half of the time to compile it.
  target_compile_options(tracuu_hardening INTERFACE
    $<IF:$<BOOL:$<TARGET_PROPERTY:TRACUU_LIGHT_TEST>>,-O0,-O1> -g1 -fno-omit-frame-pointer -fsanitize=address)
  target_link_options(tracuu_hardening INTERFACE -fsanitize=address,undefined)
endif()

if(TRACUU_FUZZ)
  target_compile_options(tracuu_hardening INTERFACE -fsanitize=fuzzer-no-link)
endif()

add_library(tracuu_flags INTERFACE)
target_link_libraries(tracuu_flags INTERFACE tracuu_hardening)
target_compile_features(tracuu_flags INTERFACE cxx_std_20)
target_compile_options(tracuu_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  $<$<BOOL:${TRACUU_WERROR}>:-Werror>)
if(EMSCRIPTEN)
  # What a reader waits for runs over every text and posting; the rest is a download first of all.
  set(hot $<IN_LIST:$<TARGET_PROPERTY:NAME>,tracuu_text;tracuu_search>)
  target_compile_options(tracuu_flags INTERFACE $<$<CONFIG:Release>:$<IF:${hot},-Os,-Oz>>)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 takes `"a" + std::string` for an overlapping copy once optimised: https://gcc.gnu.org/PR105651
  target_compile_options(tracuu_flags INTERFACE -Wno-restrict)
endif()
if(TRACUU_SANITIZE)
  # vptr needs RTTI, which modules do not have. What is tested is the modules: tests themselves are not looked into.
  set(is_test $<BOOL:$<TARGET_PROPERTY:TRACUU_TEST>>)
  target_compile_options(tracuu_flags INTERFACE
    $<$<NOT:${is_test}>:-fsanitize=undefined$<SEMICOLON>-fno-sanitize=vptr$<SEMICOLON>-fno-sanitize-recover=all>)
  # Two checks are a third of the time to compile. They stay where bytes of files are read; elsewhere a null pointer ends
  # the test anyway, and there is no storage that could be misaligned.
  set(far_from_files $<IN_LIST:$<TARGET_PROPERTY:NAME>,tracuu_app;tracuu_engine;tracuu_explorer;tracuu_ui>)
  target_compile_options(tracuu_flags INTERFACE $<${far_from_files}:-fno-sanitize=null$<COMMA>alignment>)
endif()

add_library(tracuu_module_flags INTERFACE)
target_link_libraries(tracuu_module_flags INTERFACE tracuu_flags)
target_compile_options(tracuu_module_flags INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
