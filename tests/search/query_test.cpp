// What is typed, taken apart.
#include "search/query.h"

#include <gtest/gtest.h>

namespace tracuu::search {
namespace {

// "dang+ u~ …": + marked, ~ still being typed, (…) one quotation.
std::string shown(std::string_view typed) {
  std::string out;
  std::uint32_t phrase = 0;
  for (const QueryTerm& term : parse_query(typed).terms) {
    if (phrase != 0 && term.phrase != phrase) out += ')';
    if (!out.empty()) out += ' ';
    if (term.phrase != 0 && term.phrase != phrase) out += '(';
    phrase = term.phrase;
    out += term.is_marked ? term.key + '+' : term.folded;
    if (term.is_prefix) out += '~';
  }
  if (phrase != 0) out += ')';
  return out;
}

TEST(Query, TakesSyllablesApart) {
  EXPECT_EQ(shown("uy ban hon hop "), "uy ban hon hop");
  EXPECT_EQ(shown("Ủy ban Hỗn hợp "), "uy2+ ban hôn3+ hơp5+");
  EXPECT_EQ(shown("Covid-19, 3,892 tỷ "), "covid 19 3 892 ty2+");
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown(" ,.-/?!\"\" "), "");
}

TEST(Query, LeavesTheLastSyllableOpenUntilSomethingFollows) {
  EXPECT_EQ(shown("uy b"), "uy b~");
  EXPECT_EQ(shown("uy ban "), "uy ban");
  EXPECT_EQ(shown("uy ban?"), "uy ban");
  EXPECT_EQ(shown("Đ"), "đ+~");
}

TEST(Query, KeepsQuotationsTogether) {
  EXPECT_EQ(shown("\"uy ban\" hop"), "(uy ban) hop~");
  EXPECT_EQ(shown("hop “uy ban” \"hai ben\""), "hop (uy ban) (hai ben)");
  EXPECT_EQ(shown("\"uy ban h"), "(uy ban h~)");
  EXPECT_EQ(shown("\"uy ban\""), "(uy ban)");
  EXPECT_EQ(shown("\"\" a \"b"), "a (b~)");
  EXPECT_TRUE(parse_query("a \"b\"").is_strict);
  EXPECT_FALSE(parse_query("a b \"").is_strict);
}

TEST(Query, PointsIntoWhatWasTyped) {
  const std::string typed = "  Ủy \"Hỗn";
  const Query query = parse_query(typed);
  ASSERT_EQ(query.terms.size(), 2u);
  EXPECT_EQ(typed.substr(query.terms[0].range.begin, query.terms[0].range.size()), "Ủy");
  EXPECT_EQ(typed.substr(query.terms[1].range.begin, query.terms[1].range.size()), "Hỗn");
}

TEST(Query, IsBounded) {
  std::string typed;
  for (int i = 0; i < 3000; ++i) typed += "một ";
  const Query query = parse_query(typed);
  EXPECT_EQ(query.terms.size(), kMaxQueryTerms);
  std::string long_word;
  for (int i = 0; i < 2000; ++i) long_word += "ộ";
  EXPECT_EQ(parse_query(long_word).terms.size(), 1u);
  EXPECT_LE(parse_query(long_word).terms[0].range.end, kMaxQueryBytes);
}

TEST(Query, TakesAnyBytes) {
  std::uint32_t state = 1;
  for (int i = 0; i < 20000; ++i) {
    std::string typed;
    for (std::uint32_t length = i % 40; length != 0; --length) {
      state = state * 1664525 + 1013904223;
      typed += static_cast<char>(state >> 24);
      if (state % 7 == 0) typed += '"';
    }
    const Query query = parse_query(typed);
    for (const QueryTerm& term : query.terms) ASSERT_LE(term.range.end, typed.size());
  }
}

}  // namespace
}  // namespace tracuu::search
