#include "search/index.h"

#include <string>

#include "search/index_format.h"

namespace tracuu::search {

Error damaged_index(std::string_view part) { return Error{TextKey::error_corpus_damaged, std::string(part), "index"}; }

Result<Index> Index::open(const store::Corpus& corpus) {
  Dictionary::Blobs blobs;
  TRACUU_ASSIGN(blobs.terms, corpus.blob(kTermsBlob));
  TRACUU_ASSIGN(blobs.postings, corpus.blob(kPostingsBlob));
  TRACUU_ASSIGN(blobs.prefixes, corpus.blob(kPrefixesBlob));
  TRACUU_ASSIGN(const store::ByteView facts, corpus.blob(kDocumentsBlob));
  TRACUU_ASSIGN(const store::ByteView marks, corpus.blob(kMarksBlob));
  TRACUU_ASSIGN(const store::ByteView facets, corpus.blob(kFacetsBlob));
  TRACUU_ASSIGN(const store::ByteView aliases, corpus.blob(kAliasesBlob));
  store::ByteView proper_names;
  const bool has_names = corpus.has_blob(kNamesBlob);
  if (has_names) {
    TRACUU_ASSIGN(proper_names, corpus.blob(kNamesBlob));
  }
  Index index;
  if (!index.dictionary_.read(blobs)) return damaged_index(kTermsBlob);
  const std::uint32_t documents = index.documents();
  if (documents != corpus.meta().documents) return damaged_index(kTermsBlob);
  if (!index.documents_.read(facts, marks, documents)) return damaged_index(kDocumentsBlob);
  if (!index.facets_.read(facets, documents)) return damaged_index(kFacetsBlob);
  if (corpus.has_blob(kListFacetsBlob)) {
    TRACUU_ASSIGN(const store::ByteView lists, corpus.blob(kListFacetsBlob));
    if (!index.facets_.read_lists(lists, documents)) return damaged_index(kListFacetsBlob);
  }
  if (has_names && !index.proper_names_.read(proper_names, documents)) return damaged_index(kNamesBlob);
  if (corpus.has_blob(kDuplicatesBlob)) {
    TRACUU_ASSIGN(const store::ByteView duplicates, corpus.blob(kDuplicatesBlob));
    if (!index.duplicates_.read(duplicates, documents)) return damaged_index(kDuplicatesBlob);
  }
  index.aliases_.add({reinterpret_cast<const char*>(aliases.data()), aliases.size()});
  index.names_ = NameTrie(index.aliases_);
  return index;
}

}  // namespace tracuu::search
