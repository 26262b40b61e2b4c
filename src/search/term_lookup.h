// From a token's key to the number of its term in the dictionary: a hash table over all terms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "search/dictionary.h"

namespace tracuu::search {

class TermLookup {
 public:
  TermLookup() = default;
  // The dictionary must outlive the table and stay where it is.
  explicit TermLookup(const Dictionary& dictionary);

  bool empty() const { return slots_.empty(); }
  // None where no term has this key. REQUIRES: not empty().
  std::optional<std::uint32_t> find(std::string_view key) const;

  std::size_t memory() const { return slots_.capacity() * sizeof(slots_[0]); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // plus 1; 0 is free
  };

  const Dictionary* dictionary_ = nullptr;
  std::vector<Slot> slots_;  // open addressing; a power of two, at most half full
};

}  // namespace tracuu::search
