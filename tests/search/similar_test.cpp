// Documents that say much the same as one of them.
#include "search/similar.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

std::vector<Document> documents() {
  std::vector<Document> documents;
  const auto add = [&](const char* id, const char* text) { documents.push_back(document_of(id, "", text)); };
  add("rice", "Xuất khẩu gạo sang Philippines tăng mạnh, giá gạo lên cao, nông dân phấn khởi.");
  add("rice copy", "XUẤT KHẨU GẠO sang Philippines tăng mạnh; giá gạo lên cao; nông dân phấn khởi!");
  add("rice too", "Giá gạo xuất khẩu của nông dân đồng bằng tăng, Philippines mua nhiều gạo.");
  add("coffee", "Xuất khẩu cà phê giảm, giá cà phê ở Tây Nguyên thấp.");
  add("football", "Đội tuyển bóng đá thắng trận chung kết, khán giả vỡ òa.");
  // Two families, neither so large that its words tell nothing.
  for (int i = 0; i < 30; ++i) {
    const std::string number = std::to_string(i);
    documents.push_back(document_of("story " + number, "", "Câu chuyện số " + number + " kể về thời tiết hôm nay."));
    documents.push_back(document_of("song " + number, "", "Bản nhạc thứ " + number + " vang lên giữa phố đông."));
  }
  return documents;
}

Ids similar_to(SearchedCorpus& corpus, std::uint32_t document, SearchOptions options = {}) {
  options.like = DocumentOrdinal{document};
  Ids ids;
  for (const Match& match : corpus.search("", options).matches) ids.push_back(corpus.id_of(match));
  return ids;
}

TEST(Similar, TheMostAlikeComesFirstAndCopiesAreLeftOut) {
  SearchedCorpus corpus(documents());
  const Ids ids = similar_to(corpus, 0);
  ASSERT_GE(ids.size(), 2u);
  EXPECT_EQ(ids[0], "rice too");
  EXPECT_EQ(ids[1], "coffee");
  EXPECT_EQ(std::ranges::find(ids, "rice"), ids.end());
  EXPECT_EQ(std::ranges::find(ids, "rice copy"), ids.end());
}

TEST(Similar, OfSeveralCopiesOneIsOffered) {
  SearchedCorpus corpus(documents());
  const Ids ids = similar_to(corpus, 2);
  EXPECT_EQ(std::ranges::count_if(ids, [](const std::string& id) { return id == "rice" || id == "rice copy"; }), 1);
}

TEST(Similar, NeverMoreThanAScreenful) {
  SearchedCorpus corpus(documents());
  EXPECT_EQ(similar_to(corpus, 10).size(), kSimilarDocuments);
}

TEST(Similar, QueriesAndFiltersNarrowIt) {
  SearchedCorpus corpus(documents());
  SearchOptions options;
  options.like = DocumentOrdinal{0};
  const SearchPage page = corpus.search("cà phê", options);
  ASSERT_EQ(page.matches.size(), 1u);
  EXPECT_EQ(corpus.id_of(page.matches[0]), "coffee");
  EXPECT_TRUE(page.suggestions.empty());
}

TEST(Similar, ADocumentWithoutWordsIsLikeNone) {
  std::vector<Document> all = documents();
  all.push_back(document_of("empty", "", "…"));
  SearchedCorpus corpus(all);
  EXPECT_EQ(similar_to(corpus, static_cast<std::uint32_t>(all.size() - 1)), Ids{});
}

}  // namespace
}  // namespace tracuu::search
