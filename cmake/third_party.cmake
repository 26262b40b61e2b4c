# Everything we did not write, each behind one alias third_party::NAME, without our warnings.
# Sources that the page needs too are compiled here, so that native and wasm give identical results.

include(third_party_source)
include(third_party_imgui)
include(third_party_utf8proc)

tracuu_find_source(JSON_DIR nlohmann-json nlohmann/json.hpp)
add_library(third_party_json INTERFACE)
add_library(third_party::json ALIAS third_party_json)
target_include_directories(third_party_json SYSTEM INTERFACE "${JSON_DIR}")
# The same in every file of a program, with exceptions or without: parse(…, nullptr, false) everywhere.
target_compile_definitions(third_party_json INTERFACE JSON_NOEXCEPTION)

if(EMSCRIPTEN)
  include(third_party_web)
else()
  include(third_party_native)
endif()
include(third_party_formats)
