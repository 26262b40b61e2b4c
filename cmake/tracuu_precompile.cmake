# tracuu_precompile(TARGET HEADER...): parses these once for all sources of TARGET, in the sanitized build and the page's.
#
# Most of the time to compile a file is spent on the standard library's headers. The other builds compile every file by
# itself, so that none relies on what it does not include. A target of few files is not worth it. A source that is compiled
# for speed where its target is for size has SKIP_PRECOMPILE_HEADERS: Clang takes no header of the other.
function(tracuu_precompile target)
  get_target_property(sources ${target} SOURCES)
  list(LENGTH sources count)
  if((EMSCRIPTEN OR TRACUU_SANITIZE) AND NOT TRACUU_FUZZ AND count GREATER 4)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      # The first is what ccache asks for. The others warn of what GCC sees in std::string once its header is precompiled;
      # the other builds, which do not precompile, keep them.
      target_compile_options(${target} PRIVATE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow)
    else()
      # ccache asks for this of Clang.
      target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
  endif()
endfunction()

set(tracuu_standard_headers
  <algorithm> <array> <charconv> <cmath> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string>
  <string_view> <unordered_map> <utility> <variant> <vector>)
