# Builds every fuzz target.
add_custom_target(fuzz)

# tracuu_fuzz_target(NAME SOURCES file... [DEPENDS target...])
#
# SOURCES define LLVMFuzzerTestOneInput. With TRACUU_FUZZ this is the libFuzzer program fuzz_NAME; otherwise a test
# that replays the kept inputs of tests/fuzz/corpus/NAME through the same function.
function(tracuu_fuzz_target name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
  foreach(dependency IN LISTS arg_DEPENDS)
    if(NOT TARGET ${dependency})
      return()  # left out of TRACUU_MODULES
    endif()
  endforeach()
  set(program fuzz_${name})
  add_executable(${program} ${arg_SOURCES})
  add_dependencies(fuzz ${program})
  target_include_directories(${program} PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${program} PRIVATE ${arg_DEPENDS} tracuu_module_flags)
  if(TRACUU_FUZZ)
    target_link_options(${program} PRIVATE -fsanitize=fuzzer)
    return()
  endif()
  set_target_properties(${program} PROPERTIES TRACUU_TEST ON TRACUU_LIGHT_TEST ON)
  target_sources(${program} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/replay_main.cpp")
  add_test(NAME ${program} COMMAND ${program} "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name}")
  set_tests_properties(${program} PROPERTIES LABELS unit TIMEOUT 300)
endfunction()
