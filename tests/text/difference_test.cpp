// Myers' algorithm, against what a shortest script must be and against a slow one.
#include "text/difference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace tracuu::text {
namespace {

using Sequence = std::vector<std::uint32_t>;

std::uint32_t below(std::uint32_t limit, std::mt19937& random) { return static_cast<std::uint32_t>(random() % limit); }

constexpr std::uint64_t kPlenty = 1'000'000'000;

Alignment aligned(const Sequence& a, const Sequence& b, std::uint64_t budget = kPlenty) { return align(a, b, budget); }

// What the edits make of the first sequence: its matched parts, and of the second what lies between them.
Sequence applied(const Sequence& a, const Sequence& b, const Alignment& alignment) {
  Sequence out;
  std::size_t at = 0;
  for (const Match& match : alignment.matches) {
    out.insert(out.end(), b.begin() + static_cast<std::ptrdiff_t>(at), b.begin() + match.b);
    out.insert(out.end(), a.begin() + match.a, a.begin() + match.a + match.length);
    at = match.b + match.length;
  }
  out.insert(out.end(), b.begin() + static_cast<std::ptrdiff_t>(at), b.end());
  return out;
}

std::size_t common(const Alignment& alignment) {
  std::size_t sum = 0;
  for (const Match& match : alignment.matches) sum += match.length;
  return sum;
}

// The longest common subsequence by the textbook's table.
std::size_t longest_common(const Sequence& a, const Sequence& b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  for (const std::uint32_t x : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = x == b[j] ? diagonal + 1 : std::max(above, row[j]);
      diagonal = above;
    }
  }
  return row.back();
}

void expect_ordered(const Sequence& a, const Sequence& b, const Alignment& alignment) {
  std::uint32_t a_end = 0, b_end = 0;
  for (const Match& match : alignment.matches) {
    ASSERT_GT(match.length, 0u);
    ASSERT_GE(match.a, a_end);
    ASSERT_GE(match.b, b_end);
    a_end = match.a + match.length;
    b_end = match.b + match.length;
    ASSERT_LE(a_end, a.size());
    ASSERT_LE(b_end, b.size());
  }
}

TEST(Difference, OfTheSameIsNothing) {
  const Sequence a = {1, 2, 3, 2, 1};
  EXPECT_EQ(aligned(a, a).matches, (std::vector<Match>{{0, 0, 5}}));
}

TEST(Difference, OfNothing) {
  EXPECT_TRUE(aligned({}, {}).matches.empty());
  EXPECT_TRUE(aligned({1, 2}, {}).matches.empty());
  EXPECT_TRUE(aligned({}, {1, 2}).matches.empty());
  EXPECT_TRUE(aligned({}, {1}).complete);
}

TEST(Difference, OfWhatHasNothingInCommon) {
  const Alignment alignment = aligned({1, 2, 3}, {4, 5, 6, 7});
  EXPECT_TRUE(alignment.matches.empty());
  EXPECT_TRUE(alignment.complete);
}

// Figure 1 of the paper: ABCABBA to CBABAC takes five edits.
TEST(Difference, OfMyersExample) {
  const Sequence a = {1, 2, 3, 1, 2, 2, 1}, b = {3, 2, 1, 2, 1, 3};
  const Alignment alignment = aligned(a, b);
  EXPECT_EQ(a.size() + b.size() - 2 * common(alignment), 5u);
  EXPECT_EQ(applied(a, b, alignment), b);
}

TEST(Difference, IsShortestAndMakesTheSecondOfTheFirst) {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    const std::uint32_t letters = 1 + below(5, random);
    Sequence a(random() % 24), b(random() % 24);
    for (std::uint32_t& x : a) x = below(letters, random);
    for (std::uint32_t& x : b) x = below(letters, random);
    const Alignment alignment = aligned(a, b);
    expect_ordered(a, b, alignment);
    ASSERT_EQ(applied(a, b, alignment), b);
    ASSERT_EQ(common(alignment), longest_common(a, b));
    ASSERT_TRUE(alignment.complete);
  }
}

TEST(Difference, OfLongSequencesWithFewEditsTakesFewSteps) {
  std::mt19937 random(11);
  Sequence a(1'000'000);
  for (std::uint32_t& x : a) x = static_cast<std::uint32_t>(random());
  Sequence b = a;
  for (int i = 0; i < 50; ++i) b[random() % b.size()] = 1;
  b.erase(b.begin() + 5000, b.begin() + 5100);
  std::uint64_t budget = 10'000'000;
  const Alignment alignment = align(a, b, budget);
  EXPECT_TRUE(alignment.complete);
  EXPECT_EQ(applied(a, b, alignment), b);
  EXPECT_GE(common(alignment), a.size() - 150);
}

TEST(Difference, WithoutStepsLeftSaysSoAndIsStillRight) {
  std::mt19937 random(13);
  Sequence a(4000), b(4000);
  for (std::uint32_t& x : a) x = below(50, random);
  for (std::uint32_t& x : b) x = below(50, random);
  const Alignment alignment = aligned(a, b, 10'000);
  EXPECT_FALSE(alignment.complete);
  expect_ordered(a, b, alignment);
  EXPECT_EQ(applied(a, b, alignment), b);
}

}  // namespace
}  // namespace tracuu::text
