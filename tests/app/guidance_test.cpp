// Cutting a query into what could be left out, and names found without marks.
#include "app/guidance.h"

#include <gtest/gtest.h>

#include "app/folding.h"
#include "app/query_units.h"

namespace tracuu::app {
namespace {

std::vector<std::string> units_of(std::string_view query) {
  std::vector<std::string> units;
  for (const QueryUnit& unit : query_units(query))
    units.emplace_back(query.substr(unit.range.begin, unit.range.size()));
  return units;
}

std::string without(std::string_view query, std::size_t number) {
  return without_unit(query, query_units(query).at(number));
}

using Texts = std::vector<std::string>;

TEST(QueryUnits, AreWordsPhrasesBracketsAndFields) {
  EXPECT_EQ(units_of("  hợp tác \"biên giới\" -Lào "), (Texts{"hợp", "tác", "\"biên giới\"", "-Lào"}));
  EXPECT_EQ(units_of("source:\"Nhân Dân\" title:(a OR b)"), (Texts{"source:\"Nhân Dân\"", "title:(a OR b)"}));
  EXPECT_EQ(units_of(""), Texts{});
}

TEST(QueryUnits, HoldTogetherWhatAnOperatorJoins) {
  EXPECT_EQ(units_of("a OR b c"), (Texts{"a OR b", "c"}));
  EXPECT_EQ(units_of("a NEAR/5 b NEAR c"), Texts{"a NEAR/5 b NEAR c"});
  EXPECT_EQ(units_of("a AND NOT b"), (Texts{"a", "NOT b"}));
}

TEST(QueryUnits, EndWithTheQueryWhereNothingIsClosed) {
  EXPECT_EQ(units_of("a \"b c"), (Texts{"a", "\"b c"}));
  EXPECT_EQ(units_of("(a b"), Texts{"(a b"});
  EXPECT_EQ(units_of("a) b"), (Texts{"a)", "b"}));
}

TEST(QueryUnits, SayWhichAreMereWords) {
  const auto units = query_units("a -b \"c\" d");
  EXPECT_TRUE(units[0].is_plain);
  EXPECT_FALSE(units[1].is_plain);
  EXPECT_FALSE(units[2].is_plain);
  EXPECT_TRUE(units[3].is_plain);
}

TEST(QueryUnits, AreTakenOutWithTheirAnd) {
  EXPECT_EQ(without("a b c", 1), "a c");
  EXPECT_EQ(without("a AND b", 0), "b");
  EXPECT_EQ(without("a AND b", 1), "a");
  EXPECT_EQ(without("a AND b AND c", 1), "a AND c");
  EXPECT_EQ(without("\"a b\"", 0), "");
}

TEST(Lines, ComeBackAsTheyWere) {
  std::vector<std::string> lines = {"hội đàm", "biên giới"};
  EXPECT_EQ(split_lines(join_lines(lines), 9), lines);
  EXPECT_EQ(split_lines(join_lines(lines), 1), Texts{"hội đàm"});
  EXPECT_EQ(split_lines("\n\na", 9), Texts{"a"});
  put_first(lines, "biên giới", 9);
  EXPECT_EQ(lines, (Texts{"biên giới", "hội đàm"}));
  put_first(lines, "x", 2);
  EXPECT_EQ(lines, (Texts{"x", "biên giới"}));
  toggle_line(lines, "x");
  toggle_line(lines, "y");
  EXPECT_EQ(lines, (Texts{"biên giới", "y"}));
}

TEST(Folding, TakesCaseAndMarksAway) {
  EXPECT_EQ(fold("Mở DẠNG văn bản, Đóng tài liệu ỹ Ự"), "mo dang van ban, dong tai lieu y u");
  EXPECT_EQ(fold("ti\u0302\u0301m"), "tim") << "marks apart from their letters";
  EXPECT_TRUE(holds_words("Sắp xếp: mới nhất Newest first", "moi sap"));
  EXPECT_TRUE(holds_words("Sắp xếp", ""));
  EXPECT_FALSE(holds_words("Sắp xếp", "sap z"));
}

}  // namespace
}  // namespace tracuu::app
