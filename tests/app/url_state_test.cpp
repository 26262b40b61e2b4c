#include "app/url_state.h"

#include <gtest/gtest.h>

#include "app/url_places.h"

namespace tracuu::app {
namespace {

UrlState full_state() {
  UrlState state;
  state.query = "Ủy ban & \"hỗn hợp\" 100% + a=b #1";
  state.filters.facets = {{"source", {"Báo A&B", ""}, {"-"}}, {"f.q", {"a+b"}}, {"-f.q", {}, {""}}};
  state.filters.date = {"2021", "2022-06", true};
  state.marks = engine::Marks::ignored;
  state.sort = engine::Sort::newest;
  state.like = "tương tự/a&b";
  state.copies_of = "bản giống=1";
  state.all_copies = true;
  state.document = "thư mục/bài số 1.txt";
  state.with = "bài khác & 2";
  state.at = "hai bên-,ký kết,văn kiện,-tại Hà Nội";
  return state;
}

TEST(UrlState, ComesBackAsItWas) {
  EXPECT_EQ(decode_state(encode_state(full_state())), full_state());
  EXPECT_EQ(decode_state(encode_state({})), UrlState{});
  EXPECT_EQ(encode_state({}), "");
}

UrlState language_state() {
  UrlState state;
  state.query = "biên giới";
  state.place = Place::language;
  state.language = {.tool = Tool::keyness,
                    .node = "hợp tác|liên kết",
                    .lines = engine::LineOrder::right,
                    .measure = engine::Measure::mi3,
                    .left = 0,
                    .right = 10,
                    .size = 5,
                    .key_size = 3,
                    .rarer = true,
                    .by = "source",
                    .within = "2021",
                    .per_million = true,
                    .terms = engine::TermOrder::alphabet,
                    .beginning = "đ"};
  return state;
}

TEST(UrlState, HoldsThePlaceAndWhatIsAskedThere) {
  EXPECT_EQ(decode_state(encode_state(language_state())), language_state());
  for (const Tool tool : {Tool::concordance, Tool::collocations, Tool::ngrams, Tool::frequency, Tool::dispersion,
                          Tool::keyness, Tool::vocabulary}) {
    const UrlState state{.place = Place::language, .language = {.tool = tool}};
    EXPECT_EQ(encode_state(state), "view=" + std::string(tool_name(tool)));
    EXPECT_EQ(decode_state(encode_state(state)), state);
  }
  EXPECT_EQ(encode_state({.place = Place::overview}), "view=overview");
  EXPECT_EQ(decode_state("view=overview").place, Place::overview);
}

TEST(UrlState, ImpossibleOptionsAreAsUsual) {
  const UrlState usual = decode_state("view=ngrams");
  for (const char* option : {"size=1", "size=6", "size=2x", "keysize=0", "window=11-1", "window=0-0", "window=3",
                             "order=up", "measure=iq", "terms=-", "per=cent", "rarer=yes"})
    EXPECT_EQ(decode_state(std::string("view=ngrams&") + option), usual) << option;
}

TEST(UrlState, OldLinksHaveNoPassage) {
  EXPECT_EQ(decode_state("q=a&doc=b"), (UrlState{.query = "a", .document = "b"}));
  EXPECT_EQ(encode_state({.document = "b", .at = "h\u1EE3p t\u00E1c"}), "doc=b&at=h%E1%BB%A3p%20t%C3%A1c");
}

TEST(UrlState, IsPlainAscii) {
  for (const char c : encode_state(language_state())) EXPECT_TRUE(c > ' ' && c < 0x7F) << c;
  for (const char c : encode_state(full_state())) EXPECT_TRUE(c > ' ' && c < 0x7F) << c;
}

TEST(UrlState, ReadsWhatPeopleAndFormsWrite) {
  EXPECT_EQ(decode_state("q=uy+ban").query, "uy ban");
  EXPECT_EQ(decode_state("q=uy%20ban&doc=a%2Fb").document, "a/b");
  EXPECT_EQ(decode_state("q=%E1%BB%A6y").query, "Ủy");
}

TEST(UrlState, PassesOverWhatItDoesNotKnow) {
  EXPECT_EQ(decode_state("view=3&&q&=x&q=a%zz%4"), (UrlState{.query = "a%zz%4"}));
  EXPECT_EQ(decode_state("q=%FF").query, "\xEF\xBF\xBD");
  EXPECT_EQ(decode_state("f.source=A&f.source=A").filters.facets.at(0).values.size(), 1u);
  EXPECT_EQ(decode_state("marks=sideways&undated=2&sort=up"), UrlState{});
}

TEST(UrlState, AValueIsWantedOrExcludedNotBoth) {
  const engine::FacetFilter filter = decode_state("f.source=A&-f.source=A&-f.source=B").filters.facets.at(0);
  EXPECT_EQ(filter.values, std::vector<std::string>{});
  EXPECT_EQ(filter.excluded, (std::vector<std::string>{"A", "B"}));
}

}  // namespace
}  // namespace tracuu::app
