# utf8proc, with its tables packed (src/text/utf8proc_tables.cpp), the same natively and in the page.
tracuu_find_source(UTF8PROC_DIR utf8proc utf8proc.c)

set(utf8proc_source "${PROJECT_BINARY_DIR}/third_party/utf8proc.c")
set(utf8proc_tables "#include \"utf8proc_data.c\"")
file(READ "${UTF8PROC_DIR}/utf8proc.c" utf8proc_text)
if(NOT utf8proc_text MATCHES "${utf8proc_tables}")
  message(FATAL_ERROR "utf8proc in ${UTF8PROC_DIR} has its tables elsewhere than in utf8proc_data.c.")
endif()
string(REPLACE "${utf8proc_tables}" "#include \"text/utf8proc_tables.h\"" utf8proc_text "${utf8proc_text}")
file(CONFIGURE OUTPUT "${utf8proc_source}" CONTENT "${utf8proc_text}" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${UTF8PROC_DIR}/utf8proc.c")

tracuu_third_party_library(utf8proc "${UTF8PROC_DIR}" SOURCES)
target_sources(third_party_utf8proc PRIVATE "${utf8proc_source}" "${PROJECT_SOURCE_DIR}/src/text/utf8proc_tables.cpp")
target_include_directories(third_party_utf8proc PRIVATE "${PROJECT_SOURCE_DIR}/src")
target_compile_features(third_party_utf8proc PRIVATE cxx_std_20)
target_compile_definitions(third_party_utf8proc PUBLIC UTF8PROC_STATIC)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # The tables are packed while compiling, in more steps than Clang takes unasked.
  set_source_files_properties("${PROJECT_SOURCE_DIR}/src/text/utf8proc_tables.cpp" PROPERTIES
    COMPILE_OPTIONS -fconstexpr-steps=100000000)
endif()
