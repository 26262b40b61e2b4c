# tracuu_find_source(VARIABLE FOLDER FILE)
#
# Sets VARIABLE to the folder that holds FILE: -DVARIABLE=…, else the environment's, else .deps/FOLDER.
function(tracuu_find_source variable folder file)
  set(default "${PROJECT_SOURCE_DIR}/.deps/${folder}")
  if(DEFINED ENV{${variable}})
    set(default "$ENV{${variable}}")
  endif()
  set(${variable} "${default}" CACHE PATH "Folder that holds ${file}")
  if(NOT EXISTS "${${variable}}/${file}")
    message(FATAL_ERROR "${file} is not in ${${variable}}. Run ./dev setup, or set ${variable} to a folder that has it.")
  endif()
endfunction()

# tracuu_third_party_library(NAME FOLDER SOURCES file...)
#
# A static library from sources below FOLDER, alias third_party::NAME, included as a system header.
function(tracuu_third_party_library name folder)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "SOURCES")
  list(TRANSFORM arg_SOURCES PREPEND "${folder}/")
  add_library(third_party_${name} STATIC ${arg_SOURCES})
  add_library(third_party::${name} ALIAS third_party_${name})
  target_include_directories(third_party_${name} SYSTEM PUBLIC "${folder}")
  target_compile_options(third_party_${name} PRIVATE -w "-ffile-prefix-map=${folder}/=${name}/")
  target_link_libraries(third_party_${name} PRIVATE $<BUILD_INTERFACE:tracuu_hardening>)
  if(EMSCRIPTEN)
    # Most of the download is theirs, and little of the time.
    target_compile_options(third_party_${name} PRIVATE $<$<CONFIG:Release>:-Oz>)
  endif()
endfunction()
