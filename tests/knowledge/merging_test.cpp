#include "knowledge/merging.h"

#include <gtest/gtest.h>

#include "knowledge/entity_table.h"

namespace tracuu::knowledge {

using extract::Extraction;
using Strings = std::vector<std::string>;

extract::Person person(std::string name, Strings roles = {}, std::string country = {}, Strings variants = {}) {
  return {std::move(name), std::move(variants), std::move(roles), std::move(country), {}};
}

Extraction of_person(extract::Person person) {
  Extraction extraction;
  extraction.persons.push_back(std::move(person));
  return extraction;
}

Extraction of_body(std::string name, Strings variants = {}) {
  Extraction extraction;
  extraction.organisations.push_back({std::move(name), std::move(variants), {}});
  return extraction;
}

// The names of the entities that the documents make together.
Strings merged(EntityKind kind, const std::vector<Extraction>& documents) {
  SurfaceTable table;
  for (const Extraction& document : documents) table.add(document, 20210607);
  const EntityTable entities(table, merge(table));
  Strings names;
  for (const Entity& entity : entities.of(kind)) names.push_back(entity.name);
  return names;
}
Strings persons(const std::vector<extract::Person>& found) {
  std::vector<Extraction> documents;
  for (const extract::Person& each : found) documents.push_back(of_person(each));
  return merged(EntityKind::person, documents);
}

TEST(Merging, SpellingsOfAForeignNameWithAnOfficeInCommon) {
  const std::string office = "Bộ trưởng Ngoại giao Campuchia";
  EXPECT_EQ(persons({person("Prak Sokhonn", {office}), person("Prak Sokhon", {office}), person("Prak Sokhonn")}),
            Strings({"Prak Sokhonn"}));
}

TEST(Merging, SpellingsWithACountryInCommon) {
  EXPECT_EQ(persons({person("Prak Sokhon", {}, "Campuchia"), person("Prak Sokhonn", {}, "Campuchia")}).size(), 1u);
}

TEST(Merging, SpellingsWithNothingInCommonStayApart) {
  EXPECT_EQ(persons({person("Prak Sokhon"), person("Prak Sokhonn")}).size(), 2u);
  EXPECT_EQ(persons({person("Maria Ivanova", {}, "Nga"), person("Marie Ivanova", {"Nghị sĩ"}, "Pháp"),
                     person("Marie Ivanova", {"Nghị sĩ"}, "Pháp")})
                .size(),
            2u);
}

TEST(Merging, VietnameseNamesAreNeverGuessed) {
  EXPECT_EQ(persons({person("Nguyễn Văn Hùng", {"Bộ trưởng"}, "Việt Nam"),
                     person("Nguyễn Văn Hưng", {"Bộ trưởng"}, "Việt Nam")})
                .size(),
            2u);
}

TEST(Merging, CaseAndThePlaceOfAMarkAreNoDifference) {
  EXPECT_EQ(persons({person("Trần Hòa"), person("TRẦN HOÀ"), person("Trần Hòa")}), Strings({"Trần Hòa"}));
}

TEST(Merging, AShortNameIsTheOneThatDocumentsMeanByIt) {
  const extract::Person full = person("Emmanuel Macron", {}, "Pháp", {"Macron"});
  EXPECT_EQ(persons({full, full, person("Macron")}), Strings({"Emmanuel Macron"}));
}

TEST(Merging, AShortNameOfTwoPersonsStaysAlone) {
  EXPECT_EQ(
      persons({person("George Bush", {}, "Mỹ", {"Bush"}), person("Barbara Bush", {}, "Mỹ", {"Bush"}), person("Bush")})
          .size(),
      3u);
}

TEST(Merging, AnAbbreviationIsItsBody) {
  const std::string asean = "Hiệp hội các quốc gia Đông Nam Á";
  EXPECT_EQ(merged(EntityKind::organisation, {of_body(asean, {"ASEAN"}), of_body("ASEAN"), of_body("ASEAN")}),
            Strings({asean}));
}

TEST(Merging, ABareNameOfSeveralBodiesStaysAlone) {
  EXPECT_EQ(merged(EntityKind::organisation, {of_body("Quốc hội Việt Nam", {"Quốc hội"}),
                                              of_body("Quốc hội Campuchia", {"Quốc hội"}), of_body("Quốc hội")})
                .size(),
            3u);
}

TEST(Merging, KindsStayApart) {
  Extraction document = of_person(person("Hồ Chí Minh"));
  document.places.push_back({"Hồ Chí Minh", extract::PlaceKind::city, {}, {}});
  EXPECT_EQ(merged(EntityKind::person, {document}).size(), 1u);
  EXPECT_EQ(merged(EntityKind::place, {document}).size(), 1u);
}

TEST(Merging, OfficesHaveTheDaysOnWhichTheyAreSeen) {
  SurfaceTable table;
  table.add(of_person(person("Vương Nghị", {"Ngoại trưởng"})), 20210607);
  table.add(of_person(person("Vương Nghị", {"Ngoại trưởng", "Uỷ viên Quốc vụ"})), 20180203);
  table.add(of_person(person("Vương Nghị", {"Ngoại trưởng"})), 0);
  const EntityTable merged(table, merge(table));
  const std::vector<Entity>& entities = merged.of(EntityKind::person);
  ASSERT_EQ(entities.size(), 1u);
  EXPECT_EQ(entities[0].roles,
            (std::vector<Role>{{"Ngoại trưởng", 20180203, 20210607, 3}, {"Uỷ viên Quốc vụ", 20180203, 20180203, 1}}));
}

TEST(Merging, AShortOfficeIsTheFullerOneOfTheSamePerson) {
  SurfaceTable table;
  table.add(of_person(person("Vương Nghị", {"Bộ trưởng", "Bộ trưởng Ngoại giao"})), 20210607);
  table.add(of_person(person("Vương Nghị", {"Bộ trưởng"})), 20220607);
  table.add(of_person(person("Vương Nghị", {"Bộ trưởng Ngoại giao"})), 20200607);
  table.add(of_person(person("Vương Nghị", {"Bộ"})), 0);
  const EntityTable merged(table, merge(table));
  EXPECT_EQ(merged.of(EntityKind::person)[0].roles,
            (std::vector<Role>{{"Bộ trưởng Ngoại giao", 20200607, 20220607, 4}}));
}

std::vector<Correction> corrections(std::string_view tsv) {
  Corrections read;
  EXPECT_TRUE(read.add(tsv).empty());
  Corrections again;
  again.inherit(read.to_tsv());
  EXPECT_EQ(again.to_tsv(), tsv);
  return {read.all().begin(), read.all().end()};
}

Strings corrected(const std::vector<extract::Person>& people, std::string_view tsv) {
  SurfaceTable table;
  for (const extract::Person& each : people) table.add(of_person(each), 0);
  const EntityTable entities(table, merge(table, corrections(tsv)));
  Strings names;
  for (const Entity& entity : entities.of(EntityKind::person)) names.push_back(entity.name);
  return names;
}

TEST(Corrections, JoinPartRenameAndHide) {
  const std::vector<extract::Person> people = {person("Prak Sokhonn", {}, "Campuchia"),
                                               person("Prak Sokhon", {}, "Campuchia"), person("Đỗ An"),
                                               person("Đỗ Ân")};
  EXPECT_EQ(corrected(people, ""), Strings({"Đỗ An", "Đỗ Ân", "Prak Sokhonn"}));
  EXPECT_EQ(corrected(people, "merge\tperson\tđỗ an\tĐỗ Ân\n"), Strings({"đỗ an", "Prak Sokhonn"}));
  EXPECT_EQ(corrected(people, "split\tperson\tPrak Sokhon\tPrak Sokhonn\n"),
            Strings({"Đỗ An", "Đỗ Ân", "Prak Sokhon", "Prak Sokhonn"}));
  EXPECT_EQ(corrected(people, "rename\tperson\tĐỗ An\tAn\n"), Strings({"An", "Đỗ Ân", "Prak Sokhonn"}));
  EXPECT_EQ(corrected(people, "rename\tperson\tĐỗ An\tĐỗ Ân\n"), Strings({"Đỗ Ân", "Prak Sokhonn"}));
  EXPECT_EQ(corrected(people, "hide\tperson\tPrak Sokhonn\tĐỗ An\n"), Strings({"Đỗ Ân"}));
}

TEST(Corrections, WhatIsMergedIntoANameOfNobodyKeepsItsOwn) {
  const std::vector<extract::Person> people = {person("Đỗ An"), person("Đỗ An"), person("Lê Bình")};
  EXPECT_EQ(corrected(people, "merge\tperson\tĐõ An\tĐỗ An\n"), Strings({"Đỗ An", "Lê Bình"}));
  EXPECT_EQ(corrected(people, "merge\tperson\tĐõ An\tĐỗ An\tLê Bình\n"), Strings({"Đỗ An"}));
}

TEST(Corrections, NamesThatNoDocumentHasAreNoted) {
  SurfaceTable table;
  table.add(of_person(person("Đỗ An")), 0);
  const std::vector<CorrectionDiagnostic> unmet =
      merge(table, corrections("merge\tperson\tĐỗ An\tLê Bình\nhide\tplace\tĐỗ An\n")).unmet;
  ASSERT_EQ(unmet.size(), 2u);
  EXPECT_EQ(unmet[0].line, 1u);
  EXPECT_EQ(unmet[0].detail, "Lê Bình");
  EXPECT_EQ(unmet[1].line, 2u);
}

TEST(Merging, NamesAreInTheOrderOfADictionary) {
  EXPECT_EQ(persons({person("Đỗ An"), person("Âu Bình"), person("An Bình")}), Strings({"An Bình", "Âu Bình", "Đỗ An"}));
}

}  // namespace tracuu::knowledge
