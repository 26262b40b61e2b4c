// The measures against figures that were printed, to the digits that were printed.
#include "language/statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace tracuu::language {
namespace {

// Half a unit of the last of so many decimals.
double half_unit(int decimals) { return 0.5 * std::pow(10, -decimals) + 1e-12; }

// Dunning (1993), "Accurate methods for the statistics of surprise and coincidence", table 1: bigrams of 31,777 words.
struct Bigram {
  double log_likelihood, both, first_alone, second_alone, neither;
};
Meeting meeting_of(const Bigram& row) {
  return {row.both, row.both + row.first_alone, row.both + row.second_alone,
          row.both + row.first_alone + row.second_alone + row.neither};
}

TEST(Statistics, GivesDunningsLogLikelihoods) {
  constexpr Bigram kTable[] = {{270.72, 110, 2442, 111, 29114},
                               {263.90, 29, 13, 123, 31612},
                               {256.84, 31, 23, 139, 31584},
                               {167.23, 10, 0, 3, 31764}};
  for (const Bigram& row : kTable) EXPECT_NEAR(log_likelihood(meeting_of(row)), row.log_likelihood, half_unit(2));
}

TEST(Statistics, IsNegativeWhereThingsAvoidEachOther) {
  EXPECT_LT(log_likelihood({1, 100, 100, 1000}), 0);
  EXPECT_GT(log_likelihood({30, 100, 100, 1000}), 0);
  EXPECT_NEAR(log_likelihood({10, 100, 100, 1000}), 0, 1e-9);
}

// Manning and Schütze (1999), "Foundations of Statistical Natural Language Processing", 5.3.1 and table 5.6: bigrams
// that all come 20 times in 14,307,668 words, and "new companies".
TEST(Statistics, GivesManningAndSchuetzesTs) {
  constexpr double kWords = 14'307'668;
  struct Row {
    double t, first, second, together;
    int decimals;
  };
  constexpr Row kTable[] = {{4.4721, 42, 20, 20, 4},
                            {4.4721, 41, 27, 20, 4},
                            {4.4720, 24, 320, 20, 4},
                            {2.3714, 14907, 9017, 20, 4},
                            {0.999932, 15828, 4675, 8, 6}};
  for (const Row& row : kTable) {
    EXPECT_NEAR(t_score({row.together, row.first, row.second, kWords}), row.t, half_unit(row.decimals)) << row.t;
  }
}

// Rychlý (2008), "A lexicographer-friendly association score": 14 at most; 0 is one meeting in 16,000 occurrences of
// each; one more is twice as often, seven more about a hundred times.
TEST(Statistics, GivesWhatRychlySaysOfLogDice) {
  EXPECT_DOUBLE_EQ(log_dice(77, 77, 77), 14);
  EXPECT_NEAR(log_dice(1, 16'384, 16'384), 0, 1e-12);
  EXPECT_NEAR(log_dice(20, 500, 700) - log_dice(10, 500, 700), 1, 1e-12);
  EXPECT_NEAR(log_dice(1000, 5000, 7000) - log_dice(10, 5000, 7000), 6.64, half_unit(2));
}

TEST(Statistics, CubesWhatMutualInformationCounts) {
  const Meeting meeting{8, 64, 128, 4096};  // 2 by chance
  EXPECT_DOUBLE_EQ(expected(meeting), 2);
  EXPECT_DOUBLE_EQ(mi3(meeting), 8);
}

// Rayson's log-likelihood calculator (ucrel.lancs.ac.uk/llwizard.html) gives the critical values 3.84, 6.63, 10.83 and
// 15.13; its formula, with E = N (a + b) / (c + d), by hand: 100 and 50 in corpora of one size.
TEST(Statistics, ComparesTwoCorpora) {
  const double expected_keyness = 2 * (100 * std::log(100.0 / 75) + 50 * std::log(50.0 / 75));
  EXPECT_NEAR(keyness({100, 50, 1e6, 1e6}), expected_keyness, 1e-12);
  EXPECT_NEAR(keyness({50, 100, 1e6, 1e6}), expected_keyness, 1e-12);
  EXPECT_NEAR(keyness({10, 20, 1000, 2000}), 0, 1e-12);
  EXPECT_NEAR(keyness({5, 0, 1000, 1000}), 10 * std::log(2), 1e-12);
}

// Hardie (2014), "Log Ratio: an informal introduction": each point is a doubling; a zero is taken for a half.
TEST(Statistics, DoublesWithEachPointOfLogRatio) {
  EXPECT_DOUBLE_EQ(log_ratio({10, 10, 1000, 1000}), 0);
  EXPECT_DOUBLE_EQ(log_ratio({20, 10, 1000, 1000}), 1);
  EXPECT_DOUBLE_EQ(log_ratio({10, 10, 1000, 4000}), 2);
  EXPECT_DOUBLE_EQ(log_ratio({8, 0, 1000, 1000}), 4);
  EXPECT_DOUBLE_EQ(log_ratio({0, 8, 1000, 1000}), -4);
}

// Gries (2008), "Dispersions and adjusted frequencies in corpora": a word that comes 1, 2, 3, 4 and 5 times in five
// parts with 18, 20, 20, 20 and 22 per cent of the text: DP = 0.18, D = 0.785.
TEST(Statistics, GivesGriessExample) {
  const std::vector<Part> parts{{1, 9}, {2, 10}, {3, 10}, {4, 10}, {5, 11}};
  EXPECT_NEAR(deviation_of_proportions(parts, {}), 0.18, half_unit(2));
  EXPECT_NEAR(juilland_d(parts, {}), 0.785, half_unit(3));
}

// Lijffijt and Gries (2012), table 1: three equal parts that have 2/3, 1/3 and none of it.
TEST(Statistics, CountsPartsThatHaveNone) {
  EXPECT_NEAR(deviation_of_proportions(std::vector<Part>{{2, 100}, {1, 100}}, {1, 100}), 0.333, half_unit(3));
  const std::vector<Part> with_empty{{2, 100}, {1, 100}, {0, 100}};
  EXPECT_DOUBLE_EQ(juilland_d(std::vector<Part>{{2, 100}, {1, 100}}, {1, 100}), juilland_d(with_empty, {}));
}

TEST(Statistics, StandsWhatHasNoSpread) {
  EXPECT_EQ(deviation_of_proportions({}, {10, 1000}), 0);
  EXPECT_EQ(juilland_d({}, {10, 1000}), 0);
  EXPECT_EQ(deviation_of_proportions(std::vector<Part>{{3, 50}}, {}), 0);
  EXPECT_EQ(juilland_d(std::vector<Part>{{3, 50}}, {}), 1);
}

}  // namespace
}  // namespace tracuu::language
