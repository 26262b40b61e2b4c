include(GoogleTest)

# tracuu_test(NAME [LIGHT] SOURCES file... [DEPENDS target...])
#
# A GoogleTest program whose cases CTest runs one by one, from the top of the repository, under the label "unit".
# Tests compile like modules, without exceptions and RTTI, so that they can implement a module's interfaces. LIGHT is for
# those whose own code takes no time worth optimising.
function(tracuu_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "LIGHT" "" "SOURCES;DEPENDS")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES TRACUU_TEST ON TRACUU_LIGHT_TEST ${arg_LIGHT})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS} tracuu_module_flags GTest::gtest GTest::gtest_main)
  tracuu_precompile(${name} ${tracuu_standard_headers} <gtest/gtest.h>)
  gtest_discover_tests(${name}
    DISCOVERY_MODE PRE_TEST
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    TEST_PREFIX "${name}."
    PROPERTIES LABELS unit TIMEOUT 900)
endfunction()
