// Any bytes as a query: they are read with every place inside them, written out and read again as the same, and
// answered over a small corpus.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "fuzz/require.h"
#include "search/corpus_builder.h"
#include "search/searcher.h"

using tracuu::fuzz::require;
using tracuu::search::Query;

namespace {

tracuu::Document make_document(std::uint32_t number) {
  tracuu::Document document;
  document.id = std::to_string(number);
  document.title = "Ủy ban Hỗn hợp " + std::to_string(number);
  document.source = number % 2 == 0 ? "Nhân Dân" : "TTXVN";
  document.text = "Lào-Campuchia ký kết a b c.\nCovid-19 ngày 7/6/2021, 3,892 tỷ USD. 中国";
  if (number % 3 != 0) document.date = {"2021-06-0" + std::to_string(number + 1), tracuu::DateCertainty::stated};
  document.blocks = {{tracuu::BlockKind::paragraph, {0, 30}}, {tracuu::BlockKind::paragraph, {33, 60}}};
  return document;
}

tracuu::store::Corpus make_corpus() {
  auto builder = tracuu::search::CorpusBuilder::create({"Fuzz", "vi", "", "fuzz"});
  require(builder.ok(), "a builder in memory");
  for (std::uint32_t number = 0; number < 6; ++number) require(builder->add(make_document(number)).ok(), "a document");
  auto bytes = builder->finish_bytes();
  require(bytes.ok(), "a sound corpus is finished");
  auto corpus = tracuu::store::Corpus::open(std::move(bytes).value(), "fuzz");
  require(corpus.ok(), "a sound corpus opens");
  return std::move(corpus).value();
}

void check_places(const Query& query, std::string_view typed) {
  for (const auto& term : query.terms) {
    require(term.range.begin < term.range.end && term.range.end <= typed.size(), "a term is a part of the query");
  }
  for (const auto& note : query.notes) {
    require(note.range.begin <= note.range.end && note.range.end <= typed.size(),
            "a note is about a part of the query");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const tracuu::store::Corpus corpus = make_corpus();
  static auto searcher = tracuu::search::Searcher::open(corpus);
  require(searcher.ok(), "a sound index opens");
  const std::string_view typed(reinterpret_cast<const char*>(data), size);
  constexpr std::string_view facets[] = {"source"};
  const Query query = tracuu::search::parse_query(typed, facets);
  check_places(query, typed);
  const std::string written = tracuu::search::to_string(query, typed);
  const Query again = tracuu::search::parse_query(written, facets);
  const bool fits = written.size() <= tracuu::search::kMaxQueryBytes;
  require(!fits || (again.root == query.root && again.is_strict == query.is_strict && again.order == query.order),
          "a query written out means the same");
  const auto page = searcher->search(typed, {});
  require(page.ok(), "every query is answered");
  (void)searcher->highlights(typed, "Lào-Campuchia\nCovid-19");
  return 0;
}
