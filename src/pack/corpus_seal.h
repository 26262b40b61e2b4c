// A corpus file that guards itself: SQLite leaves 32 bytes free at the end of every page, and there stands
// the SHA-256 of the page's number and its other bytes. SQLite itself notices little damage; this notices all
// of it, and says on which page.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "pack/bytes.h"

namespace tracuu::pack {

// Fills in the seals of a finished database. Fails with error.corpus_unsealed where its pages leave no room
// for them.
Result<void> seal_corpus(std::span<std::uint8_t> file);

struct CorpusPages {
  std::uint32_t count = 0;
  std::vector<std::uint32_t> damaged;  // numbers, from 1
};

// Fails where the file is not a sealed database or not whole: error.damage_header, error.damage_size,
// error.corpus_unsealed.
Result<CorpusPages> check_corpus_pages(ByteView file);

}  // namespace tracuu::pack
