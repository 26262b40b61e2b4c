# ccache where there is one. Emscripten starts it by itself (COMPILER_WRAPPER in its configuration).
find_program(CCACHE_PROGRAM ccache)
mark_as_advanced(CCACHE_PROGRAM)
if(CCACHE_PROGRAM)
  # Its manual asks for this where headers are precompiled.
  set(cached "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros)
  if(NOT EMSCRIPTEN)
    list(APPEND cached "${CCACHE_PROGRAM}")
  endif()
  set(CMAKE_C_COMPILER_LAUNCHER ${cached})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${cached})
endif()
