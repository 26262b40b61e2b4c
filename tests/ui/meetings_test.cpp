// Who met whom as a reader uses it, found by role and name.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

#include "support/headless_explorer.h"
#include "support/small_knowledge.h"

namespace tracuu {
namespace {

using app::Ledger;
using test::HeadlessExplorer;
using ui::Role;

constexpr Viewport kPhone{360, 740, 2}, kDesktop{1280, 800, 1};

class MeetingsPlace : public testing::Test {
 protected:
  explicit MeetingsPlace(Viewport viewport = kDesktop) : explorer(test::telling_documents(), viewport) {
    explorer.start();
  }

  void ask(app::KnowledgeQuestion question) {
    explorer.explorer.session().dispatch(app::AskKnowledge{std::move(question)});
    explorer.settle();
  }
  std::vector<ui::SemanticsNode> cells() {
    std::vector<ui::SemanticsNode> found = explorer.nodes(Role::bar);
    std::erase_if(found, [](const ui::SemanticsNode& node) { return node.name.find(" lần, ") == std::string::npos; });
    return found;
  }
  const app::KnowledgeView& answer() { return explorer.view().knowledge; }

  HeadlessExplorer explorer;
};

TEST_F(MeetingsPlace, ACellListsThePairAndTakesItOffAgain) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person});
  const std::uint32_t all = answer().total;
  ASSERT_EQ(cells().size(), 4u) << "two pairs, each in two cells";
  EXPECT_EQ(cells()[0].name, "Bùi Thanh Sơn – Prak Sokhonn: 1 lần, 7/6/2021");
  explorer.activate(cells()[0]);
  EXPECT_EQ(answer().question.a, "Bùi Thanh Sơn");
  EXPECT_EQ(answer().total, 1u);
  EXPECT_LT(answer().total, all);
  EXPECT_NE(cells()[0].state & ui::kStateChecked, 0u);
  explorer.activate(explorer.node(Role::button, "Bỏ “Bùi Thanh Sơn – Prak Sokhonn”"));
  EXPECT_EQ(answer().total, all);
}

TEST_F(MeetingsPlace, ArrowKeysWalkAmongTheCells) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person});
  ASSERT_GE(cells().size(), 2u);
  const ui::SemanticsNode first = cells()[0], second = cells()[1];
  explorer.focus(first);
  explorer.tap(ImGuiKey_RightArrow);
  bool reached = false;
  for (const ui::SemanticsNode& cell : cells())
    reached |= cell.id == second.id && (cell.state & ui::kStateFocused) != 0;
  EXPECT_TRUE(reached);
}

TEST_F(MeetingsPlace, ARowOpensItsPassage) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person, .a = "Bùi Thanh Sơn", .b = "Prak Sokhonn"});
  explorer.activate(explorer.nodes(Role::link).front());
  ASSERT_TRUE(explorer.view().open);
  EXPECT_EQ(explorer.view().open->document.id, "gap");
}

TEST_F(MeetingsPlace, TheTimelineHasEventsAndSaysWhatIsNotDated) {
  ask({.ledger = Ledger::timeline, .oldest = true});
  const auto rows = explorer.nodes(Role::listitem);
  ASSERT_EQ(rows.size(), answer().total);
  EXPECT_TRUE(rows.front().name.starts_with("Bùi Thanh Sơn – Prak Sokhonn"));
  EXPECT_TRUE(std::ranges::any_of(
      rows, [](const auto& row) { return row.name.find("Kỳ họp lần thứ 20") != std::string::npos; }));
  EXPECT_NE(explorer.nodes(Role::link).back().description.find("Không rõ ngày"), std::string::npos)
      << "undated ones last";
}

TEST_F(MeetingsPlace, AnEventGathersItsReports) {
  ask({.ledger = Ledger::events});
  const auto session = std::ranges::find_if(
      answer().rows.entities, [](const engine::EntityRow& row) { return row.name.starts_with("Kỳ họp lần thứ 20"); });
  ASSERT_NE(session, answer().rows.entities.end());
  ask({.ledger = Ledger::events, .entity = {"event", session->name}});
  EXPECT_TRUE(explorer.find(Role::heading, "Các bản tin"));
  explorer.activate(explorer.node(Role::button, "Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia"));
  ASSERT_TRUE(explorer.view().open);
  EXPECT_EQ(explorer.view().open->document.id, "ky-hop");
}

class MeetingsOnAPhone : public MeetingsPlace {
 protected:
  MeetingsOnAPhone() : MeetingsPlace(kPhone) {}
};

TEST_F(MeetingsOnAPhone, PairsStandInAList) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person});
  ASSERT_EQ(cells().size(), 2u);
  explorer.activate(cells()[1]);
  EXPECT_EQ(answer().question.b, "Saleumxay Kommasith");
}

}  // namespace
}  // namespace tracuu
