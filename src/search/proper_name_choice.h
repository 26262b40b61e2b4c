// Which of the runs that were counted are names: see proper_name_collector.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "search/proper_name_counts.h"
#include "search/proper_names.h"

namespace tracuu::search {

// Of a run, syllable by syllable: never 0.
std::uint64_t hash_of_syllable(std::string_view key);
inline std::uint64_t hash_with(std::uint64_t hash, std::uint64_t syllable) {
  hash = (hash ^ syllable) * 0x9E3779B97F4A7C15;  // 2^64 / golden ratio (Knuth 6.4)
  hash ^= hash >> 29;
  return hash == 0 ? 1 : hash;
}

// By falling number of documents, `most` at most, of a corpus of so many documents. Texts of the counts.
std::vector<ProperName> choose_names(const ProperNameCounts& counts, std::uint32_t documents, std::size_t most);

}  // namespace tracuu::search
