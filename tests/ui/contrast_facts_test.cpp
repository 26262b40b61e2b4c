// Comparing periods, sources and countries as a reader does, found by role and name.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/facts_place.h"

namespace tracuu {
namespace {

using app::Ledger;
using app::Place;
using ui::Role;

// Thirty documents of either year: a minister thanks Laos in most of the first, few of the second.
std::vector<engine::DocumentView> documents() {
  std::vector<engine::DocumentView> all;
  for (int i = 0; i < 60; ++i) {
    const bool is_late = i >= 30;
    engine::DocumentView document;
    document.id = "d" + std::to_string(i);
    document.title = "Tin " + document.id;
    document.source = i % 3 == 0 ? "Báo B" : "Báo A";
    document.date = is_late ? "2021-05-01" : "2018-05-01";
    document.text = i % 30 < (is_late ? 3 : 20) ? "Bộ trưởng Ngoại giao Trần Văn An cảm ơn Lào."
                                                : "Trời mưa ở Campuchia suốt đêm qua.";
    document.blocks.push_back({"paragraph", {0, static_cast<std::uint32_t>(document.text.size())}});
    all.push_back(std::move(document));
  }
  return all;
}

class ContrastPlace : public testing::TestWithParam<Viewport>, protected test::FactsPlace {
 protected:
  ContrastPlace() : FactsPlace(documents(), GetParam()) {}

  // Rows come into sight below what is chosen above them.
  ui::SemanticsNode row_part(std::string_view name) {
    for (int i = 0; i < 40 && !has(Role::link, name); ++i)
      explorer.wheel(explorer.viewport.width / 2, explorer.viewport.height / 2, -2);
    return explorer.node(Role::link, name);
  }
};

TEST_P(ContrastPlace, SaysTheSidesAndWhatTellsThemApart) {
  ask({.ledger = Ledger::contrast, .items = "person"});
  EXPECT_TRUE(has(Role::group, "Bên A · 2018 · 30 tài liệu"));
  EXPECT_TRUE(has(Role::group, "Bên B · 2021 · 30 tài liệu"));
  EXPECT_EQ(row_part("Trần Văn An").description, "Nhân vật · A gấp 6,7 lần · Log-likelihood 22,2");
  EXPECT_TRUE(has(Role::link, "Trần Văn An · Bên A · 2018 · 20 (67%)"));
  EXPECT_TRUE(has(Role::link, "Trần Văn An · Bên B · 2021 · 3 (10%)"));
}

TEST_P(ContrastPlace, AFigureLeadsToItsDocuments) {
  ask({.ledger = Ledger::contrast, .items = "person"});
  explorer.activate(row_part("Trần Văn An · Bên B · 2021 · 3 (10%)"));
  EXPECT_EQ(explorer.view().place, Place::documents);
  EXPECT_EQ(explorer.view().filters.date, (engine::DateRange{"2021", "2021", false}));
  ASSERT_EQ(explorer.view().filters.facets.size(), 1u);
  EXPECT_EQ(explorer.view().filters.facets[0], (engine::FacetFilter{"person", {"Trần Văn An"}}));
}

TEST_P(ContrastPlace, AnActsFigureLeadsToItsPassages) {
  ask({.ledger = Ledger::contrast, .items = "act"});
  explorer.activate(row_part("cảm ơn · Bên A · 2018 · 20 (67%)"));
  EXPECT_EQ(answer().question.ledger, Ledger::acts);
  EXPECT_EQ(answer().question.kind, "thank");
  EXPECT_EQ(answer().total, 20u);
  EXPECT_EQ(explorer.view().filters.date, (engine::DateRange{"2018", "2018", false}));
}

TEST_P(ContrastPlace, ANameLeadsToItsPage) {
  ask({.ledger = Ledger::contrast, .items = "person"});
  explorer.activate(row_part("Trần Văn An"));
  EXPECT_EQ(answer().question.entity, (engine::EntityName{"person", "Trần Văn An"}));
  EXPECT_TRUE(explorer.view().filters.date == engine::DateRange{}) << "of all that is selected";
}

TEST_P(ContrastPlace, ASideIsChosenInItsMenu) {
  ask({.ledger = Ledger::contrast});
  explorer.activate(explorer.node(Role::button, "Bên A · Đến: 2018"));
  explorer.activate(explorer.node(Role::button, "2021"));
  EXPECT_EQ(answer().question.side_a, "2018..2021");
  EXPECT_EQ(answer().question.side_b, "2021..2021") << "the other side stays";
  EXPECT_EQ(answer().contrast->both, 30u);
  EXPECT_TRUE(std::ranges::any_of(explorer.nodes(Role::paragraph), [](const auto& node) {
    return node.name.find("không tính: 30 tài liệu") != std::string::npos;
  }));
}

TEST_P(ContrastPlace, SourcesAreComparedToo) {
  ask({.ledger = Ledger::contrast, .sides = "source"});
  EXPECT_TRUE(has(Role::group, "Bên A · Báo A · 40 tài liệu"));
  EXPECT_TRUE(has(Role::button, "Bên B: Báo B (20)"));
}

TEST_P(ContrastPlace, ASideWithoutDocumentsIsSaid) {
  ask({.ledger = Ledger::contrast, .side_a = "2018..2018", .side_b = "1999..2000"});
  EXPECT_EQ(answer().total, 0u);
  EXPECT_TRUE(has(Role::heading, "Bên B không có tài liệu nào") || has(Role::text, "Bên B không có tài liệu nào"));
}

INSTANTIATE_TEST_SUITE_P(Sizes, ContrastPlace,
                         testing::Values(Viewport{320, 640, 2}, Viewport{360, 740, 2}, Viewport{1280, 800, 1},
                                         Viewport{2560, 1440, 1}));

}  // namespace
}  // namespace tracuu
