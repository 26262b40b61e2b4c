// The syllables of the language have one key each.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <string>

#include "support/shared_corpus.h"
#include "text/tokenizer.h"

namespace tracuu::text {
namespace {

TEST(Syllables, NoTwoShareAKeyUnlessTheyDifferInThePlaceOfTheToneAlone) {
  const auto list = test::find_shared("corpus/lists/syllables_vi_mined.tsv");
  if (!list) GTEST_SKIP() << "the shared corpus is absent";
  std::ifstream file(*list);
  std::map<std::string, std::set<std::string>> spellings;
  std::string line;
  std::getline(file, line);  // the columns' names
  while (std::getline(file, line)) {
    const std::string syllable = line.substr(0, line.find('\t'));
    const auto tokens = tokenize(syllable);
    ASSERT_EQ(tokens.size(), 1u) << syllable;
    spellings[tokens[0].key].insert(syllable);
  }
  EXPECT_GT(spellings.size(), 5000u);
  for (const auto& [key, same] : spellings) {
    if (same.size() == 1 || key == "gia5") continue;  // gịa, giạ: the one known clash
    std::set<std::string> bare;
    for (const std::string& syllable : same) bare.insert(tokenize(syllable)[0].folded);
    const std::string& open = *bare.begin();
    const bool is_open = open.ends_with("oa") || open.ends_with("oe") || open.ends_with("uy");
    EXPECT_TRUE(is_open) << key << ": " << *same.begin() << ", " << *same.rbegin();
  }
}

}  // namespace
}  // namespace tracuu::text
