// field:value over the corpus's columns: which documents have a value that holds what was asked for.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "search/document_set.h"
#include "search/facet_columns.h"
#include "search/query.h"
#include "text/tokenizer.h"

namespace tracuu::search {

class FacetMatcher {
 public:
  // The columns must outlive the matcher and stay where they are.
  explicit FacetMatcher(const FacetTable& facets) : facets_(facets) {}

  // Adds the documents whose value in the column holds the terms next to each other, or is nothing else (`is_whole`).
  void add_matches(std::string_view column, std::span<const QueryTerm> terms, bool is_whole, DocumentSet& found);

 private:
  using Tokens = std::vector<text::Token>;
  // Of each value, in the order of their numbers. A column is read when it is first asked for.
  const std::vector<Tokens>& values_of(const FacetColumn& column);

  const FacetTable& facets_;
  std::map<const FacetColumn*, std::vector<Tokens>> values_;
};

}  // namespace tracuu::search
