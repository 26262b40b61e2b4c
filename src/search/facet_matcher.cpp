#include "search/facet_matcher.h"

#include <algorithm>

#include "search/expansion.h"

namespace tracuu::search {

namespace {

bool stands_at(const std::vector<text::Token>& value, std::size_t at, std::span<const QueryTerm> terms) {
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (!match_of(terms[i], value[at + i].key, value[at + i].folded)) return false;
  }
  return true;
}

bool holds(const std::vector<text::Token>& value, std::span<const QueryTerm> terms, bool is_whole) {
  if (is_whole) return value.size() == terms.size() && stands_at(value, 0, terms);
  for (std::size_t at = 0; at + terms.size() <= value.size(); ++at) {
    if (stands_at(value, at, terms)) return true;
  }
  return false;
}

}  // namespace

const std::vector<FacetMatcher::Tokens>& FacetMatcher::values_of(const FacetColumn& column) {
  std::vector<Tokens>& values = values_[&column];
  if (values.empty()) {
    values.reserve(column.values());
    for (std::uint32_t number = 1; number <= column.values(); ++number) {
      values.push_back(text::tokenize(column.value(number)));
    }
  }
  return values;
}

void FacetMatcher::add_matches(std::string_view name, std::span<const QueryTerm> terms, bool is_whole,
                               DocumentSet& found) {
  const FacetColumn* const column = facets_.find(name);
  if (column == nullptr) return;
  std::vector<bool> is_match = {false};  // by value number
  for (const Tokens& value : values_of(*column)) is_match.push_back(holds(value, terms, is_whole));
  if (std::ranges::find(is_match, true) == is_match.end()) return;
  for (std::uint32_t document = 0; document < found.corpus_documents(); ++document) {
    if (column->any_at(document, [&](std::uint32_t number) { return is_match[number]; })) found.add(document);
  }
}

}  // namespace tracuu::search
