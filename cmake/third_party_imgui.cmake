# Dear ImGui's core, 1.92 or later (the dynamic font atlas); in the page its OpenGL3 backend too.
tracuu_find_source(IMGUI_DIR imgui imgui.h)
file(STRINGS "${IMGUI_DIR}/imgui.h" imgui_version REGEX "^#define IMGUI_VERSION_NUM ")
string(REGEX REPLACE "[^0-9]" "" imgui_version "${imgui_version}")
if(imgui_version LESS 19200)
  message(FATAL_ERROR "Dear ImGui in ${IMGUI_DIR} is older than 1.92. Run ./dev setup, or set IMGUI_DIR to a newer checkout.")
endif()

# The interface has no tables of Dear ImGui's: in the page, what mentions them finds nothing instead.
set(imgui_sources imgui.cpp imgui_draw.cpp imgui_widgets.cpp)
if(EMSCRIPTEN)
  list(APPEND imgui_sources backends/imgui_impl_opengl3.cpp)
else()
  list(APPEND imgui_sources imgui_tables.cpp)
endif()
tracuu_third_party_library(imgui "${IMGUI_DIR}" SOURCES ${imgui_sources})
target_compile_features(third_party_imgui PUBLIC cxx_std_20)
target_compile_options(third_party_imgui PRIVATE -fno-exceptions -fno-rtti)
# Structure layouts depend on the configuration: every file that includes imgui.h must see the same one.
target_compile_definitions(third_party_imgui PUBLIC "IMGUI_USER_CONFIG=\"ui/imgui_config.h\"")
target_include_directories(third_party_imgui PUBLIC "${PROJECT_SOURCE_DIR}/src")
if(NOT EMSCRIPTEN)
  # Tests ask for every item of a frame through the hooks of its test engine; the page has none of them.
  target_compile_definitions(third_party_imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
  target_sources(third_party_imgui PRIVATE "${PROJECT_SOURCE_DIR}/src/platform/headless/items.cpp")
endif()
if(EMSCRIPTEN)
  target_sources(third_party_imgui PRIVATE
    "${PROJECT_SOURCE_DIR}/src/platform/web/imgui_without_queries.cpp"
    "${PROJECT_SOURCE_DIR}/src/platform/web/imgui_without_scanf.cpp"
    "${PROJECT_SOURCE_DIR}/src/platform/web/imgui_without_tables.cpp")
  target_include_directories(third_party_imgui SYSTEM PUBLIC "${IMGUI_DIR}/backends")
  target_compile_definitions(third_party_imgui PRIVATE IMGUI_IMPL_OPENGL_ES3 sscanf=tracuu_scan_number)
  set_source_files_properties("${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp" PROPERTIES
    COMPILE_DEFINITIONS glGetIntegerv=tracuu_gl_integers)
endif()
