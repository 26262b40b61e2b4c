// How many frames are drawn, how much of a long list or text is in them, and what they cost.
#include <gtest/gtest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;

constexpr Viewport kDesktop{1280, 800, 1};

engine::DocumentView long_document(std::size_t bytes) {
  engine::DocumentView document;
  document.id = "long";
  document.title = "Văn kiện dài";
  const std::string sentence =
      "Hai bên nhất trí tiếp tục tăng cường hợp tác trên các lĩnh vực kinh tế, văn hoá, khoa học và kỹ thuật. ";
  while (document.text.size() < bytes) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    for (int i = 0; i < 6; ++i) document.text += sentence;
    document.blocks.push_back({"paragraph", {begin, static_cast<std::uint32_t>(document.text.size())}});
    document.text += '\n';
  }
  return document;
}

TEST(Frames, NoneIsWantedWhenNothingChanges) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.start();
  EXPECT_EQ(explorer.settle(), 0);
  explorer.activate(explorer.node(Role::link, "Báo cáo số 1"));
  explorer.click(explorer.node(Role::checkbox, "Nguồn A, 40"));
  EXPECT_EQ(explorer.settle(), 0);
  EXPECT_LT(explorer.output().wake_in_seconds, 0);
}

TEST(Frames, OnlyTheCaretWakesAFocusedField) {
  HeadlessExplorer explorer(test::numbered_documents(12), kDesktop);
  explorer.start();
  explorer.type("báo cáo");
  EXPECT_EQ(explorer.settle(), 0);
  EXPECT_GT(explorer.output().wake_in_seconds, 0.4f);
  explorer.environment.reduced_motion = true;
  explorer.frame();
  EXPECT_LT(explorer.output().wake_in_seconds, 0);
  explorer.environment.reduced_motion = false;
  explorer.environment.now += 31;
  explorer.frame();
  EXPECT_LT(explorer.output().wake_in_seconds, 0) << "nobody has typed for half a minute";
}

TEST(Frames, OneEditIsOneFrame) {
  HeadlessExplorer explorer(test::numbered_documents(12), kDesktop);
  explorer.start();
  const ui::SemanticsNode field = explorer.nodes(Role::searchbox).front();
  explorer.engine_is_silent = true;
  explorer.explorer.queue({.node = field.id,
                           .action = ui::NodeAction::set_value,
                           .value = "tiếng",
                           .selection_begin = 7,
                           .selection_end = 7});
  explorer.frame();
  EXPECT_EQ(explorer.nodes(Role::searchbox).front().value, "tiếng");
  EXPECT_EQ(explorer.view().query, "tiếng");
}

TEST(Frames, OfManyResultsOnlyThoseInSightAreDrawn) {
  HeadlessExplorer explorer(test::numbered_documents(154'000), kDesktop);
  explorer.start();
  EXPECT_EQ(explorer.view().total, 154'000u);
  EXPECT_LT(explorer.nodes(Role::listitem).size(), 12u);
  EXPECT_LT(explorer.output().semantics.size(), 150u);
  // To the very end, by the scrollbar's own way: the keyboard.
  explorer.tap(ImGuiKey_End);
  explorer.settle();
  EXPECT_EQ(explorer.nodes(Role::listitem).back().position, 154'000u);
  EXPECT_EQ(explorer.nodes(Role::listitem).back().set_size, 154'000u);
  EXPECT_LE(explorer.view().window.hits.size(), 400u);
  explorer.activate(explorer.nodes(Role::link).back());
  EXPECT_EQ(explorer.view().open->document.id, "doc-153999");
}

TEST(Frames, RowsOfOneListAreEquallyFarApartAtItsEnd) {
  HeadlessExplorer explorer(test::numbered_documents(154'000), kDesktop);
  explorer.start();
  explorer.tap(ImGuiKey_End);
  const auto rows = explorer.nodes(Role::listitem);
  ASSERT_GE(rows.size(), 4u);
  for (std::size_t i = 2; i + 1 < rows.size(); ++i)
    EXPECT_EQ(rows[i].bounds.y - rows[i - 1].bounds.y, rows[i].bounds.height);
}

TEST(Frames, OfALongDocumentOnlyWhatIsInSightIsDrawn) {
  HeadlessExplorer explorer({long_document(5'000'000)}, kDesktop);
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Văn kiện dài"));
  EXPECT_LT(explorer.nodes(Role::paragraph).size(), 60u);
  const int vertices_at_top = explorer.explorer.draw_data()->TotalVtxCount;
  EXPECT_LT(vertices_at_top, 30'000);
  explorer.tap(ImGuiKey_End);
  EXPECT_LT(explorer.explorer.draw_data()->TotalVtxCount, 30'000);
  const std::string last(explorer.view().open->document.text, explorer.view().open->document.blocks.back().range.begin);
  EXPECT_EQ(explorer.nodes(Role::paragraph).back().name + "\n", last);
  explorer.tap(ImGuiKey_Home);
  EXPECT_EQ(explorer.explorer.draw_data()->TotalVtxCount, vertices_at_top);
}

TEST(Frames, TheWholeOfAnOrdinaryDocumentIsInTheMirror) {
  HeadlessExplorer explorer({long_document(150'000)}, kDesktop);
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Văn kiện dài"));
  EXPECT_EQ(explorer.nodes(Role::paragraph).size(), explorer.view().open->document.blocks.size());
}

TEST(Frames, TheCurrentMatchIsBroughtIntoSight) {
  HeadlessExplorer explorer({long_document(900'000)}, kDesktop);
  explorer.environment.reduced_motion = true;
  explorer.start();
  explorer.type("kỹ thuật");
  explorer.activate(explorer.node(Role::link, "Văn kiện dài"));
  explorer.activate(explorer.node(Role::button, "Chỗ khớp trước"));  // from the first to the last
  const auto& document = explorer.view().open->document;
  EXPECT_EQ(explorer.view().open->current_highlight + 1, document.highlights.size());
  const auto paragraphs = explorer.nodes(Role::paragraph);
  const std::string last(document.text, document.blocks.back().range.begin, document.blocks.back().range.size());
  ASSERT_EQ(paragraphs.back().name, last);
  EXPECT_EQ(paragraphs.back().state & ui::kStateOffscreen, 0u);
}

TEST(Frames, TheWheelScrollsWhatIsUnderIt) {
  HeadlessExplorer explorer({long_document(100'000)}, kDesktop);
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Văn kiện dài"));
  const float before = explorer.nodes(Role::paragraph).front().bounds.y;
  explorer.wheel(1000, 500, -2);
  const auto first = explorer.nodes(Role::paragraph).front();
  EXPECT_TRUE((first.state & ui::kStateOffscreen) != 0 || first.bounds.y < before);
  bool can_go_up = false;
  for (const ui::ScrollRegion& region : explorer.output().scroll_regions) can_go_up = can_go_up || region.can_scroll_up;
  EXPECT_TRUE(can_go_up);
}

TEST(Frames, KeyboardFocusBringsTheNextRowIntoSight) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.start();
  for (int i = 0; i < 40; ++i) {
    const auto links = explorer.nodes(Role::link);
    const auto next = std::find_if(links.begin(), links.end(),
                                   [&](const auto& link) { return link.name == "Báo cáo số " + std::to_string(i); });
    ASSERT_NE(next, links.end()) << i;
    explorer.focus(*next);
    const ui::SemanticsNode now = explorer.node(Role::link, next->name);
    ASSERT_EQ(now.state & ui::kStateOffscreen, 0u) << i;
  }
}

}  // namespace
}  // namespace tracuu
