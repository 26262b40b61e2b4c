#include "language/concordance.h"

#include <algorithm>
#include <utility>

#include "language/scored.h"
#include "language/spelling.h"

namespace tracuu::language {

namespace {

constexpr std::size_t kWords = 3;

using Words = std::array<std::uint32_t, kWords>;

std::pair<const Words*, const Words*> words_of(const ConcordanceLine& line, LineOrder order) {
  if (order == LineOrder::left) return {&line.left, &line.right};
  if (order == LineOrder::right) return {&line.right, &line.left};
  return {&line.within, &line.right};
}

}  // namespace

// Ranks of the terms that lines are sorted by; 0 is where there is no word.
class Concordance::Ranks {
 public:
  Ranks(const std::vector<ConcordanceLine>& lines, LineOrder order, TermOrder& terms, const Source& source)
      : ranks_(source.index().dictionary().terms()) {
    std::vector<std::uint32_t> used;
    const auto add = [&](const Words& words) {
      for (const std::uint32_t term : words) {
        if (term >= ranks_.size() || ranks_[term] != 0) continue;
        ranks_[term] = 1;
        used.push_back(term);
      }
    };
    for (const ConcordanceLine& line : lines) {
      const auto [first, second] = words_of(line, order);
      add(*first);
      add(*second);
    }
    for (const std::uint32_t term : used) terms.key(term, source);
    std::ranges::sort(used, {}, [&](std::uint32_t term) -> const std::string& { return terms.known_key(term); });
    for (std::size_t i = 0; i < used.size(); ++i) ranks_[used[i]] = static_cast<std::uint32_t>(i + 1);
  }

  SortKey key_of(const ConcordanceLine& line, LineOrder order) const {
    const auto [first, second] = words_of(line, order);
    return {packed(*first), packed(*second)};
  }

 private:
  std::uint64_t packed(const Words& words) const {
    std::uint64_t key = 0;
    for (const std::uint32_t term : words) key = key << 21 | (term < ranks_.size() ? ranks_[term] & 0x1FFFFF : 0);
    return key;
  }

  std::vector<std::uint32_t> ranks_;
};

Concordance::Concordance(const Selection& selection, Node node, std::optional<Beside> beside, const Source& source)
    : node_(std::move(node)), beside_(std::move(beside)) {
  std::vector<std::uint32_t> documents = node_.documents_in(selection);
  if (beside_) std::erase_if(documents, [&](std::uint32_t each) { return !beside_->node.candidates().has(each); });
  walk_ = Walk(std::move(documents), source);
}

Result<void> Concordance::go_on(const Source& source, Work& work) {
  return walk_.go_on(source, work, [&](std::uint32_t document, std::span<const search::StreamWord> words) {
    const std::uint32_t title_end = source.facts(document).title_end;
    node_.find(title_end, words, tokens_, found_);
    if (beside_) leave_out_what_stands_alone(title_end, words);
    if (!found_.empty()) take(document);
  });
}

void Concordance::leave_out_what_stands_alone(std::uint32_t title_end, std::span<const search::StreamWord> words) {
  if (found_.empty()) return;
  beside_->node.find(title_end, words, tokens_, found_beside_);
  std::vector<Found> kept;
  for (std::size_t i = 0; i < found_.size(); ++i) {
    const Found node = found_[i];
    const std::size_t least = i == 0 ? 0 : std::size_t{found_[i - 1].last} + 1;
    const std::size_t most = i + 1 < found_.size() ? found_[i + 1].first : tokens_.size();
    std::size_t begin = node.first, end = std::size_t{node.last} + 1;
    while (begin > least && node.first - begin < beside_->left && tokens_.is_joined(begin)) --begin;
    while (end < most && end - node.last <= beside_->right && tokens_.is_joined(end)) ++end;
    const auto is_inside = [&](const Found& other) {
      return (other.first >= begin && other.last < node.first) || (other.first > node.last && other.last < end);
    };
    if (std::ranges::any_of(found_beside_, is_inside)) kept.push_back(node);
  }
  found_ = std::move(kept);
}

void Concordance::take(std::uint32_t document) {
  ++documents_with_;
  total_ += found_.size();
  for (const Found node : found_) {
    if (lines_.size() == kMostLines) return;
    ConcordanceLine& line = lines_.emplace_back();
    line.document = document;
    line.node = node;
    for (Words* words : {&line.left, &line.right, &line.within}) words->fill(kNoTerm);
    for (std::size_t i = 0, at = node.first; i < kWords && tokens_.is_joined(at); ++i) {
      line.left[i] = tokens_.terms[--at];
    }
    for (std::size_t i = 0, at = node.last + 1; i < kWords && at < tokens_.size() && tokens_.is_joined(at); ++i) {
      line.right[i] = tokens_.terms[at++];
    }
    for (std::size_t i = 0, at = node.first; i < kWords && at <= node.last; ++i) line.within[i] = tokens_.terms[at++];
  }
}

std::vector<Concordance::Sortable> Concordance::sortable(LineOrder order, TermOrder& terms,
                                                         const Source& source) const {
  const Ranks ranks(lines_, order, terms, source);
  std::vector<Sortable> sortable;
  sortable.reserve(lines_.size());
  for (const ConcordanceLine& line : lines_) {
    sortable.push_back({ranks.key_of(line, order), static_cast<std::uint32_t>(sortable.size())});
  }
  return sortable;
}

// While lines still come, no more than the window is put in order.
std::vector<std::uint32_t> Concordance::window(LineOrder order, std::size_t offset, std::size_t limit, TermOrder& terms,
                                               const Source& source) {
  const auto numbers_in = [](const std::vector<Sortable>& ordered) {
    std::vector<std::uint32_t> numbers;
    for (const Sortable& each : ordered) numbers.push_back(each.number);
    return numbers;
  };
  if (!walk_.is_over()) return numbers_in(window_of(sortable(order, terms, source), offset, limit));
  if (sorted_by_ != order || sorted_.size() != lines_.size()) {
    sorted_ = numbers_in(window_of(sortable(order, terms, source), 0, lines_.size()));
    sorted_by_ = order;
  }
  const std::size_t begin = std::min(offset, sorted_.size());
  const auto first = sorted_.begin() + static_cast<std::ptrdiff_t>(begin);
  return {first, first + static_cast<std::ptrdiff_t>(std::min(limit, sorted_.size() - begin))};
}

std::vector<ConcordanceLine> Concordance::lines(LineOrder order, std::size_t offset, std::size_t limit,
                                                TermOrder& terms, const Source& source) {
  std::vector<ConcordanceLine> lines;
  if (order != LineOrder::document) {
    for (const std::uint32_t number : window(order, offset, limit, terms, source)) lines.push_back(lines_[number]);
    return lines;
  }
  for (std::size_t i = offset; i < lines_.size() && lines.size() < limit; ++i) lines.push_back(lines_[i]);
  return lines;
}

}  // namespace tracuu::language
