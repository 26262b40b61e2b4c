#include "text/syllable.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "support/shared_corpus.h"
#include "text/tokenizer.h"

namespace tracuu::text {
namespace {

bool is_possible(std::string_view word) {
  const auto tokens = tokenize(word);
  return tokens.size() == 1 && is_possible_syllable(tokens[0].key);
}

TEST(Syllable, KnowsWholeOnes) {
  for (const char* word : {"đường", "Việt", "quốc",   "quyết", "quýt",  "huỳnh",  "khuỷu", "nghiêng", "giếng",
                           "gì",    "giữa", "ủy",     "uỷ",    "yêu",   "hoà",    "hòa",   "thuở",    "quân",
                           "đương", "bộ",   "trưởng", "Ả",     "xoong", "nguệch", "ngoằn", "khuya"}) {
    EXPECT_TRUE(is_possible(word)) << word;
  }
}

TEST(Syllable, KnowsWhatLacksAMarkOrIsOfAnotherLanguage) {
  for (const char* word :
       {"đuong", "viêt", "quôc", "hơp", "đươ", "truờng", "ngươ", "café", "Müller", "đ", "đc", "wê", "nghị̀"}) {
    EXPECT_FALSE(is_possible(word)) << word;
  }
}

// Shared list of syllables mined from news: counts, most frequent first.
TEST(Syllable, KnowsTheFrequentOnesOfTheNews) {
  const auto path = test::find_shared("corpus/lists/syllables_vi_mined.tsv");
  if (!path) GTEST_SKIP() << "the shared corpus is not here";
  std::ifstream list(*path);
  std::size_t marked = 0, known = 0;
  for (std::string line; std::getline(list, line) && marked < 1500;) {
    const auto tokens = tokenize(std::string_view(line).substr(0, line.find('\t')));
    if (tokens.size() != 1 || !has_marks(tokens[0])) continue;
    ++marked;
    known += is_possible_syllable(tokens[0].key) ? 1u : 0u;
  }
  EXPECT_GE(known * 1000, marked * 995) << known << " of " << marked;
}

}  // namespace
}  // namespace tracuu::text
