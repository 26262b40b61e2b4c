#include "language/vocabulary.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "language/scored.h"
#include "search/spelling.h"
#include "text/tokenizer.h"

namespace tracuu::language {

namespace {

// Whether a term begins as was typed.
class Beginning {
 public:
  explicit Beginning(std::string_view typed) {
    const std::vector<text::Token> tokens = text::tokenize(typed);
    if (!tokens.empty()) typed_ = tokens.front();
    is_marked_ = text::has_marks(typed_);
  }

  search::NumberRange terms(const search::Dictionary& dictionary) const {
    return dictionary.terms_of(dictionary.classes_beginning(typed_.folded));
  }
  bool fits(std::string_view key) const {
    return !is_marked_ || key == typed_.key || search::completes_marks(typed_.key, key) ||
           search::begins_like(typed_.key, key);
  }

 private:
  text::Token typed_;
  bool is_marked_ = false;
};

}  // namespace

RowPage vocabulary(const TermCounts& counts, std::string_view beginning, VocabularyOrder by, const TermOrder& order,
                   const search::DocumentSet& selected, const Source& source, std::size_t offset, std::size_t limit) {
  const search::Dictionary& dictionary = source.index().dictionary();
  const Beginning wanted(beginning);
  const search::NumberRange terms = wanted.terms(dictionary);
  std::vector<Scored> found;
  for (std::uint32_t term = terms.begin; term < std::min(terms.end, counts.next()); ++term) {
    const TermCounts::Count& count = counts.selected(term);
    if (count.documents == 0 || !wanted.fits(dictionary.key(term))) continue;
    const std::uint32_t score = by == VocabularyOrder::documents ? count.documents : count.occurrences;
    found.push_back({static_cast<double>(score), term});
  }
  RowPage page{found.size(), {}};
  const auto in_alphabet = [&](const Scored& a, const Scored& b) {
    const int compared = order.known_key(a.number).compare(order.known_key(b.number));
    return compared != 0 ? compared < 0 : a.number < b.number;
  };
  const std::vector<Scored> window = by == VocabularyOrder::alphabet && order.is_over()
                                         ? window_of(std::move(found), offset, limit, in_alphabet)
                                         : window_of(std::move(found), offset, limit);
  for (const Scored& each : window) {
    Row row;
    row.wanted = {gram_of(std::span(&each.number, 1)), first_holding(each.number, selected, source)};
    row.count = counts.selected(each.number).occurrences;
    row.documents = counts.selected(each.number).documents;
    page.rows.push_back(row);
  }
  return page;
}

}  // namespace tracuu::language
