# The second WebAssembly module of the page, which comes when a reader brings files: it reads them and makes corpora of them.
if(NOT EMSCRIPTEN)
  return()
endif()

tracuu_web_executable(builder
  SOURCES builder_main.cpp
  DEPENDS tracuu::assemble tracuu::pack tracuu::store third_party::json
  EXPORTS "${CMAKE_CURRENT_SOURCE_DIR}/builder_exports.json"
  ENVIRONMENT worker
  INCOMING instantiateWasm print printErr
  RUNTIME_METHODS HEAPU8)
target_link_options(builder PRIVATE -sUSE_ES6_IMPORT_META=0)
