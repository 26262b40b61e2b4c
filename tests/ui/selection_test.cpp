// Selecting the text of documents and results by mouse, finger and keys; what would be copied of it.
#include <gtest/gtest.h>
#include <imgui.h>

#include "app/quotation.h"
#include "support/headless_explorer.h"
#include "ui/selection.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;

constexpr Viewport kDesktop{1280, 800, 1};

engine::DocumentView report() {
  engine::DocumentView document;
  document.id = "report";
  document.title = "Hội đàm & ký kết";
  document.source = "TTXVN";
  document.date = "2021-06-07";
  document.url = "https://example.org/?a=1&b=2";
  document.lang = "vi";
  document.text = "Thủ tướng tiếp khách.\nHai bên nhất trí <hợp tác>.\nKết thúc.";
  for (std::uint32_t begin = 0; begin < document.text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(document.text.find('\n', begin), document.text.size()));
    document.blocks.push_back({"paragraph", {begin, end}});
    begin = end + 1;
  }
  return document;
}

class SelectionTest : public testing::Test {
 protected:
  SelectionTest() : explorer({report()}, kDesktop) {
    explorer.start();
    explorer.activate(explorer.node(Role::link, report().title));
  }

  std::optional<app::Quotation> quotation() { return app::quote(explorer.view(), explorer.explorer.selected()); }
  std::string selected() {
    const auto quoted = quotation();
    return quoted ? quoted->text : "";
  }
  ui::Rect paragraph(std::string_view text) { return explorer.node(Role::paragraph, text).bounds; }

  ImGuiIO& io() {
    ImGui::SetCurrentContext(explorer.explorer.imgui());
    return ImGui::GetIO();
  }
  void press(float x, float y, int button = 0) {
    io().AddMousePosEvent(x, y);
    io().AddMouseButtonEvent(button, true);
    explorer.settle();
  }
  void move(float x, float y) {
    io().AddMousePosEvent(x, y);
    explorer.settle();
  }
  void release(int button = 0) {
    io().AddMouseButtonEvent(button, false);
    explorer.settle();
  }
  void long_press(float x, float y) {
    io().AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    press(x, y, ui::kLongPressButton);
    release(ui::kLongPressButton);
  }
  void click(float x, float y, int times) {
    for (int i = 0; i < times; ++i) {
      press(x, y);
      release();
    }
  }
  void chord(ImGuiKey key, ImGuiKey modifier, ImGuiKey other = ImGuiKey_None) {
    io().AddKeyEvent(modifier, true);
    if (other != ImGuiKey_None) io().AddKeyEvent(other, true);
    explorer.tap(key);
    if (other != ImGuiKey_None) io().AddKeyEvent(other, false);
    io().AddKeyEvent(modifier, false);
    explorer.settle();
  }

  HeadlessExplorer explorer;
};

TEST_F(SelectionTest, ADragSelectsAcrossParagraphs) {
  const ui::Rect first = paragraph("Thủ tướng tiếp khách."), second = paragraph("Hai bên nhất trí <hợp tác>.");
  press(first.x, first.y + 5);
  move(second.x + second.width, second.y + 5);
  release();
  EXPECT_EQ(selected(), "Thủ tướng tiếp khách.\nHai bên nhất trí <hợp tác>.");
  move(first.x, first.y + 5);
  EXPECT_EQ(selected(), "Thủ tướng tiếp khách.\nHai bên nhất trí <hợp tác>.") << "nothing is pressed any more";
}

TEST_F(SelectionTest, ADragBackwardsSelectsTheSame) {
  const ui::Rect first = paragraph("Thủ tướng tiếp khách.");
  press(first.x + first.width, first.y + 5);
  move(first.x, first.y + 5);
  release();
  EXPECT_EQ(selected(), "Thủ tướng tiếp khách.");
}

TEST_F(SelectionTest, DoubleClickTakesAWordAndTripleAParagraph) {
  const ui::Rect first = paragraph("Thủ tướng tiếp khách.");
  click(first.x + 12, first.y + 8, 2);
  EXPECT_EQ(selected(), "Thủ");
  click(first.x + 12, first.y + 8, 3);
  EXPECT_EQ(selected(), "Thủ tướng tiếp khách.");
}

TEST_F(SelectionTest, AClickElsewhereEndsIt) {
  const ui::Rect first = paragraph("Thủ tướng tiếp khách.");
  click(first.x + 12, first.y + 8, 2);
  explorer.environment.now += 5;
  for (int i = 0; i < 60; ++i) explorer.frame();
  click(first.x + 100, first.y + 8, 1);
  EXPECT_FALSE(quotation());
}

TEST_F(SelectionTest, KeysSelectAndExtend) {
  chord(ImGuiKey_RightArrow, ImGuiMod_Shift);
  EXPECT_EQ(selected(), "T");
  chord(ImGuiKey_RightArrow, ImGuiMod_Shift);
  chord(ImGuiKey_RightArrow, ImGuiMod_Shift);
  EXPECT_EQ(selected(), "Thủ");
  chord(ImGuiKey_LeftArrow, ImGuiMod_Shift);
  EXPECT_EQ(selected(), "Th");
  chord(ImGuiKey_RightArrow, ImGuiMod_Shift, ImGuiMod_Ctrl);
  EXPECT_EQ(selected(), "Thủ");
  chord(ImGuiKey_End, ImGuiMod_Shift);
  EXPECT_EQ(selected(), "Thủ tướng tiếp khách.");
  chord(ImGuiKey_DownArrow, ImGuiMod_Shift);
  EXPECT_TRUE(selected().starts_with("Thủ tướng tiếp khách.\nHai bên")) << selected();
  chord(ImGuiKey_Home, ImGuiMod_Shift, ImGuiMod_Ctrl);
  EXPECT_FALSE(quotation());
}

TEST_F(SelectionTest, LinesAreWalkedUpAsWellAsDown) {
  chord(ImGuiKey_RightArrow, ImGuiMod_Shift);
  for (int i = 0; i < 2; ++i) chord(ImGuiKey_DownArrow, ImGuiMod_Shift);
  EXPECT_TRUE(selected().ends_with("\nK")) << selected();
  for (int i = 0; i < 2; ++i) chord(ImGuiKey_UpArrow, ImGuiMod_Shift);
  EXPECT_EQ(selected(), "T");
}

TEST_F(SelectionTest, WhatWasSelectedInAResultGoesWithIt) {
  explorer.activate(explorer.node(Role::button, "Đóng tài liệu"));
  explorer.focus(explorer.node(Role::link, report().title));
  chord(ImGuiKey_A, ImGuiMod_Ctrl);
  EXPECT_TRUE(quotation());
  explorer.type("Kết");
  EXPECT_FALSE(quotation());
}

TEST_F(SelectionTest, CtrlATakesTheWholeText) {
  chord(ImGuiKey_A, ImGuiMod_Ctrl);
  EXPECT_EQ(selected(), report().text);
}

TEST_F(SelectionTest, TheKeysOfATextFieldAreItsOwn) {
  explorer.focus(explorer.nodes(Role::searchbox)[0]);
  chord(ImGuiKey_A, ImGuiMod_Ctrl);
  chord(ImGuiKey_RightArrow, ImGuiMod_Shift);
  EXPECT_FALSE(quotation());
}

TEST_F(SelectionTest, AFingerSelectsByALongPressAndDragsTheGrips) {
  const ui::Rect first = paragraph("Thủ tướng tiếp khách.");
  long_press(first.x + 12, first.y + 8);
  EXPECT_EQ(selected(), "Thủ");
  ASSERT_EQ(explorer.output().grips.size(), 2u);
  const ui::Rect grip = explorer.output().grips[1];
  press(grip.x + grip.width / 2, grip.y + grip.height / 2);
  move(first.x + first.width, grip.y + grip.height / 2);
  release();
  EXPECT_EQ(selected(), "Thủ tướng tiếp khách.");
}

TEST_F(SelectionTest, AGripThatPassesTheOtherKeepsIt) {
  const ui::Rect first = paragraph("Thủ tướng tiếp khách.");
  long_press(first.x + 40, first.y + 8);
  ASSERT_EQ(selected(), "tướng");
  const ui::Rect grip = explorer.output().grips[0];
  press(grip.x + grip.width / 2, grip.y + grip.height / 2);
  for (float x = 60; x <= first.width; x += 20) move(first.x + x, grip.y + grip.height / 2);
  move(first.x + first.width, grip.y + grip.height / 2);
  release();
  EXPECT_EQ(selected(), " tiếp khách.");
}

TEST_F(SelectionTest, TheTitleCanBeSelected) {
  const ui::Rect title = explorer.node(Role::heading, report().title).bounds;
  click(title.x + 10, title.y + 20, 3);
  EXPECT_EQ(selected(), report().title);
}

TEST_F(SelectionTest, APassageOfAResultIsSelectedWithoutOpeningIt) {
  explorer.activate(explorer.node(Role::button, "Đóng tài liệu"));
  const auto row = explorer.nodes(Role::listitem)[0];
  ui::Rect snippet;
  for (const ui::SemanticsNode& node : explorer.nodes(Role::text)) {
    if (node.parent == row.id && node.name.starts_with("Thủ tướng")) snippet = node.bounds;
  }
  ASSERT_GT(snippet.height, 0);
  press(snippet.x, snippet.y + 5);
  move(snippet.x + 60, snippet.y + 5);
  release();
  EXPECT_TRUE(selected().starts_with("Thủ ")) << selected();
  EXPECT_FALSE(explorer.view().open);
  explorer.environment.now += 5;
  for (int i = 0; i < 60; ++i) explorer.frame();
  press(snippet.x + 5, snippet.y + 5);
  release();
  EXPECT_TRUE(explorer.view().open) << "a click still opens it";
}

TEST_F(SelectionTest, WhatIsCopiedIsTheOriginalAndNamesItsSource) {
  const ui::Rect second = paragraph("Hai bên nhất trí <hợp tác>.");
  click(second.x + 12, second.y + 8, 3);
  const auto quoted = quotation();
  ASSERT_TRUE(quoted);
  EXPECT_EQ(quoted->text, "Hai bên nhất trí <hợp tác>.");
  EXPECT_EQ(quoted->html,
            "<blockquote lang=\"vi\"><p>Hai bên nhất trí &lt;hợp tác&gt;.</p></blockquote><p>— "
            "<cite>Hội đàm &amp; ký kết</cite>, TTXVN · 7/6/2021, "
            "<a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a></p>");
}

TEST_F(SelectionTest, TheMenuCopiesWhatIsSelected) {
  explorer.activate(explorer.node(Role::button, "Thao tác với tài liệu"));
  EXPECT_TRUE(explorer.node(Role::button, "Sao chép").state & ui::kStateDisabled) << "nothing is selected";
  explorer.tap(ImGuiKey_Escape);
  chord(ImGuiKey_A, ImGuiMod_Ctrl);
  explorer.activate(explorer.node(Role::button, "Thao tác với tài liệu"));
  explorer.services.clear();
  explorer.activate(explorer.node(Role::button, "Sao chép"));
  EXPECT_EQ(explorer.services, std::vector{app::Service::copy});
  EXPECT_FALSE(explorer.find(Role::dialog, "Thao tác với tài liệu"));
}

TEST_F(SelectionTest, ARightClickOpensTheMenuWhereItIs) {
  press(900, 300, 1);
  release(1);
  const ui::Rect menu = explorer.node(Role::dialog, "Thao tác với tài liệu").bounds;
  EXPECT_FLOAT_EQ(menu.x, 900);
  EXPECT_FLOAT_EQ(menu.y, 300);
}

class FindTest : public SelectionTest {
 protected:
  FindTest() {
    explorer.explorer.session().dispatch(app::SetFindOpen{true});
    explorer.settle();
  }
  ui::SemanticsNode field() { return explorer.node(Role::textbox, "Tìm trong bài"); }
};

TEST_F(FindTest, HasTheFocusAndMarksWhatIsFound) {
  EXPECT_EQ(explorer.output().focused_text_field, field().id);
  explorer.fill_in(field(), "k");
  EXPECT_TRUE(explorer.find(Role::text, "1 chỗ"));
  explorer.fill_in(field(), "h");
  EXPECT_EQ(explorer.view().find.found.size(), 6u);
  EXPECT_TRUE(explorer.find(Role::text, "Chỗ khớp 1 trên 6"));
}

TEST_F(FindTest, EnterGoesOnAndAroundItsEnd) {
  explorer.fill_in(field(), "h");
  for (const std::uint32_t expected : {1u, 2u, 3u, 4u, 5u, 0u}) {
    explorer.explorer.queue({.node = field().id, .action = ui::NodeAction::submit, .value = {}});
    explorer.settle();
    EXPECT_EQ(explorer.view().find.current, expected);
  }
}

TEST_F(FindTest, SaysThatThereIsNone) {
  explorer.fill_in(field(), "xyz");
  EXPECT_TRUE(explorer.find(Role::text, "Không thấy"));
}

TEST_F(FindTest, EscapeClosesItBeforeTheDocument) {
  explorer.fill_in(field(), "h");
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.find(Role::textbox, "Tìm trong bài"));
  EXPECT_TRUE(explorer.view().open);
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.view().open);
}

TEST_F(FindTest, AskedForAgainItGetsTheFocusBack) {
  explorer.fill_in(field(), "h");
  const ui::Rect text = paragraph("Kết thúc.");
  click(text.x + 5, text.y + 5, 1);
  explorer.focus(explorer.nodes(Role::searchbox)[0]);
  explorer.explorer.session().dispatch(app::SetFindOpen{true});
  explorer.settle();
  EXPECT_EQ(explorer.output().focused_text_field, field().id);
  EXPECT_EQ(explorer.view().find.text, "h");
}

TEST_F(FindTest, HasTheFocusInTheNextDocumentToo) {
  explorer.activate(explorer.node(Role::button, "Đóng tài liệu"));
  explorer.activate(explorer.node(Role::link, report().title));
  explorer.explorer.session().dispatch(app::SetFindOpen{true});
  explorer.settle();
  EXPECT_EQ(explorer.output().focused_text_field, field().id);
}

TEST_F(FindTest, EndsWithTheDocument) {
  explorer.fill_in(field(), "h");
  explorer.activate(explorer.node(Role::button, "Đóng tài liệu"));
  EXPECT_FALSE(explorer.view().find.open);
}

}  // namespace
}  // namespace tracuu
