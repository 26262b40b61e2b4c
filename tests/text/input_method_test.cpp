#include "text/input_method.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>

#include "base/utf8.h"
#include "support/shared_corpus.h"
#include "text/letter_case.h"
#include "text/syllable.h"
#include "text/tokenizer.h"

namespace tracuu::text {
namespace {

TEST(InputMethod, ReadsTelex) {
  for (const auto& [keys, syllable] :
       {std::pair("cooj", "cộ"),  {"Vieejt", "Việt"},  {"Vietej", "Việt"}, {"VIEEJT", "VIỆT"},   {"dduwocj", "được"},
        {"dduowcj", "được"},      {"ddwowcj", "được"}, {"dangd", "đang"},  {"huwowng", "hương"}, {"hoaf", "hòa"},
        {"quyeets", "quyết"},     {"muwa", "mưa"},     {"muaw", "mưa"},    {"quawng", "quăng"},  {"luuw", "lưu"},
        {"nghieengx", "nghiễng"}, {"thuowr", "thuở"},  {"giuwax", "giữa"}, {"ruwowuj", "rượu"},  {"tw", "tư"},
        {"Ddoongf", "Đồng"},      {"khuyru", "khuỷu"}, {"oanhf", "oành"},  {"caan", "cân"}}) {
    EXPECT_EQ(read_raw_keys(keys), syllable) << keys;
  }
}

TEST(InputMethod, ReadsVni) {
  for (const auto& [keys, syllable] : {std::pair("Viet65", "Việt"),
                                       {"Vie65t", "Việt"},
                                       {"VIE65T", "VIỆT"},
                                       {"Nam1", "Nám"},
                                       {"d9uoc75", "được"},
                                       {"d9u7o7c5", "được"},
                                       {"nguoi72", "người"},
                                       {"thuo73", "thuở"},
                                       {"trang8", "trăng"},
                                       {"hoa2", "hòa"},
                                       {"D9o6ng2", "Đồng"},
                                       {"gi2", "gì"}}) {
    EXPECT_EQ(read_raw_keys(keys), syllable) << keys;
  }
}

TEST(InputMethod, LeavesWhatIsNoSyllable) {
  for (const char* keys : {"", "Nam", "hop", "covids", "G7", "G20", "1980", "A4b", "việt", "windows", "WHO", "strings",
                           "x1", "U23", "9a", "a-s", "nghieeeeeeeeeeeeeeeengj"}) {
    EXPECT_EQ(read_raw_keys(keys), std::nullopt) << keys;
  }
}

// The keys an input method needs for a syllable: the letters with their marks, then the tone.
std::string keys_of(std::string_view key, bool vni) {
  static constexpr struct {
    std::string_view letter, telex, vni;
  } kMarks[] = {{"ă", "aw", "a8"}, {"â", "aa", "a6"}, {"ê", "ee", "e6"}, {"ô", "oo", "o6"},
                {"ơ", "ow", "o7"}, {"ư", "uw", "u7"}, {"đ", "dd", "d9"}};
  const KeyParts parts = key_parts(key);
  std::string keys;
  for (std::size_t i = 0; i < parts.letters.size();) {
    const std::string_view letter = parts.letters.substr(i, utf8::decode(parts.letters, i).size);
    const auto* mark = std::ranges::find(kMarks, letter, [](const auto& each) { return each.letter; });
    keys += mark == std::end(kMarks) ? letter : vni ? mark->vni : mark->telex;
    i += letter.size();
  }
  if (!parts.tones.empty()) keys += (vni ? "023415" : " frxsj")[parts.tones[0] - '0'];
  return keys;
}

// Shared list of syllables mined from news: what is typed key by key is the syllable again.
TEST(InputMethod, ReadsBackTheSyllablesOfTheNews) {
  const auto path = test::find_shared("corpus/lists/syllables_vi_mined.tsv");
  if (!path) GTEST_SKIP() << "the shared corpus is not here";
  std::ifstream list(*path);
  std::size_t asked = 0;
  for (std::string line; std::getline(list, line) && asked < 2000;) {
    const auto tokens = tokenize(std::string_view(line).substr(0, line.find('\t')));
    if (tokens.size() != 1 || !has_marks(tokens[0]) || !is_possible_syllable(tokens[0].key)) continue;
    ++asked;
    for (const bool vni : {false, true}) {
      const auto read = read_raw_keys(keys_of(tokens[0].key, vni));
      ASSERT_TRUE(read) << line << ' ' << keys_of(tokens[0].key, vni);
      EXPECT_EQ(tokenize(*read)[0].key, tokens[0].key) << *read;
    }
  }
  EXPECT_GT(asked, 1000u);
}

TEST(WriteSyllable, PutsTheToneWhereThePressDoes) {
  for (const char* word : {"hòa",  "hoàn", "thủy", "quý", "thuể", "giờ", "gì",   "giếng", "khuỷu", "ngoài", "rượu",
                           "Đảng", "toán", "mùa",  "của", "ỷ",    "Ủy",  "ĐỒNG", "uống",  "người", "xoóng"}) {
    const Token token = tokenize(word)[0];
    EXPECT_EQ(in_case(write_syllable(token.key), case_of(word)), word);
  }
  EXPECT_EQ(write_syllable("tu10"), "tu1");
}

}  // namespace
}  // namespace tracuu::text
