#include "search/term_lookup.h"

#include <bit>

#include "search/key_hash.h"

namespace tracuu::search {

TermLookup::TermLookup(const Dictionary& dictionary)
    : dictionary_(&dictionary), slots_(std::bit_ceil(std::size_t{dictionary.terms()} * 2 + 2)) {
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t term = 0; term < dictionary.terms(); ++term) {
    const std::uint32_t hash = hash_of_key(dictionary.key(term));
    std::size_t at = hash & mask;
    while (slots_[at].number != 0) at = (at + 1) & mask;
    slots_[at] = {hash, term + 1};
  }
}

std::optional<std::uint32_t> TermLookup::find(std::string_view key) const {
  const std::uint32_t hash = hash_of_key(key);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].number != 0; at = (at + 1) & mask) {
    if (slots_[at].hash == hash && dictionary_->key(slots_[at].number - 1) == key) return slots_[at].number - 1;
  }
  return std::nullopt;
}

}  // namespace tracuu::search
