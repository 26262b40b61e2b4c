#include "language/source.h"

#include <algorithm>

namespace tracuu::language {

namespace {

// Of a token: to find, take out of its chunk and tokenise it, and to look at it where it has been read before.
constexpr std::uint64_t kReadCost = 75;
constexpr std::uint64_t kScanCost = 5;
// Of a document, whatever its length.
constexpr std::uint64_t kDocumentCost = 200;

}  // namespace

Selection::Selection(search::DocumentSet chosen, const Source& source) : set(std::move(chosen)) {
  set.for_each([&](std::uint32_t document) {
    ++documents;
    tokens += source.facts(document).tokens;
  });
}

std::vector<std::uint32_t> numbers_of(const search::DocumentSet& set) {
  std::vector<std::uint32_t> numbers;
  set.for_each([&](std::uint32_t document) { numbers.push_back(document); });
  return numbers;
}

Result<std::span<const search::StreamWord>> read_words(const Source& source, std::uint32_t document, Work& work) {
  search::TokenStream& stream = source.searcher.stream();
  const std::uint64_t cost = stream.has(document) ? kScanCost : kReadCost;
  work.spend(kDocumentCost + source.facts(document).tokens * cost);
  return stream.of(document);
}

void Tokens::read(std::span<const search::StreamWord> words) {
  terms.clear();
  positions.clear();
  std::uint32_t next = 0;
  for (const search::StreamWord word : words) {
    if ((word & search::kExpression) != 0) continue;
    if ((word & search::kGap) != 0) {
      next += word & search::kGapSize;
      continue;
    }
    terms.push_back(word & search::kStreamTerm);
    positions.push_back(next++);
  }
}

std::size_t Tokens::at(std::uint32_t position) const {
  return static_cast<std::size_t>(std::ranges::lower_bound(positions, position) - positions.begin());
}

Walk::Walk(std::vector<std::uint32_t> documents, const Source& source) : documents_(std::move(documents)) {
  for (const std::uint32_t document : documents_) tokens_ += source.facts(document).tokens;
}

double Walk::done() const {
  if (is_over()) return 1;
  return static_cast<double>(tokens_read_) / static_cast<double>(tokens_ + 1);
}

}  // namespace tracuu::language
