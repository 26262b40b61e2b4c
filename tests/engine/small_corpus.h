// The corpus of tests/sessions/engine/documents.jsonl.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/engine.h"

namespace tracuu::engine {

std::vector<std::uint8_t> small_corpus();
Engine small_engine();

}  // namespace tracuu::engine
