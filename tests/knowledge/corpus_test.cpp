// From documents to what a corpus knows, through a corpus file and back.
#include <gtest/gtest.h>

#include <algorithm>

#include "document/plain_text.h"
#include "knowledge/corpus_builder.h"
#include "knowledge/knowledge.h"
#include "search/searcher.h"

namespace tracuu::knowledge {

constexpr std::string_view kMeeting =
    "Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia Prak "
    "Sokhonn.\n"
    "Bộ trưởng Bùi Thanh Sơn đề nghị Campuchia tạo điều kiện cho doanh nghiệp. Kim ngạch đạt 3,892 tỷ USD.";
constexpr std::string_view kVisit =
    "Ngày 9/8/2022, Bộ trưởng Ngoại giao Campuchia Prak Sokhon thăm Việt Nam. Ông Prak Sokhon cảm ơn Việt Nam.";
constexpr std::string_view kParty =
    "Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Campuchia Hun Manet đến Hà Nội. Phó Thủ tướng Campuchia Hun Manet "
    "cảm "
    "ơn Việt Nam.";

class KnownCorpus : public testing::Test {
 protected:
  void SetUp() override {
    Result<CorpusBuilder> builder = CorpusBuilder::create({"Test", "vi", "", "test"});
    ASSERT_TRUE(builder.ok());
    add(builder.value(), "a", kMeeting, "2021-06-07");
    add(builder.value(), "b", kVisit, "2022-08-09");
    add(builder.value(), "c", kParty, "2022-08-10");
    Result<std::vector<std::uint8_t>> bytes = builder->finish_bytes();
    ASSERT_TRUE(bytes.ok());
    corpus_.emplace(store::Corpus::open(std::move(bytes).value(), "test").value());
    searcher_.emplace(search::Searcher::open(*corpus_).value());
    knowledge_.emplace(Knowledge::open(*corpus_, searcher_->index()).value());
  }

  static void add(CorpusBuilder& builder, std::string id, std::string_view text, std::string day) {
    Document document = document::make_text_document(std::move(id), std::string(text));
    document.date = {std::move(day), DateCertainty::stated};
    ASSERT_TRUE(builder.add(document).ok());
  }

  Entity person(std::string_view name) const {
    const auto ref = knowledge_->find(EntityKind::person, name);
    EXPECT_TRUE(ref) << name;
    return ref ? knowledge_->entity(*ref) : Entity();
  }
  std::string_view text(std::uint32_t document, ByteRange range) const {
    return corpus_->text(DocumentOrdinal{document}).value().substr(range.begin, range.size());
  }

  std::optional<store::Corpus> corpus_;
  std::optional<search::Searcher> searcher_;
  std::optional<Knowledge> knowledge_;
};

TEST_F(KnownCorpus, SpellingsAreOnePersonInBothDocuments) {
  const std::optional<EntityRef> sokhonn = knowledge_->find(EntityKind::person, "Prak Sokhon");
  const std::optional<EntityRef> other = knowledge_->find(EntityKind::person, "Prak Sokhonn");
  ASSERT_NE(sokhonn.has_value(), other.has_value());
  const EntityRef ref = sokhonn.value_or(other.value_or(EntityRef{}));
  for (const std::uint32_t document : {0u, 1u}) {
    EXPECT_TRUE(knowledge_->facet(EntityKind::person).any_at(document, [&](std::uint32_t number) {
      return number == ref.number;
    }));
  }
}

TEST_F(KnownCorpus, APersonHasOfficesAndTheirDays) {
  const Entity minister = person("Bùi Thanh Sơn");
  ASSERT_FALSE(minister.roles.empty());
  EXPECT_EQ(minister.roles[0].first, 20210607u);
  EXPECT_TRUE(
      std::ranges::any_of(minister.roles, [](const Role& role) { return role.text == "Bộ trưởng Ngoại giao"; }));
}

TEST_F(KnownCorpus, WhatBelongsToWhatIsKnown) {
  const Entity minister = person("Hun Manet");
  ASSERT_NE(minister.body, 0u);
  EXPECT_EQ(knowledge_->name({EntityKind::organisation, minister.body}), "Đảng Nhân dân Campuchia");
  EXPECT_EQ(minister.country, "Campuchia");
  EXPECT_EQ(person("Bùi Thanh Sơn").body, 0u);
  const auto council = knowledge_->find(EntityKind::organisation, "Ban Đối ngoại Trung ương Đảng Nhân dân Campuchia");
  ASSERT_TRUE(council);
  EXPECT_EQ(knowledge_->entity(*council).body, minister.body);
  const auto city = knowledge_->find(EntityKind::place, "Hà Nội");
  ASSERT_TRUE(city);
  EXPECT_EQ(knowledge_->entity(*city).country, "Việt Nam");
}

TEST_F(KnownCorpus, ActsNameTheirParties) {
  const std::vector<Act> acts = knowledge_->acts(0);
  const auto asked = std::ranges::find(acts, extract::ActClass::propose, &Act::kind);
  ASSERT_NE(asked, acts.end());
  EXPECT_EQ(text(0, asked->verb), "đề nghị");
  EXPECT_EQ(knowledge_->name(asked->actor.entity), "Bùi Thanh Sơn");
  EXPECT_EQ(knowledge_->name(asked->addressee.entity), "Campuchia");
  EXPECT_EQ(asked->addressee.entity.kind, EntityKind::place);
}

TEST_F(KnownCorpus, EncountersNameTheirPartiesDateAndPlace) {
  const std::vector<Encounter> met = knowledge_->encounters(0);
  ASSERT_EQ(met.size(), 1u);
  EXPECT_EQ(met[0].form, extract::EncounterForm::talks);
  EXPECT_EQ(knowledge_->name(met[0].a.entity), "Bùi Thanh Sơn");
  EXPECT_TRUE(knowledge_->name(met[0].b.entity).starts_with("Prak Sokhon"));
  EXPECT_EQ(knowledge_->dates(0)[met[0].date - 1].iso, "2021-06-07");
  EXPECT_EQ(knowledge_->name({EntityKind::place, met[0].place}), "Hà Nội");
}

TEST_F(KnownCorpus, FiguresAndDatesAreThere) {
  ASSERT_EQ(knowledge_->figures(0).size(), 1u);
  EXPECT_EQ(knowledge_->figures(0)[0].value, 3.892e9);
  EXPECT_EQ(knowledge_->figures(0)[0].unit, "USD");
  ASSERT_FALSE(knowledge_->dates(1).empty());
  EXPECT_EQ(knowledge_->dates(1)[0].iso, "2022-08-09");
}

TEST_F(KnownCorpus, ASearchFiltersByWhoIsNamed) {
  search::SearchOptions options;
  options.selections.facets.push_back({"person", {"Bùi Thanh Sơn"}});
  const Result<search::SearchPage> page = searcher_->search("", options);
  ASSERT_TRUE(page.ok());
  EXPECT_EQ(page->total, 1u);
  options.selections.facets = {{"person", {}, {"Bùi Thanh Sơn"}}};
  EXPECT_EQ(searcher_->search("", options)->total, 2u);
  EXPECT_EQ(searcher_->search("person:\"bui thanh son\"", {})->total, 1u);
}

TEST_F(KnownCorpus, FacetsCountDocumentsNotMentions) {
  const Result<search::SearchPage> page = searcher_->search("", {});
  const auto places = std::ranges::find(page->facets, "place", &search::FacetCounts::name);
  ASSERT_NE(places, page->facets.end());
  const auto cambodia = std::ranges::find(places->values, "Campuchia", &search::ValueCount::value);
  ASSERT_NE(cambodia, places->values.end());
  EXPECT_EQ(cambodia->count, 3u);
}

}  // namespace tracuu::knowledge
