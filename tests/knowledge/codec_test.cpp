#include <gtest/gtest.h>

#include "knowledge/act_codec.h"
#include "knowledge/document_bytes.h"
#include "knowledge/encounter_codec.h"
#include "knowledge/fact_codec.h"

namespace tracuu::knowledge {

const std::vector<std::string> kVerbs = {"đề nghị", "mời", "cảm ơn"};
const std::vector<std::string_view> kReadVerbs(kVerbs.begin(), kVerbs.end());

std::vector<Act> some_acts() {
  const Party person{Party::Kind::entity, {EntityKind::person, 70'000}};
  const Party country{Party::Kind::entity, {EntityKind::place, 1}};
  const Party sides{Party::Kind::sides, {}};
  std::vector<Act> acts = {
      {{10, 90}, {20, 31}, {40, 90}, {80, 90}, extract::ActClass::propose, person, country},
      {{10, 90}, {33, 36}, {}, {}, extract::ActClass::thank, sides, {}},
      {{10, 90}, {33, 36}, {}, {}, extract::ActClass::agree, sides, {}},
      {{100'000, 100'200}, {100'000, 100'009}, {100'009, 100'200}, {}, extract::ActClass::invite, country, {}},
      {{100'000, 100'200}, {100'000, 100'009}, {100'009, 100'200}, {}, extract::ActClass::commit, country, {}}};
  for (std::uint32_t i = 0; i < acts.size(); ++i) acts[i].form = i % 3 + 1;
  acts[0].debtor = country;
  acts[0].creditor = person;
  acts[0].certainty = extract::ActorCertainty::resolved;
  acts[1].principal = person;
  acts[3].certainty = extract::ActorCertainty::continued;
  acts[4].debtor = country;
  acts[4].creditor = person;
  acts[4].due = "2026-04/2026-06";
  return acts;
}

bool operator==(const Act& a, const Act& b) {
  const auto all = [](const Act& act) {
    return std::tie(act.sentence, act.verb, act.content, act.deadline, act.kind, act.actor, act.addressee,
                    act.certainty, act.principal, act.debtor, act.creditor, act.due, act.form);
  };
  return all(a) == all(b);
}

TEST(ActCodec, ReadsWhatItWrote) {
  store::Bytes bytes;
  put_acts(bytes, some_acts(), kVerbs);
  const std::vector<Act> acts = read_acts(bytes, kReadVerbs);
  ASSERT_EQ(acts.size(), 5u);
  for (std::size_t i = 0; i < acts.size(); ++i) EXPECT_TRUE(acts[i] == some_acts()[i]) << i;
}

TEST(ActCodec, WhatLiesOutsideItsSentenceIsLeftOut) {
  std::vector<Act> acts = some_acts();
  acts[0].content = {5, 50};
  store::Bytes bytes;
  put_acts(bytes, acts, kVerbs);
  EXPECT_TRUE(read_acts(bytes, kReadVerbs)[0].content.empty());
}

// What a builder wrote that had no verbs: sentence, class, parties, then ranges with their lengths.
TEST(ActCodec, ReadsActsOfEarlierBuilders) {
  const store::Bytes bytes = {10, 80, 1, 1, 0, 11, 10, 0, 0};
  const std::vector<Act> acts = read_acts(bytes, {});
  ASSERT_EQ(acts.size(), 1u);
  EXPECT_EQ(acts[0].verb, (ByteRange{20, 31}));
  EXPECT_EQ(acts[0].actor.kind, Party::Kind::sides);
  EXPECT_EQ(acts[0].form, 0u);
  EXPECT_EQ(acts[0].debtor.kind, Party::Kind::nobody);
}

// Whatever is cut off or changed, ranges are in order and inside their sentence.
TEST(ActCodec, DamageIsNeverMoreThanFewerActs) {
  constexpr std::uint8_t kValues[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
  store::Bytes whole;
  put_acts(whole, some_acts(), kVerbs);
  for (std::size_t place = 0; place < whole.size(); ++place) {
    for (const std::uint8_t value : kValues) {
      store::Bytes bytes = whole;
      bytes[place] = value;
      for (const Act& act : read_acts(bytes, kReadVerbs)) {
        EXPECT_LE(act.sentence.begin, act.sentence.end);
        for (const ByteRange range : {act.verb, act.content, act.deadline}) {
          EXPECT_TRUE(range.empty() || (range.begin >= act.sentence.begin && range.end <= act.sentence.end));
        }
      }
    }
    EXPECT_LE(read_acts(store::ByteView(whole).first(place), kReadVerbs).size(), 5u);
  }
}

std::vector<Encounter> some_encounters() {
  const Party person{Party::Kind::entity, {EntityKind::person, 70'000}};
  const Party country{Party::Kind::entity, {EntityKind::place, 1}};
  const Party event{Party::Kind::entity, {EntityKind::event, 3}};
  return {{{10, 90}, extract::EncounterForm::visit, extract::EncounterStatus::planned, person, country, 2, 9},
          {{10, 90}, extract::EncounterForm::meeting, extract::EncounterStatus::denied, country, person, 0, 0},
          {{100'000, 100'200}, extract::EncounterForm::event, extract::EncounterStatus::held, event, {}, 300, 0}};
}

TEST(EncounterCodec, ReadsWhatItWrote) {
  store::Bytes bytes;
  put_encounters(bytes, some_encounters());
  EXPECT_EQ(read_encounters(bytes), some_encounters());
  EXPECT_LE(bytes.size(), 32u);
}

TEST(EncounterCodec, DamageIsNeverMoreThanFewerEncounters) {
  constexpr std::uint8_t kValues[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
  store::Bytes whole;
  put_encounters(whole, some_encounters());
  for (std::size_t place = 0; place < whole.size(); ++place) {
    for (const std::uint8_t value : kValues) {
      store::Bytes bytes = whole;
      bytes[place] = value;
      for (const Encounter& each : read_encounters(bytes)) {
        EXPECT_LE(each.sentence.begin, each.sentence.end);
        EXPECT_LE(static_cast<unsigned>(each.status), static_cast<unsigned>(extract::EncounterStatus::denied));
      }
    }
    EXPECT_LE(read_encounters(store::ByteView(whole).first(place)).size(), 3u);
  }
}

TEST(FactCodec, FiguresKeepEveryBitOfTheirValue) {
  const std::vector<extract::Figure> figures = {
      {{4, 20}, 3.892e9, "USD"}, {{30, 34}, 17.6, "%"}, {{40, 41}, -0.1, "%"}};
  TextNumbers units;
  store::Bytes bytes;
  put_figures(bytes, figures, units);
  EXPECT_EQ(units.texts(), std::vector<std::string>({"USD", "%"}));
  const std::vector<extract::Figure> read = read_figures(bytes, {"USD", "%"});
  ASSERT_EQ(read.size(), 3u);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(read[i].range, figures[i].range);
    EXPECT_EQ(read[i].value, figures[i].value);
    EXPECT_EQ(read[i].unit, figures[i].unit);
  }
  EXPECT_TRUE(read_figures(bytes, {}).empty()) << "a unit that is not there";
}

TEST(FactCodec, DatesAsTheyAre) {
  const std::vector<extract::DateMention> dates = {{{0, 4}, "--03-21", extract::YearStatus::unknown},
                                                   {{9, 20}, "2021-01/2021-04", extract::YearStatus::stated}};
  store::Bytes bytes;
  put_dates(bytes, dates);
  const std::vector<extract::DateMention> read = read_dates(bytes);
  ASSERT_EQ(read.size(), 2u);
  EXPECT_EQ(read[0].iso, "--03-21");
  EXPECT_EQ(read[0].year_status, extract::YearStatus::unknown);
  EXPECT_EQ(read[1].range, (ByteRange{9, 20}));
}

TEST(DocumentBytes, EachDocumentHasItsOwn) {
  DocumentBytesWriter writer;
  const store::Bytes first = {1, 2, 3}, third = {4};
  writer.add(first);
  writer.add({});
  writer.add(third);
  const store::Bytes blob = writer.encode();
  DocumentBytes documents;
  ASSERT_TRUE(documents.read(blob, 3));
  EXPECT_EQ(store::Bytes(documents.of(0).begin(), documents.of(0).end()), first);
  EXPECT_TRUE(documents.of(1).empty());
  EXPECT_EQ(store::Bytes(documents.of(2).begin(), documents.of(2).end()), third);
  EXPECT_FALSE(DocumentBytes().read(blob, 2));
  EXPECT_FALSE(DocumentBytes().read(store::ByteView(blob).first(blob.size() - 1), 3));
}

}  // namespace tracuu::knowledge
