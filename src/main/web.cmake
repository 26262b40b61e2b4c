# The page: one WebAssembly module in two uses (the interface, the engine in its worker), bundled with the JavaScript of web/.
tracuu_module(page_boundary
  SOURCES effect_json.cpp passage_link.cpp semantics_buffer.cpp
  DEPENDS tracuu::app tracuu::ui
  PRIVATE_DEPENDS tracuu::engine tracuu::text third_party::json)
if(NOT EMSCRIPTEN)
  return()
endif()

tracuu_web_executable(app
  SOURCES glyph_canvas.cpp web_main.cpp worker_main.cpp
  DEPENDS tracuu::explorer tracuu::page_boundary tracuu::engine tracuu::platform_input tracuu::platform_software
          tracuu::platform_web third_party::imgui
  EXPORTS "${CMAKE_CURRENT_SOURCE_DIR}/web_exports.json"
  JS_LIBRARIES "${CMAKE_CURRENT_SOURCE_DIR}/glyph_canvas_library.js"
  INCOMING instantiateWasm print printErr
  RUNTIME_METHODS GL HEAPU8)
# The bundles hand the compiled module over: the glue needs no address of its own.
target_link_options(app PRIVATE -sUSE_ES6_IMPORT_META=0)

find_program(NODE_PROGRAM NAMES node nodejs REQUIRED)
mark_as_advanced(NODE_PROGRAM)
set(web "${PROJECT_SOURCE_DIR}/web")
set(page "${PROJECT_SOURCE_DIR}/build/web")
file(GLOB_RECURSE page_sources CONFIGURE_DEPENDS "${web}/src/*.js" "${web}/src/*.css")
file(GLOB licences CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/assets/licences/*.txt")
add_custom_command(
  OUTPUT "${page}/app.wasm" "${page}/tracuu.js" "${page}/tracuu.classic.js" "${page}/worker.js" "${page}/boot.js" "${page}/tracuu.css"
         "${page}/shell.html" "${page}/sbom.cdx.json" "${page}/builder.js" "${page}/builder.wasm"
  COMMAND "${NODE_PROGRAM}" "${web}/build.mjs" --modules "$<TARGET_FILE_DIR:app>" --version "${PROJECT_VERSION}" --out "${page}"
  COMMAND "${NODE_PROGRAM}" "${web}/weigh.mjs" "${page}"
  DEPENDS app builder ${page_sources} "${web}/build.mjs" "${web}/bill_of_materials.mjs" "${web}/theme_style.mjs" "${web}/weigh.mjs" "${web}/package-lock.json"
          "${PROJECT_SOURCE_DIR}/shell.html" "${PROJECT_SOURCE_DIR}/assets/texts.json" "${PROJECT_SOURCE_DIR}/assets/components.json" ${licences}
          "${PROJECT_SOURCE_DIR}/assets/themes/light.json" "${PROJECT_SOURCE_DIR}/assets/themes/dark.json"
  COMMENT "The page in build/web"
  VERBATIM)
add_custom_target(page ALL DEPENDS "${page}/tracuu.js")
