// Who met whom as a reader uses it, found by role and name.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "support/facts_place.h"
#include "support/small_knowledge.h"

namespace tracuu {
namespace {

using app::Ledger;
using ui::Role;

constexpr Viewport kPhone{360, 740, 2}, kDesktop{1280, 800, 1};

class MeetingsPlace : public testing::Test, protected test::FactsPlace {
 protected:
  explicit MeetingsPlace(Viewport viewport = kDesktop) : FactsPlace(test::telling_documents(), viewport) {}

  std::vector<ui::SemanticsNode> cells() {
    std::vector<ui::SemanticsNode> found = explorer.nodes(Role::gridcell);
    const std::vector<ui::SemanticsNode> bars = explorer.nodes(Role::bar);
    found.insert(found.end(), bars.begin(), bars.end());
    std::erase_if(found, [](const ui::SemanticsNode& node) { return node.name.find(" lần, ") == std::string::npos; });
    return found;
  }
  // What arrow keys walk among.
  std::vector<ui::SemanticsNode> with_state(std::uint32_t state) {
    std::vector<ui::SemanticsNode> found;
    for (const ui::SemanticsNode& node : explorer.output().semantics) {
      if ((node.state & state) != 0) found.push_back(node);
    }
    return found;
  }
  std::vector<ui::SemanticsNode> stops() { return with_state(ui::kStateTabStop); }
  std::vector<ui::SemanticsNode> nodes() { return with_state(ui::kStateRoving); }
  std::optional<ui::SemanticsNode> focused() {
    const auto found = with_state(ui::kStateFocused);
    return found.empty() ? std::nullopt : std::optional(found.front());
  }
  // Of the network, the one of a party.
  ui::SemanticsNode node_of(const std::string& party) {
    for (const ui::SemanticsNode& node : nodes()) {
      if (node.name.starts_with(party + ":")) return node;
    }
    ADD_FAILURE() << party << " is not drawn";
    return {};
  }
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

TEST_F(MeetingsPlace, AMeetingHasAPageWithItsReportsAndAWayBack) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person});
  explorer.activate(explorer.node(Role::button, "Các bản tin về cuộc này"));
  EXPECT_EQ(answer().question.day, "2021-06-07");
  ASSERT_TRUE(answer().event);
  EXPECT_EQ(answer().event->total, 1u);
  explorer.node(Role::heading, "Bùi Thanh Sơn – Prak Sokhonn");
  explorer.node(Role::list, "Các bản tin");
  explorer.activate(explorer.node(Role::button, "Về danh sách"));
  EXPECT_EQ(answer().question.day, "");
  EXPECT_EQ(answer().total, 1u);
}

TEST_F(MeetingsPlace, ADayWithoutAMeetingSaysSo) {
  ask({.ledger = Ledger::meetings,
       .by = engine::PartyKind::any,
       .a = "Bùi Thanh Sơn",
       .b = "Prak Sokhonn",
       .day = "2019-01-01"});
  explorer.node(Role::heading, "Bùi Thanh Sơn – Prak Sokhonn");
  EXPECT_TRUE(explorer.nodes(Role::listitem).empty());
  explorer.node(Role::heading, "Chưa có dữ kiện");
}

TEST_F(MeetingsPlace, TheMatrixIsAGrid) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person});
  const auto grids = explorer.nodes(Role::grid);
  ASSERT_EQ(grids.size(), 1u);
  const std::uint32_t size = grids[0].row;
  EXPECT_EQ(grids[0].column, size);
  EXPECT_EQ(explorer.nodes(Role::row).size(), size);
  EXPECT_EQ(explorer.nodes(Role::columnheader).size(), size);
  EXPECT_EQ(explorer.nodes(Role::rowheader).size(), size - 1);
  EXPECT_EQ(explorer.nodes(Role::gridcell).size(), (size - 1) * (size - 1));
  const auto cell = explorer.nodes(Role::gridcell).back();
  EXPECT_EQ(std::pair(cell.row, cell.column), std::pair(size, size));
  EXPECT_EQ(stops().size(), 1u) << "Tab comes to one cell";
}

TEST_F(MeetingsPlace, ArrowKeysWalkAmongTheCells) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person});
  const auto at = [&] {
    const auto focused = this->focused();
    return focused ? std::pair(focused->row, focused->column) : std::pair(0u, 0u);
  };
  const std::uint32_t size = explorer.nodes(Role::grid)[0].row;
  explorer.focus(stops().front());
  EXPECT_EQ(at(), std::pair(2u, 1u));
  explorer.tap(ImGuiKey_RightArrow);
  EXPECT_EQ(at(), std::pair(2u, 2u));
  explorer.tap(ImGuiKey_DownArrow);
  EXPECT_EQ(at(), std::pair(3u, 2u));
  EXPECT_EQ(stops().front().id, focused()->id) << "and there it stays";
  explorer.tap(ImGuiKey_End);
  EXPECT_EQ(at(), std::pair(3u, size));
  explorer.tap(ImGuiKey_Home);
  explorer.tap(ImGuiKey_LeftArrow);
  EXPECT_EQ(at(), std::pair(3u, 1u)) << "no further than the edge";
}

TEST_F(MeetingsPlace, AHeadingListsAllOfTheParty) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person});
  explorer.activate(explorer.node(Role::rowheader, "Prak Sokhonn"));
  EXPECT_EQ(answer().question.a, "Prak Sokhonn");
  EXPECT_EQ(answer().question.b, "");
  EXPECT_NE(explorer.node(Role::rowheader, "Prak Sokhonn").state & ui::kStateChecked, 0u);
}

TEST_F(MeetingsPlace, TheNetworkSaysInWordsWhatItShows) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person, .network = true});
  EXPECT_TRUE(explorer.nodes(Role::grid).empty());
  const ui::SemanticsNode party = node_of("Bùi Thanh Sơn");
  EXPECT_EQ(party.name, "Bùi Thanh Sơn: gặp Prak Sokhonn 1 lần, Saleumxay Kommasith 1 lần");
  const auto items = explorer.nodes(Role::listitem);
  EXPECT_TRUE(std::ranges::any_of(items, [](const auto& item) { return item.name == "Bùi Thanh Sơn"; }));
}

TEST_F(MeetingsPlace, ANodeListsItsPairsAndTheirMeetings) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person, .network = true});
  explorer.activate(node_of("Bùi Thanh Sơn"));
  EXPECT_EQ(answer().question.a, "Bùi Thanh Sơn");
  EXPECT_NE(node_of("Bùi Thanh Sơn").state & ui::kStateChecked, 0u);
  explorer.activate(explorer.node(Role::button, "Bùi Thanh Sơn – Prak Sokhonn: 1 lần, 7/6/2021"));
  EXPECT_EQ(answer().question.b, "Prak Sokhonn");
  EXPECT_EQ(answer().total, 1u);
  EXPECT_TRUE(answer().question.network);
}

TEST_F(MeetingsPlace, TheNetworkIsWalkedByArrowKeys) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person, .network = true});
  const auto parties = nodes();
  ASSERT_GE(parties.size(), 3u);
  ASSERT_EQ(stops().size(), 1u);
  explorer.focus(stops().front());
  explorer.tap(ImGuiKey_End);
  EXPECT_EQ(focused()->id, parties.back().id);
  explorer.tap(ImGuiKey_Home);
  EXPECT_EQ(focused()->id, parties.front().id);
  // To each of the others there is a way.
  for (const ImGuiKey key : {ImGuiKey_RightArrow, ImGuiKey_LeftArrow, ImGuiKey_DownArrow, ImGuiKey_UpArrow}) {
    const ui::Rect before = focused()->bounds;
    explorer.tap(key);
    const ui::Rect after = focused()->bounds;
    EXPECT_TRUE(key != ImGuiKey_RightArrow || after.x >= before.x);
    EXPECT_TRUE(key != ImGuiKey_DownArrow || after.y >= before.y);
  }
}

TEST_F(MeetingsPlace, TheNetworkStandsStill) {
  ask({.ledger = Ledger::meetings, .by = engine::PartyKind::person, .network = true});
  const auto before = nodes();
  explorer.frame();
  const auto after = nodes();
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(before[i].bounds.x, after[i].bounds.x);
  EXPECT_LT(explorer.output().wake_in_seconds, 0) << "nothing moves: no frame";
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
  ASSERT_EQ(cells().size(), 2u) << "there is no room for a matrix";
  explorer.activate(cells()[1]);
  EXPECT_EQ(answer().question.b, "Saleumxay Kommasith");
}

}  // namespace
}  // namespace tracuu
