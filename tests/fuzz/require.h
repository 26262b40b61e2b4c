// What a fuzz target demands of the code under it, in every build type.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace tracuu::fuzz {

// Ends the program where `holds` is false, so that libFuzzer keeps the input and a replay fails.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "required: %s\n", what);
  std::abort();
}

}  // namespace tracuu::fuzz
