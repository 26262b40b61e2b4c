// Who met whom: what is asked, what dates and spans are called, addresses and files.
#include <gtest/gtest.h>

#include "app/knowledge_export.h"
#include "app/knowledge_question.h"
#include "app/meetings_wording.h"
#include "app/url_state.h"

namespace tracuu::app {
namespace {

TEST(MeetingsWording, SaysHowWellADateIsKnown) {
  EXPECT_EQ(when_text({"2021-06-07", "", "stated"}, Lang::vi), "7/6/2021");
  EXPECT_EQ(when_text({"2021-06", "", "stated"}, Lang::vi), "trong tháng 6/2021");
  EXPECT_EQ(when_text({"2021-06", "", "stated"}, Lang::en), "in Jun 2021");
  EXPECT_EQ(when_text({"2021", "", "stated"}, Lang::vi), "trong năm 2021");
  EXPECT_EQ(when_text({"2021-06-07", "2021-06-09", "stated"}, Lang::vi), "7/6/2021 – 9/6/2021");
  EXPECT_EQ(when_text({"2021-06-07", "", "document"}, Lang::en), "7 Jun 2021 (date of the document)");
  EXPECT_EQ(when_text({"2021-06-07", "", "year_inferred"}, Lang::vi), "7/6/2021 (năm suy ra)");
  EXPECT_EQ(when_text({"--03-21", "", "no_year"}, Lang::vi), "21/3 (không rõ năm)");
  EXPECT_EQ(when_text({"--03-21", "", "no_year"}, Lang::en), "21 Mar (year unknown)");
  EXPECT_EQ(when_text({"", "", "none"}, Lang::vi), "Không rõ ngày");
}

TEST(MeetingsWording, SpansAreOfTheUnitThatFits) {
  EXPECT_EQ(span_text(45, Lang::vi), "45 ngày");
  EXPECT_EQ(span_text(244, Lang::vi), "8 tháng");
  EXPECT_EQ(span_text(1085, Lang::en), "3 years");
}

TEST(MeetingsWording, SaysWhomAPartyMetInWords) {
  const engine::Meetings meetings{
      4, {{"Việt Nam", 6}, {"Lào", 5}, {"Pháp", 1}}, {{0, 1, 5, 9, "", ""}, {0, 2, 1, 1, "", ""}}};
  EXPECT_EQ(met_text(meetings, 0, 3, Lang::vi), "Việt Nam: gặp Lào 5 lần, Pháp 1 lần");
  EXPECT_EQ(met_text(meetings, 0, 3, Lang::en), "Việt Nam: met Lào 5 times, Pháp once");
  EXPECT_EQ(met_text(meetings, 0, 2, Lang::en), "Việt Nam: met Lào 5 times") << "of those that are drawn";
  EXPECT_EQ(met_text(meetings, 2, 3, Lang::vi), "Pháp: gặp Việt Nam 1 lần");
}

TEST(MeetingsQuestion, TheEssenceIsWhatChangesTheAnswer) {
  const KnowledgeQuestion meetings{.ledger = Ledger::meetings, .kind = "agree", .a = "Lào"};
  KnowledgeQuestion other = meetings;
  other.kind.clear();
  EXPECT_EQ(essence_of(meetings), essence_of(other));
  other.a.clear();
  EXPECT_NE(essence_of(meetings), essence_of(other));
  other.network = true;
  EXPECT_NE(essence_of(meetings), essence_of(other)) << "a network has more parties";
  other.ledger = Ledger::timeline;
  const auto request = get<engine::EncountersRequest>(knowledge_request(other, {}, 50, 50));
  EXPECT_TRUE(request.events);
  EXPECT_EQ(request.by, engine::PartyKind::any);
  EXPECT_EQ(request.offset, 50u);
}

TEST(MeetingsQuestion, OfADayThePageOfThatMeeting) {
  const KnowledgeQuestion list{.ledger = Ledger::meetings, .by = engine::PartyKind::any, .a = "Lào", .b = "Mỹ"};
  KnowledgeQuestion page = list;
  page.day = "2021-06-07";
  EXPECT_TRUE(asks_for_page(page));
  EXPECT_FALSE(asks_for_page(list));
  EXPECT_NE(essence_of(page), essence_of(list));
  const auto request = get<engine::EventRequest>(knowledge_request(page, {}, 0, 50));
  EXPECT_EQ(request.day, "2021-06-07");
  EXPECT_EQ(request.a, "Lào");
  EXPECT_EQ(request.name, "");
  UrlState state;
  state.place = Place::knowledge;
  state.knowledge = page;
  const std::string hash = encode_state(state);
  EXPECT_NE(hash.find("on=2021-06-07"), std::string::npos);
  EXPECT_EQ(decode_state(hash).knowledge, page);
}

TEST(MeetingsAddress, SaysWhatIsAskedAndIsReadBack) {
  UrlState state;
  state.place = Place::knowledge;
  state.knowledge = {.ledger = Ledger::meetings,
                     .oldest = true,
                     .by = engine::PartyKind::person,
                     .a = "Bùi Thanh Sơn",
                     .b = "Prak Sokhonn"};
  const std::string hash = encode_state(state);
  EXPECT_NE(hash.find("view=meetings"), std::string::npos);
  EXPECT_EQ(decode_state(hash).knowledge, state.knowledge);
  state.knowledge.network = true;
  EXPECT_NE(encode_state(state).find("as=network"), std::string::npos);
  EXPECT_EQ(decode_state(encode_state(state)).knowledge, state.knowledge);
  state.knowledge = {.ledger = Ledger::events, .order = engine::EntityOrder::happened};
  EXPECT_EQ(decode_state(encode_state(state)).knowledge.order, engine::EntityOrder::happened);
  state.knowledge = {.ledger = Ledger::gaps};
  EXPECT_EQ(decode_state(encode_state(state)).knowledge, state.knowledge);
}

TEST(MeetingsFile, HasARowForEachEncounter) {
  KnowledgeRows rows;
  rows.encounters.push_back({"d1",
                             "Tin",
                             "2021-06-08",
                             {"person", "A"},
                             {"place", "B"},
                             "talks",
                             "planned",
                             {"2021-06-08", "", "document"},
                             "Hà Nội",
                             "A hội đàm với B.",
                             0,
                             10});
  EXPECT_EQ(
      knowledge_csv_rows(rows, Ledger::meetings, Lang::vi),
      "d1,Tin,2021-06-08,A,B,hội đàm,dự kiến,2021-06-08,,8/6/2021 (ngày của tài liệu),Hà Nội,A hội đàm với B.\r\n");
  KnowledgeRows gaps;
  gaps.gaps.push_back({"A", "B", 3, "2019-01-10", "2020-01-12", 187, 1085});
  EXPECT_EQ(knowledge_csv_rows(gaps, Ledger::gaps, Lang::vi), "A,B,3,2019-01-10,2020-01-12,187,1085\r\n");
}

TEST(EventsExport, HasTheDateAndPlaceOfTheEvent) {
  KnowledgeView shown;
  shown.question.ledger = Ledger::events;
  EXPECT_EQ(knowledge_csv_beginning(shown, Lang::en).substr(3),
            "Name,Kind,Held from,Held to,Certainty,Place,Documents,From,To\r\n");
  KnowledgeRows rows;
  const engine::When held{"2023-03-20", "2023-03-23", "stated"};
  rows.entities.push_back({"Kỳ họp 20", "", "", "conference", 2, "2021", "2023-03", held, "Hà Nội"});
  rows.entities.push_back({"COC", "", "", "agreement", 1});
  EXPECT_EQ(knowledge_csv_rows(rows, Ledger::events, Lang::en),
            "Kỳ họp 20,conference,2023-03-20,2023-03-23,stated,Hà Nội,2,2021,2023-03\r\nCOC,agreement,,,,,1,,\r\n");
}

}  // namespace
}  // namespace tracuu::app
