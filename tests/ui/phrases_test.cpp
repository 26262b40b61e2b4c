// Set phrases as a reader uses them, found by role and name.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/facts_place.h"

namespace tracuu {
namespace {

using app::Ledger;
using ui::Role;

const std::string kThree = "láng giềng tốt đẹp, hữu nghị truyền thống, hợp tác toàn diện";
const std::string kFour = kThree + ", bền vững lâu dài";

std::vector<engine::DocumentView> documents() {
  std::vector<engine::DocumentView> all;
  const auto add = [&](std::string id, std::string date, const std::string& phrase) {
    engine::DocumentView document;
    document.title = "Tin " + id;
    document.date = std::move(date);
    document.text = "Hai bên nêu phương châm “" + phrase + "” trong hội đàm.";
    document.blocks.push_back({"paragraph", {0, static_cast<std::uint32_t>(document.text.size())}});
    document.id = std::move(id);
    all.push_back(std::move(document));
  };
  for (int i = 0; i < 30; ++i) add("bốn " + std::to_string(i), "2018-05-01", kFour);
  add("ba 1", "2020-01-05", kThree);
  add("ba 2", "2020-02-05", kThree);
  return all;
}

class PhrasesPlace : public testing::TestWithParam<Viewport>, protected test::FactsPlace {
 protected:
  PhrasesPlace() : FactsPlace(documents(), GetParam()) {}
};

TEST_P(PhrasesPlace, TheListLeadsToThePageAndBack) {
  ask({.ledger = Ledger::phrases});
  ASSERT_EQ(answer().total, 1u);
  const ui::SemanticsNode row = explorer.node(Role::link, kFour);
  EXPECT_EQ(row.description, "32 tài liệu · Số biến thể: 2 · 1/5/2018 – 5/2/2020");
  explorer.activate(row);
  EXPECT_EQ(explorer.node(Role::heading, kFour).level, 2u);
  EXPECT_EQ(answer().total, 32u);
  explorer.activate(explorer.node(Role::button, "Về danh sách"));
  EXPECT_EQ(answer().total, 1u);
}

TEST_P(PhrasesPlace, APageSaysWhatVariantsAndYearsDrop) {
  ask({.ledger = Ledger::phrases, .entity = {"", kFour}});
  EXPECT_TRUE(has(Role::heading, "Biến thể (2)"));
  const auto changes = explorer.nodes(Role::paragraph);
  EXPECT_EQ(std::ranges::count(changes, "bỏ: bền vững lâu dài", &ui::SemanticsNode::name), 2)
      << "once of the variant, once of the year";
  EXPECT_TRUE(has(Role::listitem, "2018"));
  EXPECT_TRUE(has(Role::listitem, "2020"));
  const auto passages = explorer.nodes(Role::link);
  EXPECT_LT(passages.size(), 32u) << "only those in sight are drawn";
}

TEST_P(PhrasesPlace, APassageOpensTheDocumentAtThePlace) {
  ask({.ledger = Ledger::phrases, .text = "", .entity = {"", kFour}});
  for (int i = 0; i < 40 && explorer.nodes(Role::link).empty(); ++i)
    explorer.wheel(explorer.viewport.width / 2, explorer.viewport.height / 2, -3);
  ASSERT_FALSE(explorer.nodes(Role::link).empty());
  const std::uint32_t first = answer().rows.passages.front().begin;
  explorer.activate(explorer.nodes(Role::link).front());
  ASSERT_TRUE(explorer.view().open);
  EXPECT_TRUE(explorer.view().open->document.id.starts_with("bốn"));
  EXPECT_GT(first, 0u);
}

TEST_P(PhrasesPlace, WhatIsNoneIsSaid) {
  ask({.ledger = Ledger::phrases, .entity = {"", "không có"}});
  EXPECT_TRUE(has(Role::heading, "Không có cụm từ này") || has(Role::text, "Không có cụm từ này"));
}

INSTANTIATE_TEST_SUITE_P(Sizes, PhrasesPlace,
                         testing::Values(Viewport{320, 640, 2}, Viewport{1280, 800, 1}, Viewport{2560, 1440, 1}));

}  // namespace
}  // namespace tracuu
