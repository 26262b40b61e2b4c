// Builds the inverted index of a corpus from its documents, one at a time, postings compressed in memory as
// they come. The layout it writes is docs/index-format.md; the same documents in the same order give the same
// bytes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "search/alias_table.h"

namespace tracuu::search {

struct IndexBlob {
  std::string_view name;
  std::vector<std::uint8_t> bytes;
};

class IndexBuilder {
 public:
  explicit IndexBuilder(AliasTable aliases = {});
  ~IndexBuilder();
  IndexBuilder(IndexBuilder&&) noexcept;
  IndexBuilder& operator=(IndexBuilder&&) noexcept;

  // Columns that are no facets, whatever they hold. Before the first document.
  void hide_facets(std::vector<std::string> names);

  // In the order of ordinals: the n-th call is document n. Nothing of the document is kept.
  void add(const Document& document);

  // The index as blobs of a corpus, in the order in which they are to be put. The builder is empty afterwards.
  std::vector<IndexBlob> finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::search
