# tracuu_precompile(TARGET HEADER...): parses these once for all sources of TARGET, in the sanitized build alone.
#
# Most of the time of that build is spent on the standard library's headers: a third less with this. The other builds
# compile every file by itself, so that none relies on what it does not include. A target of few files is not worth it.
function(tracuu_precompile target)
  get_target_property(sources ${target} SOURCES)
  list(LENGTH sources count)
  if(TRACUU_SANITIZE AND NOT TRACUU_FUZZ AND count GREATER 8)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      # The first is what ccache asks for. The others warn of what GCC sees in std::string once its header is precompiled;
      # the other builds, which do not precompile, keep them.
      target_compile_options(${target} PRIVATE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow)
    endif()
  endif()
endfunction()

set(tracuu_standard_headers
  <algorithm> <array> <charconv> <cmath> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string>
  <string_view> <unordered_map> <utility> <variant> <vector>)
