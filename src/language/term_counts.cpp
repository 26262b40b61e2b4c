#include "language/term_counts.h"

#include "search/expression_finder.h"
#include "search/postings.h"

namespace tracuu::language {

namespace {

constexpr std::uint64_t kListCost = 150;
constexpr std::uint64_t kPostingCost = 5;

}  // namespace

TermCounts::TermCounts(const Source& source)
    : selected_(source.index().dictionary().terms()), everywhere_(selected_.size()) {}

Result<void> TermCounts::go_on(const Source& source, const search::DocumentSet& selected, Work& work) {
  const search::Dictionary& dictionary = source.index().dictionary();
  for (; !is_over() && !work.is_spent(); ++next_) {
    if (search::is_expression_key(dictionary.key(next_))) continue;
    const search::PostingList list = dictionary.postings(next_);
    Count count;
    std::uint32_t everywhere = 0;
    const bool sound =
        search::for_each_posting(list, source.index().documents(), [&](std::uint32_t document, std::uint32_t weight) {
          const std::uint32_t occurrences = weight / search::kLeastWeight;
          everywhere += occurrences;
          if (!selected.has(document)) return;
          count.occurrences += occurrences;
          ++count.documents;
        });
    if (!sound) return search::damaged_index("postings");
    selected_[next_] = count;
    everywhere_[next_] = everywhere;
    work.spend(kListCost + list.documents * kPostingCost);
  }
  return {};
}

double TermCounts::done() const {
  return is_over() ? 1 : static_cast<double>(next_) / static_cast<double>(selected_.size());
}

std::uint32_t first_holding(std::uint32_t term, const search::DocumentSet& selected, const Source& source) {
  search::PostingReader reader(source.index().dictionary().postings(term), source.index().documents());
  while (reader.next()) {
    for (std::size_t i = 0; i < reader.size(); ++i) {
      if (selected.has(reader.document(i))) return reader.document(i);
    }
  }
  return 0;
}

}  // namespace tracuu::language
