# Finds Emscripten the way ./dev setup does ($EMSDK, the emcc on PATH, .deps) and hands over to its own toolchain file.
execute_process(
  COMMAND "${CMAKE_CURRENT_LIST_DIR}/../tools/setup/emscripten_root.sh"
  OUTPUT_VARIABLE emscripten_root
  OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT emscripten_root)
  message(FATAL_ERROR "No Emscripten 3.1.60 or later was found. Run ./dev setup, or put emcc on PATH.")
endif()
set(EMSCRIPTEN_ROOT_PATH "${emscripten_root}")
include("${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
