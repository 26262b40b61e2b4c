// Builds the inverted index of a corpus from its documents, one at a time, postings compressed in memory as
// they come. The layout it writes is docs/index-format.md; the same documents in the same order give the same
// bytes.
#pragma once

#include <memory>

#include "base/result.h"
#include "document/document.h"
#include "search/alias_table.h"
#include "store/corpus_writer.h"

namespace tracuu::search {

class IndexBuilder {
 public:
  explicit IndexBuilder(AliasTable aliases = {});
  ~IndexBuilder();
  IndexBuilder(IndexBuilder&&) noexcept;
  IndexBuilder& operator=(IndexBuilder&&) noexcept;

  // In the order of ordinals: the n-th call is document n. Nothing of the document is kept.
  void add(const Document& document);

  // Puts the index into the corpus as blobs. The builder is empty afterwards.
  Result<void> finish(store::CorpusWriter& writer);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::search
