// n-grams are counted exactly, whether there is room for all of them or not.
#include "language/gram_table.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <vector>

namespace tracuu::language {
namespace {

using Terms = std::vector<std::uint32_t>;

TEST(GramTable, CountsOccurrencesAndDocuments) {
  GramTable table;
  table.add(Terms{1, 2}, 0);
  table.add(Terms{1, 2}, 0);
  table.add(Terms{1, 2}, 7);
  table.add(Terms{2, 1}, 7);
  const GramCount* both = table.find(Terms{1, 2});
  ASSERT_NE(both, nullptr);
  EXPECT_EQ(both->count, 3u);
  EXPECT_EQ(both->documents, 2u);
  EXPECT_EQ(both->last_document, 7u);
  EXPECT_EQ(table.find(Terms{2, 1})->count, 1u);
  EXPECT_EQ(table.find(Terms{2, 2}), nullptr);
}

// Documents of bigrams, few of them frequent.
std::vector<std::vector<Terms>> random_documents() {
  std::mt19937 random(7);
  std::vector<std::vector<Terms>> documents(200);
  for (auto& document : documents) {
    for (int i = 0; i < 100; ++i) {
      const auto rank = static_cast<std::uint32_t>(1000 / (1 + random() % 1000));
      document.push_back({rank, static_cast<std::uint32_t>(random() % (rank < 20 ? 300 : 5))});
    }
  }
  return documents;
}

TEST(GramTable, IsExactFromItsLeastOnWhereThereIsNoRoom) {
  const auto documents = random_documents();
  std::map<Terms, std::uint32_t> wanted;
  for (const auto& document : documents) {
    for (const Terms& gram : document) ++wanted[gram];
  }
  GramTable table(150);
  std::uint32_t next = 0;
  for (; next < documents.size() && !table.is_full(); ++next) {
    for (const Terms& gram : documents[next]) table.add(gram, next);
  }
  ASSERT_LT(next, documents.size()) << "the test means nothing where there is room";
  table.begin_traces();
  for (std::uint32_t i = next; i < documents.size(); ++i) {
    for (const Terms& gram : documents[i]) table.trace(gram);
  }
  table.admit();
  for (std::uint32_t i = next; i < documents.size(); ++i) {
    for (const Terms& gram : documents[i]) table.add(gram, i);
  }
  ASSERT_GT(table.least(), 2u);
  std::size_t listed = 0;
  for (const auto& [gram, count] : wanted) {
    if (count < table.least()) continue;
    ++listed;
    const GramCount* found = table.find(gram);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->count, count);
  }
  EXPECT_GT(listed, 50u);
  EXPECT_LE(table.entries().size(), 151u);
}

TEST(GramTable, SeesNothingOverAGapOrAnUnknownToken) {
  Tokens tokens;
  tokens.terms = {1, 2, 3, search::kUnknownTerm, 4, 5};
  tokens.positions = {0, 1, 9, 10, 11, 12};
  std::vector<Terms> seen;
  for_each_gram(tokens, 2, 100, [&](std::span<const std::uint32_t> terms, std::size_t) {
    seen.emplace_back(terms.begin(), terms.end());
  });
  EXPECT_EQ(seen, (std::vector<Terms>{{1, 2}, {4, 5}}));
}

TEST(GramTable, ReadsDocumentsAsItReadsTheirTokens) {
  const std::vector<search::StreamWord> words = {
      1,
      2,
      search::kExpression | search::StreamWord{1} << search::kLengthShift | 50,
      3,
      search::kGap | 7,
      4,
      5,
      6,
      200,
      7,
      8,
      9};
  Tokens tokens;
  tokens.read(words);
  for (const std::size_t size : {2u, 3u, 4u, 5u}) {
    std::vector<Terms> wanted, seen;
    for_each_gram(tokens, size, 100, [&](std::span<const std::uint32_t> terms, std::size_t) {
      wanted.emplace_back(terms.begin(), terms.end());
    });
    with_size(size, [&](auto known_size) {
      for_each_gram<known_size()>(words, 100, [&](auto terms) { seen.emplace_back(terms.begin(), terms.end()); });
    });
    EXPECT_EQ(seen, wanted) << size;
    EXPECT_EQ(seen.size(), size == 2 ? 6u : size == 3 ? 3u : 0u);
  }
}

TEST(GramTable, KnowsHowManyEntriesHaveEachCount) {
  GramTable table;
  for (std::uint32_t gram = 1; gram <= 60; ++gram) {
    for (std::uint32_t i = 0; i < gram; ++i) table.add(Terms{gram, gram}, i);
  }
  EXPECT_EQ(table.histogram()[1], 1u);
  EXPECT_EQ(table.histogram()[60], 1u);
  EXPECT_EQ(table.histogram()[61], 0u);
  for (const std::uint32_t least : {2u, 31u, 32u, 33u, 60u}) {
    std::size_t found = 0;
    table.for_each_from(least, [&](std::uint32_t number) {
      EXPECT_GE(table.entries()[number].count, least);
      ++found;
    });
    EXPECT_EQ(found, 61 - least);
  }
}

}  // namespace
}  // namespace tracuu::language
