// What is done with results besides opening them, found by role and name as a reader uses it.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;
using ui::SemanticsNode;

constexpr Viewport kPhone{320, 640, 2}, kDesktop{1280, 800, 1};

// 30 documents, of which the first has two copies.
std::vector<engine::DocumentView> documents() {
  std::vector<engine::DocumentView> all = test::numbered_documents(30);
  for (const std::size_t copy : {std::size_t{10}, std::size_t{20}}) all[copy].text = all[0].text;
  return all;
}

class Results : public testing::TestWithParam<Viewport> {
 protected:
  Results() : explorer(documents(), GetParam()) {
    explorer.environment.coarse_pointer = GetParam().width < 400;
    explorer.start();
  }

  void press(std::string_view name) { explorer.activate(explorer.node(Role::button, name)); }
  std::vector<SemanticsNode> buttons(std::string_view name) const {
    std::vector<SemanticsNode> found = explorer.nodes(Role::button);
    std::erase_if(found, [&](const SemanticsNode& node) { return node.name != name; });
    return found;
  }

  HeadlessExplorer explorer;
};

TEST_P(Results, CopiesStandInOneRowThatLeadsToThem) {
  EXPECT_EQ(explorer.view().total, 30u);
  EXPECT_EQ(explorer.view().rows, 28u);
  EXPECT_EQ(explorer.nodes(Role::list).at(0).set_size, 28u);
  explorer.click(explorer.node(Role::button, "+2 bản giống"));
  EXPECT_EQ(explorer.view().copies_of, "doc-0");
  EXPECT_EQ(explorer.view().rows, 3u);
  EXPECT_TRUE(std::ranges::any_of(explorer.view().window.hits,
                                  [](const engine::Hit& hit) { return hit.title == "Báo cáo số 20"; }));
  EXPECT_TRUE(explorer.find(Role::link, "Báo cáo số 10"));
  press("Bỏ “Các bản giống: Báo cáo số 0”");
  EXPECT_EQ(explorer.view().rows, 28u);
}

TEST_P(Results, EveryCopyHasARowWhereThatIsWanted) {
  press("Thao tác với kết quả");
  EXPECT_TRUE((explorer.node(Role::button, "Gộp các bản giống nhau").state & ui::kStateChecked) != 0);
  press("Gộp các bản giống nhau");
  EXPECT_EQ(explorer.view().rows, 30u);
  EXPECT_FALSE(explorer.find(Role::button, "+2 bản giống"));
}

TEST_P(Results, ARowsMenuLeadsToWhatIsLikeIt) {
  const std::vector<SemanticsNode> menus = buttons("Thao tác khác");
  ASSERT_FALSE(menus.empty());
  explorer.click(menus[0]);
  EXPECT_TRUE(explorer.find(Role::button, "Tài liệu tương tự"));
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.find(Role::button, "Tài liệu tương tự"));
  explorer.activate(buttons("Thao tác khác")[0]);
  press("Tài liệu tương tự");
  EXPECT_EQ(explorer.view().like, "doc-0");
  EXPECT_TRUE(explorer.find(Role::button, "Bỏ “Tương tự: Báo cáo số 0”"));
}

TEST_P(Results, CompactRowsAreLowerAndHaveNoPassage) {
  explorer.type("ợp tác");
  const float before = explorer.nodes(Role::listitem).at(0).bounds.height;
  press("Thao tác với kết quả");
  press("Hàng gọn");
  EXPECT_TRUE(explorer.view().compact_rows);
  EXPECT_LT(explorer.nodes(Role::listitem).at(0).bounds.height, before * 0.7f);
  for (const SemanticsNode& node : explorer.nodes(Role::text))
    EXPECT_FALSE(node.name.starts_with("Hai bên trao đổi")) << node.name;
  EXPECT_FALSE(buttons("Vì sao?").empty());
}

TEST_P(Results, RowsSayHowManyPlacesAnswer) {
  explorer.type("ợp tác");
  EXPECT_NE(explorer.nodes(Role::listitem).at(0).name.find("2 chỗ"), std::string::npos);
}

TEST_P(Results, WhatIsBeingSavedIsSaidAndCanBeStopped) {
  explorer.engine_is_silent = true;
  press("Thao tác với kết quả");
  press("Lưu kết quả…");
  press("CSV (bảng tính)");
  EXPECT_TRUE(explorer.find(Role::progressbar, "Đang ghi kết quả: 0/30"));
  press("Thao tác với kết quả");
  EXPECT_TRUE((explorer.node(Role::button, "Lưu kết quả…").state & ui::kStateDisabled) != 0);
  explorer.tap(ImGuiKey_Escape);
  press("Dừng");
  EXPECT_FALSE(explorer.view().saving);
}

TEST_P(Results, AMenuHandsTheFocusBack) {
  const SemanticsNode button = explorer.node(Role::button, "Thao tác với kết quả");
  explorer.focus(button);
  explorer.activate(button);
  explorer.activate(explorer.node(Role::button, "Lưu kết quả…"));
  EXPECT_TRUE(explorer.find(Role::button, "BibTeX"));
  explorer.tap(ImGuiKey_Escape);
  EXPECT_TRUE((explorer.node(Role::button, "Thao tác với kết quả").state & ui::kStateFocused) != 0);
}

TEST_P(Results, AMenuLeavesTheFocusWhereAReaderTookIt) {
  const SemanticsNode button = explorer.node(Role::button, "Thao tác với kết quả");
  explorer.focus(button);
  explorer.activate(button);
  explorer.focus(explorer.nodes(Role::searchbox).at(0));
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.find(Role::button, "Lưu kết quả…"));
  EXPECT_TRUE((explorer.nodes(Role::searchbox).at(0).state & ui::kStateFocused) != 0);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Results, testing::Values(kPhone, kDesktop),
                         [](const auto& each) { return "w" + std::to_string(static_cast<int>(each.param.width)); });

}  // namespace
}  // namespace tracuu
