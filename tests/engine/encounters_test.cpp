// Who met whom, asked of a corpus whose documents are read by the rules.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

#include "document/plain_text.h"
#include "engine/codec.h"
#include "engine/engine.h"
#include "knowledge/corpus_builder.h"

namespace tracuu::engine {
namespace {

class WhoMetWhom : public testing::Test {
 protected:
  WhoMetWhom() {
    knowledge::CorpusBuilder builder = knowledge::CorpusBuilder::create({"Test", "vi", "", "test"}).value();
    const auto add = [&](std::string id, std::string day, std::string text) {
      Document document = document::make_text_document(std::move(id), std::move(text));
      document.source = day < "2021" ? "A" : "B";
      document.date = {day, day.empty() ? DateCertainty::unknown : DateCertainty::stated};
      EXPECT_TRUE(builder.add(document).ok());
    };
    add("first", "2019-01-10", meeting("Ngày 10/1/2019, tại Hà Nội, "));
    add("again", "2019-01-11", meeting("Ngày 10/1/2019, "));
    add("second", "2019-07-10", meeting("Sáng 9/7, "));
    add("third", "2020-01-12", meeting(""));
    add("plan", "2020-02-01", "Ngoại trưởng Mỹ John Smith sẽ thăm Lào.");
    add("session", "2020-06-05",
        "Ngày 3/6/2020, Kỳ họp lần thứ 9 Ủy ban Hỗn hợp Việt Nam - Lào khai mạc tại Vientiane.\nBộ trưởng Ngoại giao "
        "Trần Văn An "
        "đề nghị Lào hỗ trợ.");
    add("other", "2020-06-06", "Kỳ họp lần thứ 9 Ủy ban Hỗn hợp Việt Nam - Lào bàn về 12 triệu USD.");
    add("late", "2023-01-01", "Trời mưa.");
    add("undated", "", "Bộ trưởng Ngoại giao Trần Văn An điện đàm với Ngoại trưởng Mỹ John Smith.");
    engine_.emplace(Engine::open(builder.finish_bytes().value(), "test.tracuu").value());
  }

  static std::string meeting(const std::string& when) {
    return when + "Bộ trưởng Ngoại giao Việt Nam Trần Văn An hội đàm với Bộ trưởng Ngoại giao Lào Saleumxay Kommasith.";
  }
  template <typename Answer>
  Answer ask(RequestBody request) {
    const Response response = engine_->handle({1, std::move(request)});
    const auto* answer = get_if<Answer>(&response.body);
    EXPECT_NE(answer, nullptr);
    return answer == nullptr ? Answer() : *answer;
  }

  std::optional<Engine> engine_;
};

TEST_F(WhoMetWhom, RowsComeByTheirDatesWithWhatIsKnownOfThem) {
  const auto found = ask<Encounters>(EncountersRequest{.search = {}, .newest = false});
  std::vector<std::string> lines;
  for (const EncounterRow& row : found.rows)
    lines.push_back(row.document + " " + row.form + " " + row.status + " " + row.when.from + " " + row.when.certainty);
  EXPECT_EQ(lines, (std::vector<std::string>{"first talks held 2019-01-10 stated", "again talks held 2019-01-10 stated",
                                             "second talks held 2019-07-09 year_inferred",
                                             "third talks held 2020-01-12 document",
                                             "plan visit planned 2020-02-01 document", "undated call held  none"}));
  EXPECT_EQ(found.rows.at(0).place, "Hà Nội");
  EXPECT_EQ(found.rows.at(0).a, (EntityName{"person", "Trần Văn An"}));
  const auto newest = ask<Encounters>(EncountersRequest{.search = {}, .limit = 2});
  EXPECT_EQ(newest.total, 6u);
  ASSERT_EQ(newest.rows.size(), 2u);
  EXPECT_EQ(newest.rows[0].document, "plan");
}

TEST_F(WhoMetWhom, APairIsThatOfEitherOrder) {
  for (const bool turned : {false, true}) {
    EncountersRequest request{.search = {}, .by = PartyKind::country, .a = "Việt Nam", .b = "Lào"};
    if (turned) std::swap(request.a, request.b);
    EXPECT_EQ(ask<Encounters>(request).total, 4u);
  }
  EXPECT_EQ(ask<Encounters>(EncountersRequest{.search = {}, .by = PartyKind::person, .a = "John Smith"}).total, 1u);
}

TEST_F(WhoMetWhom, EventsAreInTheTimelineOnly) {
  const auto with = ask<Encounters>(EncountersRequest{.search = {}, .events = true, .newest = false});
  const auto event = std::ranges::find(with.rows, "event", &EncounterRow::form);
  ASSERT_NE(event, with.rows.end());
  EXPECT_EQ(event->when.from, "2020-06-03");
  EXPECT_EQ(event->place, "Vientiane");
  EXPECT_EQ(with.total, 8u);
}

TEST_F(WhoMetWhom, ReportsOfTwoDaysAreOneMeetingAndPlansAreNone) {
  const auto met = ask<Meetings>(MeetingsRequest{.search = {}, .by = PartyKind::person});
  ASSERT_EQ(met.pairs.size(), 2u);
  EXPECT_EQ(met.parties.at(met.pairs[0].a).name, "Trần Văn An");
  EXPECT_EQ(met.parties.at(met.pairs[0].b).name, "Saleumxay Kommasith");
  EXPECT_EQ(met.pairs[0].meetings, 3u);
  EXPECT_EQ(met.pairs[0].reports, 4u);
  EXPECT_EQ(met.pairs[0].first, "2019-01-10");
  EXPECT_EQ(met.pairs[0].last, "2020-01-12");
  const auto one = ask<Meetings>(MeetingsRequest{.search = {}, .by = PartyKind::person, .parties = 1});
  EXPECT_EQ(one.parties.size(), 1u);
  EXPECT_EQ(one.all_parties, 3u);
  EXPECT_TRUE(one.pairs.empty());
}

TEST_F(WhoMetWhom, FollowsTheSearch) {
  MeetingsRequest request{.search = {}, .by = PartyKind::country};
  request.search.filters.facets = {{"source", {"B"}}};
  EXPECT_TRUE(ask<Meetings>(request).pairs.empty());
}

TEST_F(WhoMetWhom, AGapIsLongerThanIsUsual) {
  const auto gaps = ask<Gaps>(GapsRequest{.search = {}, .by = PartyKind::country});
  ASSERT_EQ(gaps.rows.size(), 1u);
  EXPECT_EQ(gaps.until, "2023-01-01");
  EXPECT_EQ(gaps.rows[0].last, "2020-01-12");
  EXPECT_EQ(gaps.rows[0].meetings, 3u);
  EXPECT_EQ(gaps.rows[0].usual, 187u);  // 180 and 187 days lie between them
  EXPECT_EQ(gaps.rows[0].since, 1085u);
}

TEST_F(WhoMetWhom, AnEventHasItsReportsAndWhatOnlyOneSays) {
  const auto entities = ask<Entities>(EntitiesRequest{.search = {}, .facet = "event"});
  ASSERT_FALSE(entities.rows.empty());
  const auto event = ask<EventReports>(EventRequest{.search = {}, .name = entities.rows[0].name});
  ASSERT_EQ(event.reports.size(), 2u);
  EXPECT_EQ(event.reports[0].document, "session");
  EXPECT_EQ(event.reports[0].when.from, "2020-06-03");
  EXPECT_EQ(event.reports[0].when.certainty, "stated");
  ASSERT_FALSE(event.reports[0].persons.empty());
  EXPECT_TRUE(event.reports[0].persons[0].only);
  EXPECT_EQ(event.reports[1].when.certainty, "document");
  ASSERT_EQ(event.reports[1].figures.size(), 1u);
  EXPECT_EQ(event.reports[1].figures[0].text, "12 triệu USD");
  EXPECT_TRUE(event.reports[1].figures[0].only);
}

TEST_F(WhoMetWhom, AMeetingWithoutANameHasItsReports) {
  EventRequest request{.search = {}, .a = "Saleumxay Kommasith", .b = "Trần Văn An", .day = "2019-01-10"};
  const auto meeting = ask<EventReports>(request);
  ASSERT_EQ(meeting.reports.size(), 2u);
  EXPECT_EQ(meeting.total, 2u);
  EXPECT_EQ(meeting.reports[0].document, "first");
  EXPECT_EQ(meeting.reports[0].form, "talks");
  EXPECT_EQ(meeting.reports[0].status, "held");
  EXPECT_EQ(meeting.reports[0].place, "Hà Nội");
  EXPECT_EQ(meeting.reports[1].document, "again");
  request.day = "2019-07-09";
  EXPECT_EQ(ask<EventReports>(request).total, 1u);
  request.day = "2019-03-01";
  EXPECT_EQ(ask<EventReports>(request).total, 0u) << "they did not meet then";
  request.by = PartyKind::country;
  request.a = "Lào";
  request.b = "Việt Nam";
  request.day = "2019-01-10";
  EXPECT_EQ(ask<EventReports>(request).total, 2u);
}

TEST_F(WhoMetWhom, EventsHaveADateAndAPlaceOfTheirOwn) {
  const auto entities = ask<Entities>(EntitiesRequest{.search = {}, .facet = "event", .order = EntityOrder::happened});
  ASSERT_EQ(entities.rows.size(), 1u) << "a visit of nobody certain is none";
  EXPECT_EQ(entities.rows[0].when.from, "2020-06-03");
  EXPECT_EQ(entities.rows[0].when.certainty, "stated");
  EXPECT_EQ(entities.rows[0].place, "Vientiane");
  const auto page = ask<EntityPage>(EntityRequest{.search = {}, .entity = {"event", entities.rows[0].name}});
  ASSERT_EQ(page.times.size(), 1u);
  EXPECT_EQ(page.times[0].when.from, "2020-06-03");
  EXPECT_EQ(page.times[0].documents, 1u);
  ASSERT_EQ(page.spots.size(), 1u);
  EXPECT_EQ(page.spots[0].place, "Vientiane");
}

TEST(WhoMetWhomCodec, RequestsTravel) {
  const Request request{7, EncountersRequest{.search = {.query = "biên giới", .filters = {}},
                                             .by = PartyKind::person,
                                             .a = "A",
                                             .b = "B",
                                             .events = true,
                                             .newest = false,
                                             .offset = 3,
                                             .limit = 4}};
  const Result<Request> read = decode_request(encode(request));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(get<EncountersRequest>(read->body), get<EncountersRequest>(request.body));
}

}  // namespace
}  // namespace tracuu::engine
