#include "base/stable_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace tracuu {
namespace {

struct Card {
  std::uint32_t value;
  std::string name;
  bool operator==(const Card&) const = default;
};

std::vector<Card> some_cards(std::uint32_t count) {
  std::vector<Card> cards;
  for (std::uint32_t i = 0; i < count; ++i) cards.push_back({i * 7919 % 13, std::to_string(i)});
  return cards;
}

TEST(StableOrder, SortsAsTheStandardLibraryDoes) {
  for (const std::uint32_t count : {0u, 1u, 2u, 3u, 50u, 1000u}) {
    std::vector<Card> cards = some_cards(count), expected = cards;
    sort_stably(cards, {}, &Card::value);
    std::ranges::stable_sort(expected, {}, &Card::value);
    EXPECT_EQ(cards, expected);
    sort_stably(cards, std::ranges::greater(), &Card::value);
    std::ranges::stable_sort(expected, std::ranges::greater(), &Card::value);
    EXPECT_EQ(cards, expected);
  }
}

TEST(StableOrder, TakesAComparisonThatKnowsMore) {
  const std::vector<std::string> known = {"b", "c", "a"};
  std::vector<std::string> words = {"a", "b", "c"};
  const auto place = [&](const std::string& word) { return std::ranges::find(known, word) - known.begin(); };
  sort_stably(words, [&](const std::string& a, const std::string& b) { return place(a) < place(b); });
  EXPECT_EQ(words, known);
}

TEST(StableOrder, IsEmptyWhereNothingMoves) {
  const std::uint32_t numbers[] = {1, 1, 2};
  const auto less = [](const void* items, std::uint32_t a, std::uint32_t b) {
    return static_cast<const std::uint32_t*>(items)[a] < static_cast<const std::uint32_t*>(items)[b];
  };
  EXPECT_TRUE(stable_order(3, less, numbers).empty());
  const std::uint32_t others[] = {2, 1, 2, 1};
  EXPECT_EQ(stable_order(4, less, others), (std::vector<std::uint32_t>{1, 3, 0, 2}));
}

}  // namespace
}  // namespace tracuu
