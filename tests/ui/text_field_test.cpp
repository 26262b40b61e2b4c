// The picture of the search field follows the mirror's <input>, and the pointer's wishes go back there.
#include <gtest/gtest.h>
#include <imgui.h>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;

class TextField : public testing::Test {
 protected:
  TextField() : explorer(test::numbered_documents(12), {1280, 800, 1}) { explorer.start(); }

  ui::SemanticsNode field() { return explorer.nodes(Role::searchbox).front(); }

  void press(float x, float y) {
    ImGui::SetCurrentContext(explorer.explorer.imgui());
    ImGui::GetIO().AddMousePosEvent(x, y);
    ImGui::GetIO().AddMouseButtonEvent(0, true);
    draw_all_input();
  }
  void move(float x, float y) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    draw_all_input();
  }
  void release() {
    ImGui::GetIO().AddMouseButtonEvent(0, false);
    draw_all_input();
  }
  // What a frame asks of the mirror lasts for that frame: keep the last that was asked.
  void draw_all_input() {
    while (explorer.explorer.wants_frame()) {
      explorer.frame();
      if (explorer.output().text_selection.node != 0) selection = explorer.output().text_selection;
      if (explorer.output().focus_request != 0) focus_request = explorer.output().focus_request;
    }
  }

  HeadlessExplorer explorer;
  ui::TextSelection selection;
  std::uint32_t focus_request = 0;
};

TEST_F(TextField, AClickAsksForTheFocusAndTheCaret) {
  explorer.type("ủy ban hỗn hợp");
  const ui::Rect bounds = field().bounds;
  press(bounds.x + bounds.width - 4, bounds.y + bounds.height / 2);
  release();
  EXPECT_EQ(focus_request, field().id);
  EXPECT_EQ(selection.node, field().id);
  EXPECT_EQ(selection.begin, field().value.size());
  EXPECT_EQ(selection.end, field().value.size());
  EXPECT_EQ(explorer.output().focused_text_field, field().id);
}

TEST_F(TextField, ADragSelects) {
  explorer.type("ủy ban hỗn hợp");
  const ui::Rect bounds = field().bounds;
  const float y = bounds.y + bounds.height / 2;
  press(bounds.x + bounds.width - 4, y);
  move(bounds.x + 2, y);
  release();
  EXPECT_EQ(selection.begin, 0u);
  EXPECT_EQ(selection.end, field().value.size());
}

TEST_F(TextField, ADoubleClickSelectsTheWord) {
  explorer.type("ủy ban hỗn hợp");
  const float y = field().bounds.y + field().bounds.height / 2;
  const float x = explorer.output().caret.x - 4;  // in the last word
  press(x, y);
  release();
  press(x, y);
  release();
  EXPECT_EQ(field().value.substr(selection.begin, selection.end - selection.begin), "hợp");
}

TEST_F(TextField, TheCaretStandsWhereTheSelectionEnds) {
  explorer.type("ủy ban");
  const float at_end = explorer.output().caret.x;
  explorer.explorer.queue({.node = field().id,
                           .action = ui::NodeAction::set_value,
                           .value = "ủy ban",
                           .selection_begin = 0,
                           .selection_end = 0});
  explorer.settle();
  EXPECT_LT(explorer.output().caret.x, at_end);
  EXPECT_GT(explorer.output().caret.height, 0);
}

TEST_F(TextField, TheCaretOfALongTextStaysInTheField) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "hợp tác ";
  explorer.type(text);
  const ui::Rect bounds = field().bounds, caret = explorer.output().caret;
  EXPECT_GE(caret.x, bounds.x);
  EXPECT_LE(caret.x + caret.width, bounds.x + bounds.width);
}

TEST_F(TextField, DecomposedTextIsKeptAsTyped) {
  const std::string decomposed = "u\u0309y ban";
  explorer.type(decomposed);
  EXPECT_EQ(field().value, decomposed);
  EXPECT_EQ(explorer.view().query, decomposed);
}

TEST_F(TextField, RestoredTextComesIntoTheField) {
  explorer.type("một");
  explorer.explorer.session().restore("q=hai");
  explorer.settle();
  EXPECT_EQ(field().value, "hai");
}

TEST_F(TextField, IsEmptiedByItsButton) {
  explorer.type("một");
  explorer.activate(explorer.node(Role::button, "Xóa nội dung tìm"));
  EXPECT_EQ(field().value, "");
  EXPECT_EQ(explorer.view().query, "");
  EXPECT_FALSE(explorer.find(Role::button, "Xóa nội dung tìm"));
}

TEST_F(TextField, EnterMakesAHistoryEntry) {
  explorer.type("một");
  explorer.explorer.queue({.node = field().id, .action = ui::NodeAction::submit, .value = {}});
  explorer.settle();
  explorer.type("một hai");
  explorer.explorer.session().restore("q=m%E1%BB%99t");
  explorer.settle();
  EXPECT_EQ(field().value, "một");
}

}  // namespace
}  // namespace tracuu
