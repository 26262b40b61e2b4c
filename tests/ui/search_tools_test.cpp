// What stands around the search: how marks count, what is said of the query, exclusion, the dates, order, explanation,
// help. As a reader uses them, found by role and name.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;
using ui::SemanticsNode;

constexpr Viewport kPhone{360, 740, 2}, kDesktop{1280, 800, 1};

bool has(const SemanticsNode& node, std::uint32_t state) { return (node.state & state) != 0; }

class SearchTools : public testing::Test {
 protected:
  SearchTools() : explorer(test::numbered_documents(120), kDesktop) { explorer.start(); }

  void press(Role role, std::string_view name) { explorer.activate(explorer.node(role, name)); }
  float middle_of(const SemanticsNode& node) { return node.bounds.x + node.bounds.width / 2; }

  // From one bar to another with the button down.
  void drag(const SemanticsNode& from, const SemanticsNode& to) {
    ImGui::SetCurrentContext(explorer.explorer.imgui());
    ImGuiIO& io = ImGui::GetIO();
    const float y = from.bounds.y + from.bounds.height / 2;
    io.AddMousePosEvent(middle_of(from), y);
    io.AddMouseButtonEvent(0, true);
    explorer.settle();
    io.AddMousePosEvent(middle_of(to), y);
    explorer.settle();
    io.AddMouseButtonEvent(0, false);
    explorer.settle();
  }

  void tap_with_shift(ImGuiKey key) {
    ImGui::SetCurrentContext(explorer.explorer.imgui());
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
    explorer.tap(key);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
    explorer.settle();
  }

  HeadlessExplorer explorer;
};

TEST_F(SearchTools, TheMarksSwitchIsARadioGroup) {
  EXPECT_EQ(explorer.nodes(Role::radio).size(), 3u);
  EXPECT_TRUE(has(explorer.node(Role::radio, "Theo dấu đã gõ"), ui::kStateChecked));
  EXPECT_FALSE(explorer.node(Role::radio, "Bỏ qua dấu").description.empty());
  press(Role::radio, "Đúng từng dấu");
  EXPECT_EQ(explorer.view().marks, engine::Marks::exact);
  EXPECT_TRUE(has(explorer.node(Role::radio, "Đúng từng dấu"), ui::kStateChecked));
  EXPECT_FALSE(has(explorer.node(Role::radio, "Theo dấu đã gõ"), ui::kStateChecked));
  EXPECT_TRUE(explorer.find(Role::text, "Chỉ tìm chữ có dấu đúng như đã gõ.")) << "said below";
  explorer.click(explorer.node(Role::radio, "Bỏ qua dấu"));
  EXPECT_EQ(explorer.view().marks, engine::Marks::ignored);
}

TEST_F(SearchTools, WhatIsSaidOfTheQueryStandsUnderTheBoxAndInIt) {
  explorer.type("Báo cáo");
  EXPECT_TRUE(explorer.find(Role::text, "Cũng tìm: Bao cao, Report."));
  explorer.type("Baso casos");
  EXPECT_TRUE(explorer.find(Role::text, "Đã hiểu là: Báo cáo."));
  explorer.type("\"Báo cáo");
  ASSERT_EQ(explorer.view().feedback.notes.size(), 1u);
  const std::string note = explorer.view().feedback.notes[0].text;
  EXPECT_TRUE(explorer.find(Role::text, note));
  EXPECT_NE(explorer.nodes(Role::searchbox).at(0).description.find(note), std::string::npos);
}

TEST_F(SearchTools, NothingBelowMovesWhileOneSentenceTakesThePlaceOfAnother) {
  explorer.type("ợp tác");
  const float before = explorer.nodes(Role::list).at(0).bounds.y;
  explorer.type("Báo cáo");
  EXPECT_EQ(explorer.nodes(Role::list).at(0).bounds.y, before);
}

TEST_F(SearchTools, AnOfferedQueryIsOnePressAway) {
  explorer.type("Báo cáu");
  EXPECT_EQ(explorer.view().total, 0u);
  press(Role::button, "Báo cáo (120)");
  EXPECT_EQ(explorer.view().query, "Báo cáo");
  EXPECT_EQ(explorer.view().total, 120u);
  EXPECT_EQ(explorer.nodes(Role::searchbox).at(0).value, "Báo cáo");
}

TEST_F(SearchTools, AValueIsWantedExcludedOrNeither) {
  press(Role::button, "Loại trừ Nguồn A");
  EXPECT_EQ(explorer.view().total, 80u);
  EXPECT_TRUE(has(explorer.node(Role::button, "Loại trừ Nguồn A"), ui::kStateChecked));
  EXPECT_TRUE(explorer.find(Role::checkbox, "Nguồn A, 40, đã loại trừ"));
  press(Role::checkbox, "Nguồn A, 40, đã loại trừ");
  EXPECT_EQ(explorer.view().total, 40u);
  explorer.click(explorer.node(Role::button, "Loại trừ Nguồn A"));
  EXPECT_EQ(explorer.view().total, 80u);
  press(Role::button, "Thôi loại trừ Nguồn: Nguồn A");
  EXPECT_EQ(explorer.view().total, 120u);
}

TEST_F(SearchTools, TheDatesLeadFromYearsToDaysAndBack) {
  press(Role::bar, "2021: 30 tài liệu");
  EXPECT_EQ(explorer.view().total, 30u);
  press(Role::bar, "3/2021: 4 tài liệu");
  EXPECT_EQ(explorer.view().total, 4u);
  press(Role::bar, "15/3/2021: 4 tài liệu");
  EXPECT_EQ(explorer.view().filters.date.from, "2021-03-15");
  press(Role::bar, "15/3/2021: 4 tài liệu");
  EXPECT_EQ(explorer.view().filters.date.from, "2021-03") << "the chosen day pressed again: back to its month";
  press(Role::button, "Trở lại: 2021");
  EXPECT_EQ(explorer.view().filters.date.from, "2021");
  press(Role::button, "Trở lại: Mọi năm");
  EXPECT_EQ(explorer.view().total, 120u);
  EXPECT_TRUE(explorer.find(Role::bar, "2019: 30 tài liệu"));
}

TEST_F(SearchTools, ARangeIsDraggedOverBarsOrTakenWithShift) {
  drag(explorer.node(Role::bar, "2021: 30 tài liệu"), explorer.node(Role::bar, "2020: 30 tài liệu"));
  EXPECT_EQ(explorer.view().filters.date, (engine::DateRange{"2020", "2021"}));
  EXPECT_TRUE(has(explorer.node(Role::bar, "2020: 30 tài liệu"), ui::kStateChecked));
  EXPECT_FALSE(has(explorer.node(Role::bar, "2019: 30 tài liệu"), ui::kStateChecked));
  press(Role::button, "Bỏ bộ lọc Thời gian: 2020 – 2021");
  explorer.focus(explorer.node(Role::bar, "2019: 30 tài liệu"));
  tap_with_shift(ImGuiKey_RightArrow);
  tap_with_shift(ImGuiKey_RightArrow);
  EXPECT_EQ(explorer.view().filters.date, (engine::DateRange{"2019", "2021"}));
  tap_with_shift(ImGuiKey_LeftArrow);
  EXPECT_EQ(explorer.view().filters.date, (engine::DateRange{"2019", "2020"}));
  explorer.tap(ImGuiKey_RightArrow);
  EXPECT_TRUE(has(explorer.node(Role::bar, "2021: 30 tài liệu"), ui::kStateFocused));
}

TEST_F(SearchTools, AClickOnABarOfTheChartIsAPressOfIt) {
  explorer.click(explorer.node(Role::bar, "2020: 30 tài liệu"));
  EXPECT_EQ(explorer.view().filters.date, (engine::DateRange{"2020", "2020"}));
}

TEST_F(SearchTools, DocumentsWithoutADateAreCountedAndReached) {
  press(Role::checkbox, "Không có ngày, 3");
  EXPECT_EQ(explorer.view().total, 3u);
  press(Role::bar, "2021: 30 tài liệu");
  EXPECT_EQ(explorer.view().total, 33u);
  press(Role::button, "Bỏ bộ lọc Thời gian: Không có ngày");
  EXPECT_EQ(explorer.view().total, 30u);
}

TEST_F(SearchTools, TheOrderIsChosenFromAMenu) {
  press(Role::button, "Sắp xếp: Liên quan");
  EXPECT_TRUE(has(explorer.node(Role::button, "Liên quan"), ui::kStateChecked | ui::kStateFocused));
  press(Role::button, "Liên quan, ưu tiên mới");
  EXPECT_EQ(explorer.view().sort, engine::Sort::recent);
  EXPECT_TRUE(explorer.nodes(Role::dialog).empty());
  press(Role::button, "Sắp xếp: Liên quan, ưu tiên mới");
  explorer.tap(ImGuiKey_Escape);
  EXPECT_TRUE(explorer.nodes(Role::dialog).empty());
  press(Role::button, "Sắp xếp: Liên quan, ưu tiên mới");
  explorer.click(5, 5);
  EXPECT_TRUE(explorer.nodes(Role::dialog).empty()) << "a press beside it";
}

TEST_F(SearchTools, AnOrderThatTheQueryAsksForIsShownAsInForce) {
  explorer.type("Báo cáo sort:newest");
  press(Role::button, "Sắp xếp: Mới nhất");
  EXPECT_TRUE(has(explorer.node(Role::button, "Mới nhất"), ui::kStateChecked));
  EXPECT_TRUE(explorer.find(Role::text, "Câu tìm tự đặt thứ tự này."));
}

TEST_F(SearchTools, ForEveryHitThereIsAnAnswerToWhy) {
  EXPECT_FALSE(explorer.find(Role::button, "Vì sao?")) << "without a query there is nothing to explain";
  explorer.type("Báo cáo");
  const std::vector<SemanticsNode> buttons = explorer.nodes(Role::button);
  const auto why = std::ranges::find(buttons, "Vì sao?", &SemanticsNode::name);
  ASSERT_NE(why, buttons.end());
  explorer.focus(*why);
  explorer.click(*why);
  EXPECT_FALSE(explorer.view().open) << "the row under it is not opened";
  ASSERT_EQ(explorer.nodes(Role::dialog).size(), 1u);
  EXPECT_EQ(explorer.nodes(Role::dialog)[0].name, "Vì sao có kết quả này: Báo cáo số 0");
  EXPECT_TRUE(explorer.find(Role::text, "75 %"));
  EXPECT_TRUE(explorer.find(Role::paragraph,
                            "“Báo cáo” 3 lần, có trong tiêu đề; “Report” (tên gọi khác) 1 lần. Có trong 40 tài liệu."));
  EXPECT_TRUE(explorer.find(Role::paragraph, "Không có trong bài."));
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.view().explaining);
  EXPECT_EQ(explorer.nodes(Role::dialog).size(), 0u);
}

TEST_F(SearchTools, TheHelpShowsExamplesThatCanBeTried) {
  press(Role::button, "Cách viết câu tìm (F1)");
  EXPECT_TRUE(has(explorer.nodes(Role::dialog).at(0), ui::kStateModal));
  EXPECT_TRUE(has(explorer.node(Role::button, "Đóng"), ui::kStateFocused));
  explorer.tap(ImGuiKey_F1);
  EXPECT_FALSE(explorer.view().help_open);
  EXPECT_TRUE(explorer.nodes(Role::dialog).empty());
  explorer.tap(ImGuiKey_F1);
  press(Role::button, "hội nghị sort:newest");
  EXPECT_FALSE(explorer.view().help_open);
  EXPECT_EQ(explorer.view().query, "hội nghị sort:newest");
}

TEST_F(SearchTools, FormsThatMatchedStandBesideTheSource) {
  explorer.type("Báo cáo");
  EXPECT_NE(explorer.nodes(Role::listitem).at(0).name.find("Nguồn A · khớp: Report"), std::string::npos);
}

// More sources than are shown at first.
std::vector<engine::DocumentView> documents_of_many_sources() {
  std::vector<engine::DocumentView> documents = test::numbered_documents(60);
  for (std::size_t i = 0; i < documents.size(); ++i) documents[i].source = "Báo số " + std::to_string(i % 20);
  return documents;
}

TEST(FacetSearch, FindsAValueThatIsNotAmongTheFirst) {
  HeadlessExplorer explorer(documents_of_many_sources(), {1280, 1600, 1});
  explorer.start();
  const SemanticsNode field = explorer.node(Role::textbox, "Tìm trong Nguồn");
  explorer.fill_in(field, "số 19");
  ASSERT_TRUE(explorer.find(Role::checkbox, "Báo số 19, 3"));
  EXPECT_FALSE(explorer.find(Role::checkbox, "Báo số 0, 3"));
  explorer.activate(explorer.node(Role::checkbox, "Báo số 19, 3"));
  EXPECT_EQ(explorer.view().total, 3u);
  EXPECT_TRUE(has(explorer.node(Role::checkbox, "Báo số 19, 3"), ui::kStateChecked));
  explorer.fill_in(field, "không có");
  EXPECT_TRUE(explorer.find(Role::text, "Không có giá trị nào như vậy."));
  explorer.fill_in(field, "");
  EXPECT_TRUE(explorer.find(Role::checkbox, "Báo số 0, 3"));
}

TEST(SearchToolsOnAPhone, TheHelpButtonStandsBelowTheField) {
  HeadlessExplorer explorer(test::numbered_documents(12), kPhone);
  explorer.environment.coarse_pointer = true;
  explorer.start();
  const SemanticsNode help = explorer.node(Role::button, "Cách viết câu tìm (F1)");
  EXPECT_GT(help.bounds.y, explorer.nodes(Role::searchbox).at(0).bounds.y);
  explorer.click(help);
  EXPECT_TRUE(explorer.view().help_open);
}

}  // namespace
}  // namespace tracuu
