#include "search/corpus_of.h"

#include <algorithm>
#include <utility>

#include "search/corpus_builder.h"

namespace tracuu::search {

Document document_of(std::string id, std::string title, std::string text) {
  Document document;
  document.id = std::move(id);
  document.title = std::move(title);
  document.text = std::move(text);
  for (std::size_t begin = 0; begin < document.text.size();) {
    const std::size_t end = std::min(document.text.find('\n', begin), document.text.size());
    const ByteRange line{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (!line.empty()) document.blocks.push_back({BlockKind::paragraph, line});
    begin = end + 1;
  }
  return document;
}

std::vector<std::uint8_t> corpus_bytes(const std::vector<Document>& documents, std::string_view aliases) {
  AliasTable table;
  EXPECT_TRUE(table.add(aliases).empty());
  Result<CorpusBuilder> builder = CorpusBuilder::create({"Test", "vi", "", "test"}, std::move(table));
  EXPECT_TRUE(builder.ok());
  for (const Document& document : documents) EXPECT_TRUE(builder->add(document).ok()) << document.id;
  Result<std::vector<std::uint8_t>> bytes = builder->finish_bytes();
  EXPECT_TRUE(bytes.ok());
  return std::move(bytes).value();
}

SearchedCorpus::SearchedCorpus(const std::vector<Document>& documents, std::string_view aliases) {
  const auto opened = open(corpus_bytes(documents, aliases));
  EXPECT_TRUE(opened);
  *this = std::move(*opened);
}

std::unique_ptr<SearchedCorpus> SearchedCorpus::open(std::vector<std::uint8_t> bytes) {
  Result<store::Corpus> corpus = store::Corpus::open(std::move(bytes), "test");
  if (!corpus.ok()) return nullptr;
  std::unique_ptr<SearchedCorpus> opened(new SearchedCorpus());
  opened->corpus_ = std::make_unique<store::Corpus>(std::move(corpus).value());
  Result<Searcher> searcher = Searcher::open(*opened->corpus_);
  if (!searcher.ok()) return nullptr;
  opened->searcher_ = std::make_unique<Searcher>(std::move(searcher).value());
  return opened;
}

SearchPage SearchedCorpus::search(std::string_view typed, const SearchOptions& options) {
  Result<SearchPage> page = searcher_->search(typed, options);
  EXPECT_TRUE(page.ok()) << typed;
  return page.ok() ? std::move(page).value() : SearchPage();
}

std::string SearchedCorpus::id_of(const Match& match) const { return corpus_->summary(match.document)->id; }

std::vector<std::string> SearchedCorpus::ids(std::string_view typed, SearchOptions options) {
  options.limit = 1000000;
  std::vector<std::string> ids;
  for (const Match& match : search(typed, options).matches) ids.push_back(id_of(match));
  return ids;
}

Ids sorted(Ids ids) {
  std::ranges::sort(ids);
  return ids;
}

std::string SearchedCorpus::marked(std::string_view typed, std::string_view text, TextPart part) {
  return with_brackets(text, searcher_->highlights(typed, text, part).value());
}

std::string with_brackets(std::string_view text, const std::vector<ByteRange>& ranges) {
  std::string shown;
  std::size_t at = 0;
  for (const ByteRange& range : ranges) {
    shown += text.substr(at, range.begin - at);
    shown += '[';
    shown += text.substr(range.begin, range.size());
    shown += ']';
    at = range.end;
  }
  return shown += text.substr(at);
}

}  // namespace tracuu::search
