// The language tools as a reader uses them, found by role and name.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using app::Place;
using app::Tool;
using test::HeadlessExplorer;
using ui::Role;

constexpr Viewport kPhone{360, 740, 2}, kDesktop{1280, 800, 1};

class LanguageTools : public testing::Test {
 protected:
  LanguageTools() : explorer(test::numbered_documents(120), kDesktop) { explorer.start(); }

  void ask(const app::LanguageQuestion& question) {
    explorer.explorer.session().dispatch(app::GoTo{Place::language});
    explorer.explorer.session().dispatch(app::AskLanguage{question});
    explorer.settle();
  }
  // Of a dispersion; the dates beside it are bars as well.
  ui::SemanticsNode first_strip() {
    const auto bars = explorer.nodes(Role::bar);
    const auto found =
        std::ranges::find_if(bars, [](const auto& bar) { return bar.name.find("Báo cáo") != std::string::npos; });
    EXPECT_NE(found, bars.end());
    return found == bars.end() ? ui::SemanticsNode() : *found;
  }
  const app::LanguageView& answer() { return explorer.view().language; }

  HeadlessExplorer explorer;
};

TEST_F(LanguageTools, FrequentExpressionsLeadToTheFirstConcordance) {
  explorer.activate(explorer.node(Role::button, "Ngôn ngữ"));
  EXPECT_NE(explorer.node(Role::button, "Ngôn ngữ").state & ui::kStateCurrent, 0u);
  explorer.activate(explorer.node(Role::button, "Hai bên"));
  EXPECT_EQ(answer().question.node, "Hai bên");
  EXPECT_EQ(answer().total, 120u);
  const auto lines = explorer.nodes(Role::listitem);
  ASSERT_GT(lines.size(), 5u);
  EXPECT_LT(lines.size(), 60u) << "only those in sight are drawn";
  EXPECT_EQ(lines.front().set_size, 120u);
  EXPECT_TRUE(explorer.find(Role::status, "120 dòng trong 120 tài liệu"));
}

TEST_F(LanguageTools, ALineOpensItsPassageAndClosingLeadsBack) {
  ask({.node = "tác"});
  ASSERT_EQ(answer().total, 240u);
  const app::LanguageView before = answer();
  explorer.activate(explorer.nodes(Role::link).at(1));
  ASSERT_TRUE(explorer.view().open);
  EXPECT_EQ(explorer.view().place, Place::documents);
  EXPECT_EQ(explorer.view().open->document.highlights.size(), 2u);
  EXPECT_EQ(explorer.view().open->current_highlight, 1u) << "the second line is the second place of the first document";
  explorer.activate(explorer.node(Role::button, "Đóng tài liệu"));
  EXPECT_EQ(explorer.view().place, Place::language);
  EXPECT_EQ(answer().question, before.question);
  EXPECT_EQ(answer().total, 240u);
}

TEST_F(LanguageTools, TheListIsReadToItsEnd) {
  ask({.node = "tác"});
  explorer.tap(ImGuiKey_End);
  EXPECT_EQ(explorer.nodes(Role::listitem).back().position, 240u);
  EXPECT_EQ(answer().first + answer().rows.lines.size(), 240u);
}

TEST_F(LanguageTools, AnExpressionIsTypedInItsField) {
  ask({});
  explorer.fill_in(explorer.node(Role::textbox, "Từ hoặc cụm từ cần xem"), "kinh tế");
  EXPECT_EQ(answer().question.node, "kinh tế");
  EXPECT_EQ(answer().total, 120u);
  explorer.activate(explorer.node(Role::button, "Xóa từ cần xem"));
  EXPECT_EQ(answer().lack, app::LanguageLack::node);
}

TEST_F(LanguageTools, ATableIsOrderedByItsHeadingsAndLeadsOn) {
  ask({.tool = Tool::collocations, .node = "Hai"});
  EXPECT_NE(explorer.node(Role::button, "logDice").state & ui::kStateChecked, 0u);
  explorer.activate(explorer.node(Role::button, "MI3"));
  EXPECT_EQ(answer().question.measure, engine::Measure::mi3);
  explorer.activate(explorer.node(Role::link, "bên"));
  EXPECT_EQ(answer().question.tool, Tool::concordance);
  EXPECT_EQ(answer().question.node, "Hai");
  EXPECT_EQ(answer().question.beside, "=\"bên\"");
  EXPECT_EQ(answer().total, 120u);
  explorer.activate(explorer.node(Role::button, "Bỏ “Bên cạnh: bên”"));
  EXPECT_EQ(answer().question.beside, "");
  ask({.tool = Tool::ngrams});
  explorer.activate(explorer.node(Role::link, "Hai bên"));
  EXPECT_EQ(answer().question.node, "=\"Hai bên\"");
  EXPECT_EQ(answer().total, 120u);
  ask({.tool = Tool::vocabulary, .beginning = "kinh"});
  explorer.activate(explorer.node(Role::button, "Tìm tài liệu có “kinh”"));
  EXPECT_EQ(explorer.view().place, Place::documents);
  EXPECT_EQ(explorer.view().query, "=\"kinh\"");
}

TEST_F(LanguageTools, AYearLeadsToItsMonthsAndADayToItsDocuments) {
  ask({.tool = Tool::frequency, .node = "tác"});
  const auto bars = explorer.nodes(Role::bar);
  const auto year = std::ranges::find_if(bars, [](const auto& bar) { return bar.name.starts_with("2021: 60 lần"); });
  ASSERT_NE(year, bars.end());
  explorer.activate(*year);
  EXPECT_EQ(answer().question.within, "2021");
  explorer.activate(explorer.node(Role::button, "Trở lại: Mọi năm"));
  EXPECT_EQ(answer().question.within, "");
  ask({.tool = Tool::frequency, .node = "tác", .within = "2021-01"});
  for (const auto& bar : explorer.nodes(Role::bar)) {
    if (bar.name.starts_with("15/1/2021")) {
      explorer.activate(bar);
      break;
    }
  }
  EXPECT_EQ(explorer.view().filters.date.from, "2021-01-15");
}

TEST_F(LanguageTools, AValueOfAFacetIsFilteredBy) {
  ask({.tool = Tool::frequency, .node = "tác", .by = "source"});
  explorer.activate(explorer.nodes(Role::listitem).size() == 3
                        ? *std::ranges::find_if(explorer.output().semantics,
                                                [](const ui::SemanticsNode& node) {
                                                  return node.role == Role::button && node.name.starts_with("Nguồn B");
                                                })
                        : ui::SemanticsNode{});
  EXPECT_EQ(explorer.view().total, 40u);
}

TEST_F(LanguageTools, FrequenciesLeadToTheirPassages) {
  ask({.tool = Tool::frequency, .node = "tác", .by = "source"});
  explorer.activate(explorer.node(Role::button, "Xem ngữ cảnh: Nguồn B"));
  EXPECT_EQ(answer().question.tool, Tool::concordance);
  EXPECT_EQ(explorer.view().filters.facets.front().values, std::vector<std::string>{"Nguồn B"});
  EXPECT_EQ(answer().total, 80u);
  explorer.explorer.session().dispatch(app::ClearFilters{});
  ask({.tool = Tool::frequency, .node = "tác", .within = "2021"});
  explorer.activate(explorer.node(Role::button, "Xem ngữ cảnh: 2021"));
  EXPECT_EQ(explorer.view().filters.date.to, "2021");
  EXPECT_EQ(answer().question.node, "tác");
  EXPECT_EQ(answer().total, 60u);
}

TEST_F(LanguageTools, ATickOpensThePlaceItStandsFor) {
  ask({.tool = Tool::dispersion, .node = "tác"});
  const ui::SemanticsNode row = first_strip();
  const engine::DispersionRow& first = answer().rows.spread.front();
  ASSERT_EQ(first.positions.size(), 2u);
  // The second tick is in the strip's second half; the pointer finds it by walking there.
  float found = 0;
  for (float x = row.bounds.x + row.bounds.width; x > row.bounds.x + row.bounds.width / 2 && found == 0; x -= 4) {
    const float y = row.bounds.y + row.bounds.height / 2;
    explorer.click(x, y);
    if (!explorer.view().open) continue;
    if (explorer.view().open->current_highlight == 1) found = x;
    explorer.explorer.session().dispatch(app::CloseDocument{});
    explorer.settle();
  }
  EXPECT_GT(found, 0);
}

TEST_F(LanguageTools, TheKeysReachEveryPlaceOfAStrip) {
  ask({.tool = Tool::dispersion, .node = "tác"});
  const std::string row = first_strip().name;
  EXPECT_TRUE(row.ends_with(": 2 lần")) << row;
  explorer.focus(first_strip());
  explorer.tap(ImGuiKey_RightArrow);
  EXPECT_TRUE(first_strip().name.starts_with("Chỗ thứ 2 trên 2")) << first_strip().name;
  explorer.tap(ImGuiKey_RightArrow);  // there is no third
  EXPECT_TRUE(first_strip().name.starts_with("Chỗ thứ 2 trên 2")) << first_strip().name;
  explorer.tap(ImGuiKey_LeftArrow);
  EXPECT_EQ(first_strip().name, row);
  explorer.tap(ImGuiKey_RightArrow);
  explorer.activate(first_strip());
  ASSERT_TRUE(explorer.view().open);
  EXPECT_EQ(explorer.view().open->current_highlight, 1u);
}

TEST_F(LanguageTools, WorkIsShownAndCancelled) {
  explorer.engine().language_done = 0.43;
  explorer.explorer.session().dispatch(app::GoTo{Place::language});
  explorer.explorer.session().dispatch(app::AskLanguage{{.node = "tác"}});
  explorer.answer_once();
  explorer.engine_is_silent = true;
  explorer.settle();
  EXPECT_EQ(explorer.nodes(Role::progressbar).front().value, "43");
  explorer.activate(explorer.node(Role::button, "Dừng"));
  EXPECT_FALSE(answer().asking);
  EXPECT_NE(explorer.node(Role::button, "Lưu CSV").state & ui::kStateDisabled, 0u) << "not of a part";
  explorer.engine_is_silent = false;
  explorer.engine().language_done = 1;
  explorer.activate(explorer.node(Role::button, "Tiếp tục"));
  EXPECT_EQ(answer().extent.done, 1);
  EXPECT_TRUE(explorer.nodes(Role::progressbar).empty());
}

TEST_F(LanguageTools, WhatIsStoppedBeforeItsFirstRowIsNotEmpty) {
  explorer.engine().language_done = 0.43;
  explorer.explorer.session().dispatch(app::GoTo{Place::language});
  explorer.explorer.session().dispatch(app::AskLanguage{{.node = "vắng mặt"}});
  explorer.answer_once();
  explorer.engine_is_silent = true;
  explorer.settle();
  explorer.activate(explorer.node(Role::button, "Dừng"));
  EXPECT_EQ(answer().total, 0u);
  EXPECT_FALSE(explorer.find(Role::heading, "Không có gì để hiện"));
  explorer.engine_is_silent = false;
  explorer.engine().language_done = 1;
  explorer.activate(explorer.node(Role::button, "Tiếp tục"));
  EXPECT_TRUE(explorer.find(Role::heading, "Không có gì để hiện"));
}

TEST_F(LanguageTools, KeynessSaysWhatToDoFirst) {
  ask({.tool = Tool::keyness});
  EXPECT_TRUE(explorer.find(Role::heading, "Chưa chọn phần nào để so"));
  explorer.explorer.session().dispatch(app::ToggleFacetValue{"source", "Nguồn A"});
  explorer.settle();
  EXPECT_GT(answer().total, 0u);
  EXPECT_FALSE(explorer.nodes(Role::listitem).empty());
}

TEST(LanguageToolsOnAPhone, AreAMenuAndTheBarGivesWayToADocument) {
  HeadlessExplorer explorer(test::numbered_documents(120), kPhone);
  explorer.environment.coarse_pointer = true;
  explorer.start();
  explorer.activate(explorer.node(Role::button, "Ngôn ngữ"));
  explorer.activate(explorer.node(Role::button, "Công cụ: Ngữ cảnh"));
  explorer.activate(explorer.node(Role::button, "Từ vựng"));
  EXPECT_EQ(explorer.view().language.question.tool, Tool::vocabulary);
  EXPECT_TRUE(explorer.nodes(Role::dialog).empty());
  explorer.activate(explorer.node(Role::button, "Tài liệu"));
  explorer.activate(explorer.nodes(Role::link).front());
  EXPECT_FALSE(explorer.find(Role::button, "Ngôn ngữ"));
  explorer.tap(ImGuiKey_Escape);
  EXPECT_TRUE(explorer.find(Role::button, "Ngôn ngữ"));
}

}  // namespace
}  // namespace tracuu
