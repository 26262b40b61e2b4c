#include "search/document_set.h"

#include <algorithm>

namespace tracuu::search {

DocumentSet DocumentSet::all(std::uint32_t documents) {
  DocumentSet set(documents);
  std::ranges::fill(set.words_, ~std::uint64_t{0});
  if (documents % 64 != 0) set.words_.back() >>= 64 - documents % 64;
  return set;
}

void DocumentSet::keep(const DocumentSet& others) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= others.words_[i];
}

void DocumentSet::add(const DocumentSet& others) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= others.words_[i];
}

void DocumentSet::remove(const DocumentSet& others) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~others.words_[i];
}

std::uint32_t DocumentSet::count() const {
  std::uint32_t count = 0;
  for (const std::uint64_t word : words_) count += static_cast<std::uint32_t>(std::popcount(word));
  return count;
}

bool DocumentSet::empty() const {
  return std::ranges::all_of(words_, [](std::uint64_t word) { return word == 0; });
}

}  // namespace tracuu::search
