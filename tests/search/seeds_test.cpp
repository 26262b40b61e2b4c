// The two founding reports and the queries that must find them.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "document/plain_text.h"
#include "search/corpus_of.h"
#include "search/default_aliases.h"
#include "support/shared_corpus.h"

namespace tracuu::search {
namespace {

std::vector<Document> seeds(const std::filesystem::path& folder) {
  std::vector<Document> documents;
  for (const char* name : {"000_5616a8c1f55d8c55.txt", "004_358984a8f052e07c.txt"}) {
    documents.push_back(document::make_text_document(name, test::read_whole(folder / name)));
  }
  return documents;
}

TEST(Seeds, AreFoundByEveryQuery) {
  const auto folder = test::find_shared("corpus");
  if (!folder) GTEST_SKIP() << "the shared corpus is absent";
  SearchedCorpus corpus(seeds(*folder / "seeds"), kDefaultAliases);
  const auto tests = nlohmann::json::parse(test::read_whole(*folder / "seeds-search-tests.json"), nullptr, false);
  ASSERT_TRUE(tests.is_array());
  std::size_t asked = 0;
  for (const auto& each : tests) {
    const auto query = each["query"].get<std::string>();
    std::string found;
    for (const std::string& id : corpus.ids(query)) found += id.starts_with("000_") ? 'A' : 'B';
    std::ranges::sort(found);
    EXPECT_EQ(found, each["expect"].get<std::string>()) << query;
    EXPECT_FALSE(corpus.search(query).relaxed) << query;
    ++asked;
  }
  EXPECT_GE(asked, 20u);
}

TEST(Seeds, ShowTheWordsAskedFor) {
  const auto folder = test::find_shared("corpus/seeds");
  if (!folder) GTEST_SKIP() << "the shared corpus is absent";
  SearchedCorpus corpus(seeds(*folder));
  const SearchPage page = corpus.search("uy ban hon hop");
  ASSERT_EQ(page.snippets.size(), 2u);
  for (const Snippet& snippet : page.snippets) {
    const std::string shown = with_brackets(snippet.text, snippet.highlights);
    const bool both =
        shown.find("[Ủy ban Hỗn hợp]") != std::string::npos || shown.find("[Uỷ ban hỗn hợp]") != std::string::npos;
    EXPECT_TRUE(both) << shown;
  }
}

}  // namespace
}  // namespace tracuu::search
