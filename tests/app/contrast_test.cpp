// Comparisons: what is asked, what differences are called, addresses, files, and the searches that figures lead to.
#include <gtest/gtest.h>

#include "app/contrast_selection.h"
#include "app/contrast_wording.h"
#include "app/knowledge_export.h"
#include "app/knowledge_question.h"
#include "app/url_state.h"

namespace tracuu::app {
namespace {

const engine::ContrastRow kRow{"person", "Prak Sokhonn", 15, 3, 75, 15, false, 15.649, 2.3219};

ViewModel comparing(engine::Contrast contrast) {
  ViewModel view;
  view.knowledge.question = {.ledger = Ledger::contrast, .sides = contrast.by};
  view.knowledge.contrast = std::move(contrast);
  return view;
}

TEST(ContrastWording, SaysHowMuchMoreAndHowSure) {
  EXPECT_EQ(difference_text(kRow, Lang::vi), "A gấp 5,0 lần · Log-likelihood 15,6");
  EXPECT_EQ(difference_text({"act", "thank", 5, 11, 25, 55, false, -3.832, -1.1375}, Lang::en),
            "B: 2.2 times as often · Log-likelihood 3.8 · may be chance");
  EXPECT_EQ(difference_text({"act", "thank", 0, 30, 0, 20, false, -40.06, -6}, Lang::vi),
            "chỉ ở B · Log-likelihood 40,1");
  EXPECT_EQ(difference_text({"act", "thank", 1, 0, 0.5, 0, true, 0, 0}, Lang::vi),
            "chỉ ở A · quá ít tài liệu để kết luận");
  EXPECT_EQ(difference_text({"act", "thank", 1, 1, 0.5, 0.4, true, 0, 0}, Lang::en), "too few documents to tell");
}

TEST(ContrastWording, SharesHaveTheDigitsThatMatter) {
  EXPECT_EQ(share_text(1200, 75.4, Lang::vi), "1.200 (75%)");
  EXPECT_EQ(share_text(12, 3.14, Lang::vi), "12 (3,1%)");
  EXPECT_EQ(share_text(1, 0.052, Lang::en), "1 (0.05%)");
  EXPECT_EQ(share_text(0, 0, Lang::en), "0 (0%)");
}

TEST(ContrastWording, SidesAreCalledByWhatTheyAre) {
  EXPECT_EQ(side_text("", "2015..2018", Lang::vi), "2015 – 2018");
  EXPECT_EQ(side_text("", "2015..2015", Lang::vi), "2015");
  EXPECT_EQ(side_text("", "2015-06..", Lang::vi), "6/2015 –");
  EXPECT_EQ(side_text("source", "Báo A", Lang::vi), "Báo A");
  EXPECT_EQ(item_text({"act", "thank"}, Lang::vi), "cảm ơn");
  EXPECT_EQ(item_kind_text("act", Lang::vi), "Đã nói");
}

TEST(ContrastQuestion, TheEssenceIsWhatChangesTheAnswer) {
  const KnowledgeQuestion question{
      .ledger = Ledger::contrast, .text = "x", .sides = "source", .side_a = "A", .side_b = "B", .items = "act"};
  KnowledgeQuestion other = question;
  other.text.clear();
  other.unit = "USD";
  EXPECT_EQ(essence_of(question), essence_of(other));
  other.items.clear();
  EXPECT_NE(essence_of(question), essence_of(other));
  const auto request = get<engine::ContrastRequest>(knowledge_request(question, {}, 50, 25));
  EXPECT_EQ(request.by, "source");
  EXPECT_EQ(request.b, "B");
  EXPECT_EQ(request.kind, "act");
  EXPECT_EQ(request.offset, 50u);
}

TEST(ContrastAddress, SaysWhatIsAskedAndIsReadBack) {
  UrlState state;
  state.place = Place::knowledge;
  state.knowledge = {.ledger = Ledger::contrast, .side_a = "2015..2018", .side_b = "2019..", .items = "phrase"};
  const std::string hash = encode_state(state);
  EXPECT_NE(hash.find("view=contrast"), std::string::npos);
  EXPECT_EQ(decode_state(hash).knowledge, state.knowledge);
  state.knowledge = {.ledger = Ledger::contrast, .sides = "country"};
  EXPECT_EQ(encode_state(state), "view=contrast&sides=country");
  EXPECT_EQ(decode_state(encode_state(state)).knowledge, state.knowledge);
}

TEST(ContrastFile, SaysWhichSidesAndLeavesEmptyWhatIsNotSure) {
  const ViewModel view = comparing({.by = "", .a = "2015..2018", .b = "2019..2022"});
  EXPECT_EQ(
      knowledge_csv_beginning(view.knowledge, Lang::en),
      "\xEF\xBB\xBFKind,Name,Documents (A: 2015 – 2018),% (A),Documents (B: 2019 – 2022),% (B),Log-likelihood,Log "
      "ratio\r\n");
  KnowledgeRows rows;
  rows.contrasts = {kRow, {"act", "thank", 1, 0, 0.5, 0, true, 0, 0}};
  EXPECT_EQ(knowledge_csv_rows(rows, Ledger::contrast, Lang::en),
            "People,Prak Sokhonn,15,75,3,15,15.649,2.3219\r\nSaid,thanked,1,0.5,0,0,,\r\n");
}

TEST(ContrastSelection, IsTheSideAndTheItemBesideWhatIsSelected) {
  ViewModel view = comparing({.by = "", .a = "2015..2018", .b = "2019..2022"});
  view.query = "biên giới";
  view.filters.date = {"2016-05", "", true};
  view.filters.facets = {{"source", {"Báo A"}}};
  const ShowDocuments shown = documents_with(kRow, Side::a, view);
  EXPECT_EQ(shown.query, "biên giới");
  EXPECT_EQ(shown.filters.date, (engine::DateRange{"2016-05", "2018", false}));
  ASSERT_EQ(shown.filters.facets.size(), 2u);
  EXPECT_EQ(shown.filters.facets[1], (engine::FacetFilter{"person", {"Prak Sokhonn"}}));
  view.filters.date = {"", "2018-05", false};
  EXPECT_EQ(documents_of(Side::a, view).filters.date.to, "2018-05") << "2018 ends later";
}

TEST(ContrastSelection, LeavesOutWhatIsOnBothSides) {
  ViewModel view = comparing({.by = "country", .a = "Lào", .b = "Campuchia", .both = 3});
  const ShowDocuments shown = documents_of(Side::b, view);
  ASSERT_EQ(shown.filters.facets.size(), 1u);
  EXPECT_EQ(shown.filters.facets[0], (engine::FacetFilter{"place", {"Campuchia"}, {"Lào"}}));
  view = comparing({.by = "", .a = "2015..2018", .b = "2018..2022", .both = 3});
  view.query = "Lào OR Campuchia";
  EXPECT_EQ(documents_of(Side::a, view).query, "(Lào OR Campuchia) -date:2018..2022");
}

TEST(ContrastSelection, WantsTwoValuesOfAFacetTogether) {
  const ViewModel view = comparing({.by = "country", .a = "Lào", .b = "Campuchia"});
  const engine::ContrastRow place{"place", "Hà Nội", 15, 3, 75, 15, false, 15.649, 2.3219};
  const ShowDocuments shown = documents_with(place, Side::a, view);
  EXPECT_EQ(shown.query, "place:=\"Hà Nội\"");
  EXPECT_EQ(shown.filters.facets[0].values, std::vector<std::string>{"Lào"});
}

TEST(ContrastSelection, ActsAndPhrasesAreSeenInTheirLedgers) {
  const ViewModel view = comparing({.by = "source", .a = "Báo A", .b = "Báo B"});
  const AskKnowledge act = item_of({"act", "thank", 1, 2}, Side::b, view);
  EXPECT_EQ(act.question, (KnowledgeQuestion{.ledger = Ledger::acts, .kind = "thank"}));
  ASSERT_TRUE(act.of);
  EXPECT_TRUE(act.of->filters.facets[0] == (engine::FacetFilter{"source", {"Báo B"}}));
  const AskKnowledge phrase = item_of({"phrase", "a, b, c", 1, 2}, view);
  EXPECT_EQ(phrase.question.ledger, Ledger::phrases);
  EXPECT_EQ(phrase.question.entity.name, "a, b, c");
  EXPECT_FALSE(phrase.of);
}

}  // namespace
}  // namespace tracuu::app
