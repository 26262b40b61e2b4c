# tracuu_module(NAME SOURCES file... [DEPENDS target...] [PRIVATE_DEPENDS target...])
#
# The static library tracuu_NAME with the alias tracuu::NAME. Includes are written from src/: "text/fold.h".
# DEPENDS is for what the module's own headers include, PRIVATE_DEPENDS for what only its .cpp files do.
function(tracuu_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
  add_library(tracuu_${name} STATIC ${arg_SOURCES})
  add_library(tracuu::${name} ALIAS tracuu_${name})
  target_include_directories(tracuu_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_compile_features(tracuu_${name} PUBLIC cxx_std_20)
  target_link_libraries(tracuu_${name}
    PUBLIC ${arg_DEPENDS}
    PRIVATE ${arg_PRIVATE_DEPENDS} $<BUILD_INTERFACE:tracuu_module_flags>)
  tracuu_precompile(tracuu_${name} ${tracuu_standard_headers})
endfunction()

# tracuu_add_folder(FOLDER): add_subdirectory where FOLDER has a CMakeLists.txt, nothing where it has none.
function(tracuu_add_folder folder)
  if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
    add_subdirectory("${folder}")
  endif()
endfunction()
