#include "language/collocations.h"

#include <algorithm>
#include <utility>

#include "language/statistics.h"

namespace tracuu::language {

namespace {

double score_of(const Row& row, Association by) {
  switch (by) {
    case Association::log_likelihood: return row.log_likelihood;
    case Association::log_dice: return row.log_dice;
    case Association::mi3: return row.mi3;
    case Association::t_score: return row.t_score;
    case Association::frequency: break;
  }
  return static_cast<double>(row.count);
}

}  // namespace

Collocations::Collocations(const Selection& selection, std::uint32_t left, std::uint32_t right, Node node,
                           const Source& source)
    : left_(left),
      right_(right),
      node_(std::move(node)),
      walk_(node_.documents_in(selection), source),
      terms_(source.index().dictionary().terms()) {}

Result<void> Collocations::go_on(const Source& source, Work& work) {
  return walk_.go_on(source, work, [&](std::uint32_t document, std::span<const search::StreamWord> words) {
    node_.find(source.facts(document).title_end, words, tokens_, found_);
    take(document);
  });
}

// Each token of a window once, wherever windows meet; none that is a node itself.
void Collocations::take(std::uint32_t document) {
  std::size_t next = 0;  // tokens before it have been looked at
  for (std::size_t i = 0; i < found_.size(); ++i) {
    const Found node = found_[i];
    ++node_count_;
    std::size_t begin = node.first;
    while (begin > next && node.first - begin < left_ && tokens_.is_joined(begin)) --begin;
    for (std::size_t at = begin; at < node.first; ++at) add(tokens_.terms[at], document);
    for (std::size_t at = node.first; at <= node.last; ++at) {
      ++node_tokens_;
      if (tokens_.terms[at] < terms_.size()) ++terms_[tokens_.terms[at]].in_node;
    }
    const std::size_t limit = i + 1 < found_.size() ? found_[i + 1].first : tokens_.size();
    std::size_t end = std::size_t{node.last} + 1;
    for (; end < limit && end - node.last <= right_ && tokens_.is_joined(end); ++end) add(tokens_.terms[end], document);
    next = end;
  }
}

void Collocations::add(std::uint32_t term, std::uint32_t document) {
  ++window_tokens_;
  if (term >= terms_.size()) return;
  Beside& beside = terms_[term];
  if (beside.count == 0 || beside.last_document != document) ++beside.documents;
  beside.last_document = document;
  ++beside.count;
}

Row Collocations::row_of(std::uint32_t term, const TermCounts& counts, std::uint64_t tokens) const {
  const Beside& beside = terms_[term];
  Row row;
  row.wanted = {gram_of(std::span(&term, 1)), beside.last_document};
  row.count = beside.count;
  row.documents = beside.documents;
  // An index that was not made of these texts may count less: all four cells of the table are held above 0.
  const std::uint32_t counted = counts.selected(term).occurrences;
  row.elsewhere = std::max(counted - std::min(beside.in_node, counted), beside.count);
  const std::uint64_t least = window_tokens_ + row.elsewhere - row.count;
  const std::uint64_t sample = std::max(tokens - std::min(node_tokens_, tokens), least);
  const Meeting meeting{static_cast<double>(row.count), static_cast<double>(window_tokens_),
                        static_cast<double>(row.elsewhere), static_cast<double>(sample)};
  row.log_likelihood = log_likelihood(meeting);
  row.mi3 = mi3(meeting);
  row.t_score = t_score(meeting);
  row.log_dice = log_dice(meeting.together, static_cast<double>(node_count_), meeting.second);
  return row;
}

RowPage Collocations::rows(const TermCounts& counts, std::uint64_t tokens, Association by, std::uint32_t least,
                           std::size_t offset, std::size_t limit) {
  const auto score = [&] {
    std::vector<Scored> found;
    for (std::uint32_t term = 0; term < terms_.size(); ++term) {
      if (terms_[term].count < std::max(least, 1u)) continue;
      found.push_back({score_of(row_of(term, counts, tokens), by), term});
    }
    return found;
  };
  // With as many nodes all figures are the same.
  const Ranking::Key key{static_cast<std::uint32_t>(by), least, static_cast<std::uint32_t>(node_count_)};
  RowPage page;
  for (const Scored& each : ranking_.window(key, offset, limit, score)) {
    page.rows.push_back(row_of(each.number, counts, tokens));
  }
  page.total = ranking_.size();
  return page;
}

}  // namespace tracuu::language
