// The index of an open corpus: the dictionary with its posting lists, what is known of each document, the facets, and
// the names that vary. Everything is read in place from the corpus's blobs; opening checks all that later reading
// relies on.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/result.h"
#include "search/alias_table.h"
#include "search/dictionary.h"
#include "search/document_table.h"
#include "search/duplicate_table.h"
#include "search/facet_columns.h"
#include "search/name_finder.h"
#include "search/proper_names.h"
#include "store/corpus.h"

namespace tracuu::search {

class Index {
 public:
  // The corpus must outlive the index.
  static Result<Index> open(const store::Corpus& corpus);

  std::uint32_t documents() const { return dictionary_.documents(); }
  const Dictionary& dictionary() const { return dictionary_; }
  const DocumentTable& document_table() const { return documents_; }
  const DuplicateTable& duplicates() const { return duplicates_; }
  const FacetTable& facets() const { return facets_; }
  const AliasTable& aliases() const { return aliases_; }
  const NameTrie& names() const { return names_; }
  const ProperNames& proper_names() const { return proper_names_; }

 private:
  Index() = default;

  Dictionary dictionary_;
  DocumentTable documents_;
  DuplicateTable duplicates_;
  FacetTable facets_;
  AliasTable aliases_;
  NameTrie names_;  // of the aliases
  ProperNames proper_names_;
};

// What a query meets when the index contradicts itself although its checksums hold.
Error damaged_index(std::string_view part);

}  // namespace tracuu::search
