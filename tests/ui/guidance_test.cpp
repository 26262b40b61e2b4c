// What helps a reader on: suggestions, earlier searches, what to leave out, pins, playing, commands, the first visit,
// and sheets on phones. As a reader uses them, found by role and name.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;
using ui::SemanticsNode;

constexpr Viewport kPhone{360, 740, 2}, kDesktop{1280, 900, 1};

bool has(const SemanticsNode& node, std::uint32_t state) { return (node.state & state) != 0; }

class Guidance : public testing::Test {
 protected:
  Guidance() : explorer(test::numbered_documents(120), kDesktop) { explorer.start(); }

  void press(Role role, std::string_view name) { explorer.activate(explorer.node(role, name)); }
  // Time shows 2019, and the next year when it is asked to and not before.
  void expect_a_step_on_press_alone() {
    explorer.environment.now += 5;
    explorer.frame();
    explorer.settle();
    EXPECT_EQ(explorer.view().filters.date.from, "2019");
    press(Role::button, "Chạy theo thời gian");
    EXPECT_EQ(explorer.view().filters.date.from, "2020");
  }
  void submit() {
    const SemanticsNode field = explorer.nodes(Role::searchbox).at(0);
    explorer.explorer.queue({.node = field.id, .action = ui::NodeAction::submit, .value = {}});
    explorer.settle();
  }
  std::vector<std::string> offered() {
    std::vector<std::string> names;
    for (const SemanticsNode& node : explorer.nodes(Role::suggestion)) names.push_back(node.name);
    return names;
  }

  HeadlessExplorer explorer;
};

using Names = std::vector<std::string>;

TEST_F(Guidance, NamesAreOfferedWhileTypingAndTakenWithEnter) {
  explorer.type("Bộ");
  EXPECT_EQ(offered(), (Names{"Bộ Ngoại giao", "Bộ Quốc phòng"}));
  EXPECT_EQ(explorer.nodes(Role::listbox).size(), 1u);
  explorer.tap(ImGuiKey_DownArrow);
  explorer.tap(ImGuiKey_DownArrow);
  EXPECT_TRUE(has(explorer.node(Role::suggestion, "Bộ Quốc phòng"), ui::kStateChecked));
  submit();
  EXPECT_EQ(explorer.view().query, "Bộ Quốc phòng");
  EXPECT_EQ(offered(), Names{});
}

TEST_F(Guidance, EnterWithoutChoosingSearchesWhatIsTyped) {
  explorer.type("Bộ");
  submit();
  EXPECT_EQ(explorer.view().query, "Bộ");
  EXPECT_EQ(offered(), Names{});
}

TEST_F(Guidance, TheArrowsComeRoundToWhatIsTyped) {
  explorer.type("Bộ");
  explorer.tap(ImGuiKey_UpArrow);
  EXPECT_TRUE(has(explorer.node(Role::suggestion, "Bộ Quốc phòng"), ui::kStateChecked));
  explorer.tap(ImGuiKey_DownArrow);
  for (const SemanticsNode& node : explorer.nodes(Role::suggestion)) EXPECT_FALSE(has(node, ui::kStateChecked));
}

TEST_F(Guidance, EscapeClosesTheListFirst) {
  explorer.type("Báo cáo số 7");
  press(Role::link, "Báo cáo số 7");
  explorer.type("Bộ");
  explorer.tap(ImGuiKey_Escape);
  EXPECT_EQ(offered(), Names{});
  EXPECT_EQ(explorer.view().screen, app::Screen::reader);
  explorer.tap(ImGuiKey_Escape);
  EXPECT_EQ(explorer.view().screen, app::Screen::results);
}

TEST_F(Guidance, APressTakesASuggestion) {
  explorer.type("Bộ");
  explorer.click(explorer.node(Role::suggestion, "Bộ Ngoại giao"));
  EXPECT_EQ(explorer.view().query, "Bộ Ngoại giao");
}

TEST_F(Guidance, EarlierSearchesAreOfferedRemovedAndCleared) {
  for (const char* query : {"Báo cáo", "Hợp tác"}) {
    explorer.type(query);
    submit();
  }
  explorer.type("");
  EXPECT_EQ(offered(), (Names{"Hợp tác", "Báo cáo"}));
  press(Role::button, "Bỏ “Hợp tác” khỏi lịch sử tìm kiếm");
  EXPECT_EQ(offered(), Names{"Báo cáo"});
  press(Role::button, "Xóa lịch sử tìm kiếm");
  EXPECT_EQ(offered(), Names{});
}

TEST_F(Guidance, WhatAnEarlierVisitKeptIsThere) {
  explorer.explorer.session().restore_preference("searches", "Báo cáo\nHợp tác\n");
  explorer.type("B");
  EXPECT_EQ(offered().front(), "Báo cáo");
  explorer.explorer.session().restore_preference("folded", "source\n");
  explorer.settle();
  EXPECT_FALSE(explorer.find(Role::checkbox, "Nguồn A, 40"));
}

TEST_F(Guidance, EarlierSearchesAreFoundWithoutMarks) {
  explorer.explorer.session().restore_preference("searches", "hội đàm\nhợp tác\n");
  explorer.type("dam");
  EXPECT_EQ(offered().front(), "hội đàm");
}

TEST_F(Guidance, WhatIsOfferedLiesInTheWindow) {
  std::string searches;
  for (int i = 0; i < 8; ++i) searches += "báo cáo " + std::to_string(i) + "\n";
  explorer.explorer.session().restore_preference("searches", searches);
  explorer.viewport = {360, 300, 2};
  explorer.type("b");
  EXPECT_FALSE(offered().empty());
  for (const SemanticsNode& node : explorer.nodes(Role::suggestion)) EXPECT_LE(node.bounds.y + node.bounds.height, 300);
  const SemanticsNode clear = explorer.node(Role::button, "Xóa lịch sử tìm kiếm");
  EXPECT_LE(clear.bounds.y + clear.bounds.height, 300);
}

TEST_F(Guidance, WhereNothingIsFoundItSaysWhatToLeaveOut) {
  explorer.type("Báo vắng");
  EXPECT_EQ(explorer.view().total, 0u);
  press(Role::button, "Bỏ “vắng”: 120 tài liệu");
  EXPECT_EQ(explorer.view().query, "Báo");
  EXPECT_EQ(explorer.view().total, 120u);
}

TEST_F(Guidance, AFilterThatKeepsAllOutIsOnePressFromGone) {
  explorer.type("lần thứ 7.");
  explorer.explorer.session().dispatch(app::ToggleFacetValue{"source", "Nguồn B"});
  explorer.settle();
  explorer.type("lần thứ 8.");
  EXPECT_EQ(explorer.view().total, 0u);
  press(Role::button, "Bỏ bộ lọc Nguồn B: 1 tài liệu");
  EXPECT_EQ(explorer.view().total, 1u);
  EXPECT_EQ(explorer.view().query, "lần thứ 8.");
}

TEST_F(Guidance, WhatAQueryHasBesideWordsIsAChipThatTakesItOut) {
  explorer.type("cáo \"Báo cáo\"");
  EXPECT_FALSE(explorer.find(Role::button, "Bỏ cáo khỏi câu tìm")) << "a mere word";
  press(Role::button, "Bỏ \"Báo cáo\" khỏi câu tìm");
  EXPECT_EQ(explorer.view().query, "cáo");
}

TEST_F(Guidance, APinnedFacetStandsFirstAndAFoldedOneIsShort) {
  const auto first_group = [&] {
    const auto groups = explorer.nodes(Role::group);
    const auto dates = std::ranges::find(groups, "Thời gian", &SemanticsNode::name);
    return (dates + 1)->name;
  };
  EXPECT_EQ(first_group(), "Nguồn");
  press(Role::button, "Ghim Chuyên mục lên đầu");
  EXPECT_EQ(first_group(), "Chuyên mục");
  EXPECT_TRUE(has(explorer.node(Role::button, "Ghim Chuyên mục lên đầu"), ui::kStateChecked));
  press(Role::button, "Nguồn: ẩn hoặc hiện");
  EXPECT_FALSE(explorer.find(Role::checkbox, "Nguồn A, 40"));
  EXPECT_TRUE(has(explorer.node(Role::button, "Nguồn: ẩn hoặc hiện"), ui::kStateCollapsed));
  press(Role::button, "Nguồn: ẩn hoặc hiện");
  EXPECT_TRUE(explorer.find(Role::checkbox, "Nguồn A, 40"));
}

TEST_F(Guidance, TimePlaysYearByYearAndStopsAtTheEnd) {
  press(Role::button, "Chạy theo thời gian");
  EXPECT_EQ(explorer.view().filters.date.from, "2019");
  for (const char* year : {"2020", "2021", "2022"}) {
    explorer.environment.now += 1.3;
    explorer.frame();
    explorer.settle();
    EXPECT_EQ(explorer.view().filters.date.from, year);
    EXPECT_EQ(explorer.view().filters.date.to, year);
  }
  explorer.environment.now += 1.3;
  explorer.frame();
  explorer.settle();
  EXPECT_TRUE(explorer.find(Role::button, "Chạy theo thời gian")) << "it has ended";
  EXPECT_EQ(explorer.view().filters.date.from, "2022");
}

TEST_F(Guidance, PlayingIsPausedAndGoesOn) {
  press(Role::button, "Chạy theo thời gian");
  press(Role::button, "Tạm dừng");
  expect_a_step_on_press_alone();
}

TEST_F(Guidance, WithReducedMotionTimeStepsOnPressAlone) {
  explorer.environment.reduced_motion = true;
  press(Role::button, "Chạy theo thời gian");
  expect_a_step_on_press_alone();
}

TEST_F(Guidance, TheIntroductionEndsInTheSearchField) {
  explorer.explorer.session().dispatch(app::SetWelcome{1});
  explorer.settle();
  press(Role::button, "Tiếp tục");
  EXPECT_EQ(explorer.view().welcome, 2u);
  const SemanticsNode skip = explorer.node(Role::button, "Bỏ qua");
  explorer.focus(skip);
  explorer.activate(skip);
  EXPECT_EQ(explorer.view().welcome, 0u);
  EXPECT_TRUE(has(explorer.nodes(Role::searchbox).at(0), ui::kStateFocused));
}

TEST_F(Guidance, CommandsAreFoundInEitherLanguageWithoutMarks) {
  explorer.explorer.session().dispatch(app::SetPaletteOpen{true});
  explorer.settle();
  const SemanticsNode field = explorer.node(Role::textbox, "Tìm lệnh");
  explorer.fill_in(field, "giao dien toi");
  EXPECT_EQ(offered(), Names{"Giao diện tối"});
  explorer.fill_in(field, "dark");
  EXPECT_EQ(offered(), Names{"Giao diện tối"});
  explorer.explorer.queue({.node = field.id, .action = ui::NodeAction::submit, .value = {}});
  explorer.settle();
  EXPECT_EQ(explorer.view().theme, app::Theme::dark);
  EXPECT_FALSE(explorer.view().palette.open);
}

TEST_F(Guidance, ThePaletteOpensByItsKeysAndOffersWhatCanBeDone) {
  ImGui::SetCurrentContext(explorer.explorer.imgui());
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, true);
  io.AddKeyEvent(ImGuiMod_Shift, true);
  explorer.tap(ImGuiKey_P);
  io.AddKeyEvent(ImGuiMod_Ctrl, false);
  io.AddKeyEvent(ImGuiMod_Shift, false);
  explorer.settle();
  ASSERT_TRUE(explorer.find(Role::dialog, "Lệnh"));
  EXPECT_TRUE(explorer.find(Role::suggestion, "In"));
  EXPECT_FALSE(explorer.find(Role::suggestion, "Đóng tài liệu")) << "none is open";
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.find(Role::dialog, "Lệnh"));
}

TEST_F(Guidance, TheHelpListsTheKeys) {
  explorer.tap(ImGuiKey_F1);
  EXPECT_TRUE(explorer.find(Role::heading, "Phím tắt"));
  EXPECT_TRUE(explorer.find(Role::paragraph, "Ctrl+Shift+P: Mở bảng lệnh"));
  EXPECT_TRUE(explorer.find(Role::paragraph, "n: Chỗ tìm thấy tiếp theo"));
}

TEST_F(Guidance, TheFirstVisitHasThreeSteps) {
  explorer.explorer.session().dispatch(app::SetWelcome{1});
  explorer.settle();
  EXPECT_TRUE(explorer.find(Role::heading, "Gõ có dấu hoặc không dấu"));
  press(Role::button, "Tiếp tục");
  EXPECT_TRUE(explorer.find(Role::heading, "Lọc rồi đọc"));
  press(Role::button, "Tiếp tục");
  press(Role::button, "Bắt đầu tìm");
  EXPECT_FALSE(explorer.find(Role::region, "Làm quen"));
}

TEST(Sheets, OnAPhoneFiltersStandAtTheBottomUntilPulledDown) {
  HeadlessExplorer explorer(test::numbered_documents(120), kPhone);
  explorer.environment.coarse_pointer = true;
  explorer.start();
  explorer.activate(explorer.node(Role::button, "Bộ lọc"));
  const SemanticsNode sheet = explorer.node(Role::dialog, "Bộ lọc");
  EXPECT_GT(sheet.bounds.y, 100) << "the results stay in sight above";
  EXPECT_EQ(sheet.bounds.width, 360);
  EXPECT_TRUE(has(sheet, ui::kStateModal));
  EXPECT_FALSE(explorer.nodes(Role::list).empty());
  EXPECT_TRUE(explorer.find(Role::button, "Xem 120 tài liệu"));

  ImGui::SetCurrentContext(explorer.explorer.imgui());
  ImGuiIO& io = ImGui::GetIO();
  const auto pull = [&](float by) {
    io.AddMousePosEvent(180, sheet.bounds.y + 10);
    io.AddMouseButtonEvent(0, true);
    explorer.settle();
    io.AddMousePosEvent(180, sheet.bounds.y + 10 + by);
    explorer.settle();
    io.AddMouseButtonEvent(0, false);
    explorer.settle();
  };
  pull(30);
  EXPECT_TRUE(explorer.view().filters_open) << "too little";
  pull(160);
  EXPECT_FALSE(explorer.view().filters_open);
  EXPECT_FALSE(explorer.find(Role::dialog, "Bộ lọc"));
}

TEST(Sheets, OnAPhoneMenusAreAsWideAsTheWindow) {
  HeadlessExplorer explorer(test::numbered_documents(12), kPhone);
  explorer.start();
  explorer.activate(explorer.node(Role::button, "Sắp xếp: Liên quan"));
  const SemanticsNode menu = explorer.node(Role::dialog, "Sắp xếp");
  EXPECT_EQ(menu.bounds.width, 360);
  EXPECT_GE(menu.bounds.y + menu.bounds.height, 740);
}

}  // namespace
}  // namespace tracuu
