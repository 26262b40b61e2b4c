// A corpus and its searcher, made from documents written down in a test.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "search/searcher.h"
#include "store/corpus.h"

namespace tracuu::search {

// A document with one block a line.
Document document_of(std::string id, std::string title, std::string text);

// `aliases` is the text of an aliases.tsv.
std::vector<std::uint8_t> corpus_bytes(const std::vector<Document>& documents, std::string_view aliases = {});

class SearchedCorpus {
 public:
  explicit SearchedCorpus(const std::vector<Document>& documents, std::string_view aliases = {});
  // Null where the bytes are refused.
  static std::unique_ptr<SearchedCorpus> open(std::vector<std::uint8_t> bytes);

  // REQUIRES: the query is answered.
  SearchPage search(std::string_view typed, const SearchOptions& options = {});
  // The ids of all that matches, in the order of the ranking.
  std::vector<std::string> ids(std::string_view typed, SearchOptions options = {});
  std::string id_of(const Match& match) const;
  // The text with what answers the query in brackets.
  std::string marked(std::string_view typed, std::string_view text, TextPart part = TextPart::text);

  const store::Corpus& corpus() const { return *corpus_; }
  Searcher& searcher() { return *searcher_; }

 private:
  SearchedCorpus() = default;

  std::unique_ptr<store::Corpus> corpus_;
  std::unique_ptr<Searcher> searcher_;
};

using Ids = std::vector<std::string>;
Ids sorted(Ids ids);

// "[a] b [c]" for the text "a b c" with the ranges of a and c.
std::string with_brackets(std::string_view text, const std::vector<ByteRange>& ranges);

}  // namespace tracuu::search
