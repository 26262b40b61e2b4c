// Events of all documents together: when and where they were, and which visits are one.
#include <gtest/gtest.h>

#include "knowledge/entity_table.h"
#include "knowledge/event_codec.h"
#include "knowledge/event_times.h"

namespace tracuu::knowledge {
namespace {

SaidTime day(std::string from, std::string to = {}, TimeCertainty certainty = TimeCertainty::stated) {
  return {std::move(from), std::move(to), certainty};
}

TEST(EventTimes, ThoseThatSayItLessExactlyAgree) {
  const auto times = event_times({{day("2021-06"), 3}, {day("2021-06-07"), 2}, {day("2021"), 1}});
  EXPECT_EQ(times, (std::vector<EventTime>{{day("2021-06-07"), 6}}));
}

TEST(EventTimes, AConflictIsKept) {
  const auto times = event_times({{day("2021-06-07"), 1}, {day("2021-06-05", "2021-06-06"), 3}});
  EXPECT_EQ(times, (std::vector<EventTime>{{day("2021-06-05", "2021-06-06"), 3}, {day("2021-06-07"), 1}}));
}

TEST(EventTimes, AmongEqualsTheCertainOneTellsIt) {
  const auto guessed = day("2021-06-07", "", TimeCertainty::year_inferred);
  EXPECT_EQ(event_times({{guessed, 1}, {day("2021-06-07"), 1}}), (std::vector<EventTime>{{day("2021-06-07"), 2}}));
}

TEST(SaidTime, AYearThatIsNotSaidIsAGuess) {
  EXPECT_EQ(said_time({{}, "--06-07", extract::YearStatus::unknown}, 20210608),
            day("2021-06-07", "", TimeCertainty::year_inferred));
  EXPECT_EQ(said_time({{}, "--12-30", extract::YearStatus::unknown}, 20210102),
            day("2020-12-30", "", TimeCertainty::year_inferred));
  EXPECT_EQ(said_time({{}, "--06-07", extract::YearStatus::unknown}, 0), day("--06-07", "", TimeCertainty::no_year));
}

TEST(EventCodec, TimesAndSpotsTravel) {
  Entity event, read;
  event.times = {{day("2021-06-05", "2021-06-06"), 3}, {day("--06-07", "", TimeCertainty::no_year), 1}};
  event.spots = {{7, 3}, {300, 1}};
  store::Bytes bytes;
  put_event(bytes, event);
  read_event(bytes, read);
  EXPECT_EQ(read.times, event.times);
  EXPECT_EQ(read.spots, event.spots);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    Entity part;
    read_event(store::ByteView(bytes).first(size), part);
    EXPECT_LE(part.times.size() + part.spots.size(), 4u);
  }
}

// A document in which somebody visits a country.
extract::Extraction visit(std::string visitor, std::string country, std::string date = {},
                          std::string name = "thăm chính thức ") {
  extract::Extraction document;
  document.persons.push_back({visitor, {}, {}, "Lào", {}});
  document.places.push_back({country, extract::PlaceKind::country, {}, {}});
  extract::Event& event = document.events.emplace_back();
  event.name = name + country;
  event.kind = extract::EventKind::visit;
  event.visitor = visitor;
  event.place = country;
  if (date.empty()) return document;
  event.date = {10, 20};
  document.dates.push_back({event.date, date, extract::YearStatus::stated});
  return document;
}

std::vector<Entity> events_of(const std::vector<extract::Extraction>& documents) {
  SurfaceTable table;
  for (const extract::Extraction& document : documents) table.add(document, 0);
  const EntityTable entities(table, merge(table));
  return entities.of(EntityKind::event);
}

TEST(Visits, AreToldApartByVisitorAndYear) {
  const auto events = events_of({visit("Thongloun Sisoulith", "Việt Nam", "2017-12-19"),
                                 visit("Saleumxay Kommasith", "Việt Nam", "2017-03-01"),
                                 visit("Thongloun Sisoulith", "Việt Nam", "2019-10-01")});
  ASSERT_EQ(events.size(), 3u);
  EXPECT_EQ(events[0].name, "Saleumxay Kommasith – thăm chính thức Việt Nam (2017)");
}

TEST(Visits, AreOneHoweverTheyAreCalledAndTheVisitorIsSpelled) {
  const auto events = events_of(
      {visit("Prak Sokhonn", "Việt Nam", "2017-12-19"), visit("Prak Sokhonn", "Việt Nam", "2017-12-20"),
       visit("Prak Sokhon", "Việt Nam", "2017-12-19", "chuyến thăm chính thức "), visit("Prak Sokhonn", "Việt Nam")});
  ASSERT_EQ(events.size(), 1u);
  ASSERT_EQ(events[0].times.size(), 2u) << "what differs is kept";
  EXPECT_EQ(events[0].times[0], (EventTime{day("2017-12-19"), 2}));
  EXPECT_EQ(events[0].spots, (std::vector<EventSpot>{{1, 4}}));
}

TEST(Visits, OfNobodyCertainAreNoEventOfTheCorpus) {
  extract::Extraction document = visit("Prak Sokhonn", "Việt Nam");
  document.events[0].visitor.clear();
  EXPECT_TRUE(events_of({document, document}).empty());
}

}  // namespace
}  // namespace tracuu::knowledge
