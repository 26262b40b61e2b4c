// What is typed, taken apart.
#include "search/query.h"

#include <gtest/gtest.h>

#include "search/query_shown.h"

namespace tracuu::search {
namespace {

constexpr std::string_view kFacets[] = {"source", "category", "year", "Chủ đề"};

std::string shown(std::string_view typed) { return show(parse_query(typed, kFacets)); }

// The keys of the notes and what they are about.
std::string noted(std::string_view typed) {
  std::string out;
  for (const Diagnostic& note : parse_query(typed, kFacets).notes) {
    if (!out.empty()) out += ' ';
    out += std::string(text_key_name(note.text.code).substr(6)) + "[";
    out += std::string(typed.substr(note.range.begin, note.range.size())) + "]";
  }
  return out;
}

TEST(Query, TakesSyllablesApart) {
  EXPECT_EQ(shown("uy ban hon hop "), "all(uy ban hon hop)");
  EXPECT_EQ(shown("Ủy ban Hỗn hợp "), "all(uy2+ ban hôn3+ hơp5+)");
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown(" ,.-/?!\"\" "), "");
}

TEST(Query, KeepsTogetherWhatHasNoBlanks) {
  EXPECT_EQ(shown("Covid-19, 3,892 tỷ "), "all(covid_19 3_892 ty2+)");
  EXPECT_EQ(shown("T.Ư TP.HCM 24/6/1967 "), "all(t_ư+ tp_hcm 24_6_1967)");
  EXPECT_EQ(shown("Tân Nam - Mơn Chây "), "all(tân+ nam mơn+ chây+)");
  EXPECT_EQ(shown("中国人民 "), "中_国_人_民");
  EXPECT_FALSE(parse_query("Lào-Campuchia").is_strict);
}

TEST(Query, LeavesTheLastSyllableOpenUntilSomethingFollows) {
  EXPECT_EQ(shown("uy b"), "all(uy b~)");
  EXPECT_EQ(shown("uy ban?"), "all(uy ban)");
  EXPECT_EQ(shown("Đ"), "đ+~");
  EXPECT_EQ(shown("a -b"), "strict all(a not(b!))");
  EXPECT_EQ(shown("=b"), "strict =b");
}

TEST(Query, KeepsQuotationsTogether) {
  EXPECT_EQ(shown("\"uy ban\" hop"), "strict all(\"uy_ban\" hop~)");
  EXPECT_EQ(shown("hop “uy ban” „hai ben” «a»"), "strict all(hop \"uy_ban\" \"hai_ben\" \"a\")");
  EXPECT_EQ(shown("\"uy ban h"), "strict \"uy_ban_h~\"");
  EXPECT_EQ(shown("\"hợp tá* kinh\""), "strict \"hơp5+_ta4+~_kinh\"");
  EXPECT_EQ(shown("a b \""), "all(a b)");
}

TEST(Query, KnowsOperators) {
  EXPECT_EQ(shown("a b OR c "), "strict any(all(a b) c)");
  EXPECT_EQ(shown("a AND (b OR c) "), "strict and(a any(b c))");
  EXPECT_EQ(shown("a NOT b -(c d) "), "strict all(a not(b!) not(all(c! d!)))");
  EXPECT_EQ(shown("NOT NOT a "), "a");
  EXPECT_EQ(shown("-(a -b) "), "strict not(all(a! not(b)))");
  EXPECT_EQ(shown("a or b and c not d "), "all(a or b and c not d)") << "small letters are words";
  EXPECT_EQ(shown("Lào-Campuchia a-b COVID-19 "), "all(lao1+_campuchia a_b covid_19)");
  EXPECT_EQ(shown("hợ* tác* "), "strict all(hơ5+~ tac4+~)");
  EXPECT_EQ(shown("=dang =Đảng "), "strict all(=dang =đang2+)");
  EXPECT_EQ(shown("((a)) (b) "), "all(a b)") << "brackets alone change nothing";
  EXPECT_EQ(shown("a () -() "), "a") << "an empty group is nothing";
}

TEST(Query, KnowsNear) {
  EXPECT_EQ(shown("a NEAR b "), "strict near(a 10:b)");
  EXPECT_EQ(shown("a NEAR/5 \"b c\" NEAR/0 d e "), "strict all(near(a 5:\"b_c\" 0:d) e)");
  EXPECT_EQ(shown("(a OR b) NEAR/3 c "), "strict near(any(a b) 3:c)");
  EXPECT_EQ(shown("a NEAR/500 b "), "strict near(a 100:b)");
  EXPECT_EQ(noted("a NEAR/500 b "), "near_far[NEAR/500]");
  EXPECT_EQ(shown("a NEAR (b c) "), "all(a b c)");
  EXPECT_EQ(noted("a NEAR (b c) "), "near_operand[NEAR]");
  EXPECT_EQ(noted("a NEAR b NEAR c NEAR d NEAR e NEAR f NEAR g NEAR h NEAR/2 i "), "near_many[NEAR/2]");
}

TEST(Query, KnowsFields) {
  EXPECT_EQ(shown("title:hop "), "strict title:hop");
  EXPECT_EQ(shown("tiêuđề:(a OR \"b c\") d "), "strict all(any(title:a title:\"b_c\") d)");
  EXPECT_EQ(shown("source:\"Nhân Dân\" "), "strict source:{nhân+!_dân+!}");
  EXPECT_EQ(shown("nguồn:=ttxvn NGUON:x "), "strict all(source:={=ttxvn!} source:{x!})");
  EXPECT_EQ(shown("chude:bien-gioi "), "strict Chủ đề:{bien!_gioi!}");
  EXPECT_EQ(shown("-source:x "), "strict not(source:{x!})");
  EXPECT_EQ(shown("id:a/b(1).txt "), "strict all(id:{a/b} 1 txt)");
  EXPECT_EQ(shown("id:\"a/b(1).txt\" "), "strict id:{a/b(1).txt}");
}

TEST(Query, LeavesColonsThatAreNoFields) {
  EXPECT_EQ(shown("http://x.vn lúc 10:30 "), "all(http_x_vn luc4+ 10_30)");
  EXPECT_EQ(noted("http://x.vn lúc 10:30 a: b ::c h5:7 "), "");
  EXPECT_EQ(noted("foo:bar "), "field_unknown[foo]");
  EXPECT_EQ(shown("foo:bar "), "foo_bar");
  EXPECT_EQ(noted("person:\"Hun Sen\" "), "field_absent[person]");
  EXPECT_EQ(shown("person:hun "), "hun");
}

TEST(Query, KnowsDates) {
  EXPECT_EQ(shown("date:2021 "), "strict date[2021 2021]");
  EXPECT_EQ(shown("date:2019..2021-06 "), "strict date[2019 2021-06]");
  EXPECT_EQ(shown("ngày:..2020 "), "strict date[ 2020]");
  EXPECT_EQ(shown("date:2021.. "), "strict date[2021 ]");
  EXPECT_EQ(shown("date:7/6/2021..08/06/2021 "), "strict date[2021-06-07 2021-06-08]");
  EXPECT_EQ(shown("date:(2019 OR 2021) "), "strict any(date[2019 2019] date[2021 2021])");
  EXPECT_EQ(shown("date:none "), "strict date[ ]");
  EXPECT_EQ(shown("date:2021..2019 "), "strict date[2019 2021]");
  EXPECT_EQ(noted("date:2021..2019 "), "date_reversed[2021..2019]");
  EXPECT_EQ(noted("date:soon "), "date_unreadable[soon]");
  EXPECT_EQ(shown("date:soon "), "soon");
}

TEST(Query, KnowsOrders) {
  EXPECT_EQ(parse_query("a sort:newest").order, Order::newest);
  EXPECT_EQ(parse_query("sắp:cũ a").order, Order::oldest);
  EXPECT_EQ(parse_query("sort:gầnđây").order, Order::recent);
  EXPECT_EQ(shown("a b sort:newest"), "all(a b)");
  EXPECT_EQ(noted("sort:up"), "order_unknown[up]");
}

TEST(Query, NotesWhatIsLeftOut) {
  EXPECT_EQ(noted("a OR "), "operator_alone[OR]");
  EXPECT_EQ(shown("a OR "), "a");
  EXPECT_EQ(noted("AND a NEAR "), "operator_alone[AND] operator_alone[NEAR]");
  EXPECT_EQ(shown("a OR OR b "), "strict any(a b)");
  EXPECT_EQ(noted("a ) b"), "bracket_stray[)]");
  EXPECT_EQ(noted("(a b"), "bracket_open[(]");
  EXPECT_EQ(noted("\"a b"), "quotation_open[a b]");
  EXPECT_EQ(noted("a* "), "prefix_short[a*]");
  EXPECT_EQ(noted("ab* ac* ad* ae* af* ag* ah* ai* aj* "), "prefix_many[aj*]");
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
  ASSERT_EQ(query.notes.size(), 2u);
  EXPECT_EQ(query.notes[0].text.code, TextKey::query_terms_many);
  EXPECT_EQ(query.notes[1].text.code, TextKey::query_too_long);
  std::string long_word;
  for (int i = 0; i < 2000; ++i) long_word += "ộ";
  EXPECT_EQ(parse_query(long_word).terms.size(), 1u);
  std::string phrase = "\"";
  for (int i = 0; i < 40; ++i) phrase += "a ";
  EXPECT_EQ(parse_query(phrase + "\"").terms.size(), kMaxPhraseTerms);
}

TEST(Query, TakesBracketsOfAnyDepth) {
  const std::string deep = std::string(500, '(') + "a OR b" + std::string(500, ')') + " c ";
  EXPECT_EQ(shown(deep), "strict all(any(a b) c)");
  const Query query = parse_query(deep);
  ASSERT_EQ(query.notes.size(), 1u);
  EXPECT_EQ(query.notes[0].text.code, TextKey::query_nesting);
}

}  // namespace
}  // namespace tracuu::search
