#include "language/gram_counting.h"

#include <algorithm>
#include <utility>

namespace tracuu::language {

namespace {

constexpr std::uint64_t kCountCost = 60;  // of an n-gram, its entry seldom in the cache
constexpr std::uint64_t kTraceCost = 30;

std::size_t tokens_of(const std::vector<std::uint32_t>& documents, const Source& source) {
  std::size_t tokens = 0;
  for (const std::uint32_t document : documents) tokens += source.facts(document).tokens;
  return tokens;
}

}  // namespace

GramCounting::GramCounting(std::vector<std::uint32_t> documents, std::size_t size, std::optional<Node> node,
                           const Source& source, std::size_t room)
    : size_(size),
      node_(std::move(node)),
      known_terms_(source.index().dictionary().terms()),
      table_(std::min<std::size_t>(room, tokens_of(documents, source) + 1)),
      walk_(std::move(documents), source) {}

// Calls take(terms, hash).
template <typename Take>
void GramCounting::for_each_wanted(std::uint32_t title_end, std::span<const search::StreamWord> words, Take take) {
  if (!node_) {
    return with_size(size_, [&](auto size) {
      for_each_gram<size()>(words, known_terms_, [&](auto terms) { take(terms, GramTable::hash_of(terms)); });
    });
  }
  node_->find(title_end, words, tokens_, found_);
  if (found_.empty()) return;
  auto next = found_.begin();
  for_each_gram(tokens_, size_, known_terms_, [&](std::span<const std::uint32_t> terms, std::size_t begin) {
    while (next != found_.end() && next->first < begin) ++next;
    if (next != found_.end() && next->last < begin + size_) take(terms, GramTable::hash_of(terms));
  });
}

Result<void> GramCounting::go_on(const Source& source, Work& work) {
  while (!is_over() && !work.is_spent()) TRACUU_TRY(step(source, work));
  return {};
}

Result<void> GramCounting::step(const Source& source, Work& work) {
  if (walk_.is_over()) {
    turn(source, work);
    return {};
  }
  const bool traces = phase_ == Phase::tracing;
  TRACUU_TRY(walk_.step(source, work, [&](std::uint32_t document, std::span<const search::StreamWord> words) {
    std::uint64_t grams = 0;
    for_each_wanted(source.facts(document).title_end, words, [&](GramTable::Terms terms, std::uint64_t hash) {
      ++grams;
      if (traces) table_.trace(hash);
      else table_.add(terms, hash, document);
    });
    work.spend(grams * (traces ? kTraceCost : kCountCost));
  }));
  if (phase_ == Phase::counting && table_.is_full()) turn(source, work);
  return {};
}

// What is left is read twice. To turn the table over takes a slice of its own.
void GramCounting::turn(const Source& source, Work& work) {
  work.spend(UINT64_MAX);
  if (phase_ == Phase::counting) {
    done_before_ = walk_.done();
    phase_ = Phase::tracing;
    table_.begin_traces();
    walk_ = Walk(walk_.left(), source);
    return;
  }
  phase_ = Phase::recounting;
  table_.admit();
  walk_.begin_again();
}

double GramCounting::done() const {
  if (phase_ == Phase::counting || is_over()) return walk_.done();
  const double half = (phase_ == Phase::recounting ? 1 : 0) + walk_.done();
  return done_before_ + (1 - done_before_) * half / 2;
}

}  // namespace tracuu::language
