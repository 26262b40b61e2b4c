// Whatever is typed has an answer: 100,000 inputs nobody thought about.
#include <gtest/gtest.h>

#include "search/corpus_of.h"
#include "search/random_input.h"

namespace tracuu::search {
namespace {

std::vector<Document> few_documents() {
  std::vector<Document> documents;
  for (int i = 0; i < 12; ++i) {
    documents.push_back(
        document_of(std::to_string(i), "Ủy ban Hỗn hợp " + std::to_string(i),
                    "Hai bên ký kết Lào-Campuchia.\nCovid-19 ngày 7/6/2021, 3,892 tỷ USD. 中国 ประเทศ"));
    documents.back().source = i % 2 == 0 ? "Nhân Dân" : "TTXVN";
    if (i % 3 != 0) documents.back().date.iso = "202" + std::to_string(i % 5) + "-06-07";
  }
  return documents;
}

void expect_places(const std::vector<ByteRange>& ranges, std::size_t size) {
  std::uint32_t end = 0;
  for (const ByteRange& range : ranges) {
    ASSERT_LE(end, range.begin);
    ASSERT_LT(range.begin, range.end);
    ASSERT_LE(range.end, size);
    end = range.end;
  }
}

TEST(QueryInputs, AlwaysHaveAnAnswer) {
  const std::vector<Document> documents = few_documents();
  SearchedCorpus corpus(documents);
  RandomInputs inputs(documents[0].title + " " + documents[0].text, 100000);
  SearchOptions options;
  options.limit = 3;
  for (int i = 0; i < 100000; ++i) {
    const std::string typed = inputs.next();
    const Result<SearchPage> page = corpus.searcher().search(typed, options);
    ASSERT_TRUE(page.ok()) << typed;
    for (const Diagnostic& note : page->notes) {
      ASSERT_LE(note.range.begin, note.range.end) << typed;
      ASSERT_LE(note.range.end, typed.size()) << typed;
    }
    if (i % 10 != 0) continue;
    expect_places(corpus.searcher().highlights(typed, documents[0].text).value(), documents[0].text.size());
    if (HasFatalFailure()) FAIL() << typed;
  }
}

}  // namespace
}  // namespace tracuu::search
