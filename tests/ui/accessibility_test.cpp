// WCAG 2.2 where the tree alone does not say it: nothing that can be pressed is without a node, everything can be
// reached in the smallest window, nothing moves for those who do not want it.
#include <imgui_internal.h>

#include <algorithm>
#include <set>

#include "platform/headless/items.h"
#include "ui/every_screen.h"

namespace tracuu {
namespace {

class EveryScreen : public EveryLayout {};

// What the pointer alone uses: a scrollbar (keys and the focus scroll as well) and the ground of the histogram (each of
// its bars has a node).
std::set<ImGuiID> for_the_pointer_alone(const ui::SemanticsTree& tree) {
  std::set<ImGuiID> ids;
  for (ImGuiWindow* window : GImGui->Windows) ids.insert(window->GetID("scrollbar"));
  constexpr std::string_view kChart = "chart";
  for (const SemanticsNode& node : tree) ids.insert(ImHashData(kChart.data(), kChart.size(), node.id));
  return ids;
}

// The smallest node that the item lies in, to say where it is.
std::string place_of(const platform::Item& item, const ui::SemanticsTree& tree) {
  const SemanticsNode* place = nullptr;
  const auto area = [](const SemanticsNode& node) { return node.bounds.width * node.bounds.height; };
  for (const SemanticsNode& node : tree) {
    const ui::Rect& bounds = node.bounds;
    const bool inside = item.min.x >= bounds.x && item.min.y >= bounds.y && item.max.x <= bounds.x + bounds.width &&
                        item.max.y <= bounds.y + bounds.height;
    if (inside && (place == nullptr || area(node) < area(*place))) place = &node;
  }
  return place == nullptr ? "(nowhere)" : place->name;
}

TEST_P(EveryScreen, EveryItemOfDearImGuiHasANode) {
  platform::ItemRecorder items(explorer.explorer.imgui());
  on_every_screen([&](const ui::SemanticsTree&) {
    items.take();
    explorer.frame();
    const ui::SemanticsTree& tree = explorer.output().semantics;
    std::set<ImGuiID> known = for_the_pointer_alone(tree);
    for (const SemanticsNode& node : tree) known.insert(node.id);
    const std::vector<platform::Item> drawn = items.take();
    EXPECT_FALSE(drawn.empty());
    for (const platform::Item& item : drawn)
      EXPECT_TRUE(known.contains(item.id)) << "item " << item.id << " at " << item.min.x << ',' << item.min.y << " to "
                                           << item.max.x << ',' << item.max.y << " in " << place_of(item, tree);
  });
}

TEST_P(EveryScreen, TheFocusBringsWhateverCanBePressedIntoSight) {
  explorer.environment.reduced_motion = true;
  on_every_screen([&](const ui::SemanticsTree& tree) {
    const auto dialog = std::ranges::find(tree, Role::dialog, &SemanticsNode::role);
    std::vector<std::uint32_t> hidden;
    for (auto node = dialog == tree.end() ? tree.begin() : dialog; node != tree.end(); ++node) {
      const bool is_pressed = node->role == Role::button || node->role == Role::checkbox || node->role == Role::radio;
      if (is_pressed && (node->state & ui::kStateOffscreen) != 0) hidden.push_back(node->id);
    }
    for (const std::uint32_t id : hidden) {
      const auto before = std::ranges::find(explorer.output().semantics, id, &SemanticsNode::id);
      if (before == explorer.output().semantics.end()) continue;  // a row of a list that has been scrolled on
      explorer.focus(*before);
      const auto node = std::ranges::find(explorer.output().semantics, id, &SemanticsNode::id);
      ASSERT_NE(node, explorer.output().semantics.end());
      EXPECT_EQ(node->state & ui::kStateOffscreen, 0u) << node->name;
    }
  });
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryScreen, testing::ValuesIn(cases()), case_name);

TEST(ReducedMotion, NoFrameIsWantedAfterAJump) {
  HeadlessExplorer explorer(test::numbered_documents(120), {1280, 800, 1});
  explorer.environment.reduced_motion = true;
  explorer.start();
  for (const ImGuiKey key : {ImGuiKey_PageDown, ImGuiKey_DownArrow, ImGuiKey_Home}) {
    ImGui::SetCurrentContext(explorer.explorer.imgui());
    ImGui::GetIO().AddKeyEvent(key, true);
    ImGui::GetIO().AddKeyEvent(key, false);
    while (explorer.explorer.wants_frame()) explorer.frame();
    EXPECT_LT(explorer.output().wake_in_seconds, 0) << ImGui::GetKeyName(key);
  }
}

TEST(DisplayMenu, SetsThemeTextSizeAndTextSpacing) {
  HeadlessExplorer explorer(test::numbered_documents(12), {1280, 800, 1});
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Báo cáo số 1"));
  const float before = explorer.nodes(Role::paragraph).back().bounds.height;
  explorer.activate(explorer.node(Role::button, "Hiển thị"));
  EXPECT_EQ(explorer.nodes(Role::radiogroup).size(), 5u) << "the marks switch, and four of the menu";
  explorer.activate(explorer.node(Role::radio, "150 %"));
  EXPECT_EQ(explorer.view().text_size, 150u);
  EXPECT_EQ(explorer.node(Role::radio, "150 %").state & ui::kStateChecked, ui::kStateChecked);
  const float larger = explorer.nodes(Role::paragraph).back().bounds.height;
  EXPECT_GT(larger, before * 1.3f);
  explorer.activate(explorer.node(Role::radio, "Rộng"));
  EXPECT_TRUE(explorer.view().wide_text);
  explorer.activate(explorer.node(Role::radio, "Không chân"));
  EXPECT_EQ(explorer.view().text_face, app::TextFace::sans);
  explorer.activate(explorer.node(Role::radio, "Giao diện tối"));
  EXPECT_EQ(explorer.view().theme, app::Theme::dark);
  explorer.tap(ImGuiKey_Escape);
  EXPECT_TRUE(explorer.nodes(Role::dialog).empty());
}

engine::DocumentView long_document() {
  engine::DocumentView document;
  document.id = "long";
  document.title = "Văn kiện dài";
  for (int i = 0; document.text.size() < 400'000; ++i) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += "Đoạn " + std::to_string(i) + ".";
    for (int k = 0; k < 6; ++k) document.text += " Hai bên nhất trí tiếp tục tăng cường hợp tác về kinh tế và văn hoá.";
    document.blocks.push_back({"paragraph", {begin, static_cast<std::uint32_t>(document.text.size())}});
    document.text += '\n';
  }
  return document;
}

int number_of(const SemanticsNode& paragraph) { return std::stoi(paragraph.name.substr(std::string("Đoạn ").size())); }

// Whoever reads in the mirror comes from the first paragraph to the last and back, part by part, and misses none.
TEST(LongDocument, IsReadPartByPartInTheMirror) {
  HeadlessExplorer explorer({long_document()}, {1280, 800, 1});
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Văn kiện dài"));
  EXPECT_FALSE(explorer.find(Role::button, "Đọc phần trước"));
  const int last = static_cast<int>(explorer.view().open->document.blocks.size()) - 1;
  int parts = 1, read = number_of(explorer.nodes(Role::paragraph).back());
  while (const auto on = explorer.find(Role::button, "Đọc tiếp")) {
    explorer.focus(*on);
    explorer.activate(*on);
    const std::vector<SemanticsNode> paragraphs = explorer.nodes(Role::paragraph);
    const auto next = std::ranges::find(paragraphs, read + 1, number_of);
    ASSERT_NE(next, paragraphs.end()) << "after " << read;
    EXPECT_EQ(next->state & ui::kStateOffscreen, 0u);
    read = number_of(paragraphs.back());
    ASSERT_LT(++parts, 1000);
  }
  EXPECT_EQ(read, last);
  int first = number_of(explorer.nodes(Role::paragraph).front());
  while (const auto back = explorer.find(Role::button, "Đọc phần trước")) {
    explorer.activate(*back);
    const std::vector<SemanticsNode> paragraphs = explorer.nodes(Role::paragraph);
    EXPECT_TRUE(std::ranges::any_of(paragraphs, [&](const auto& node) { return number_of(node) == first - 1; }));
    ASSERT_LT(number_of(paragraphs.front()), first);
    first = number_of(paragraphs.front());
  }
  EXPECT_EQ(first, 0);
}

TEST(LongDocument, TheFocusGoesToTheBeginningOfThePart) {
  HeadlessExplorer explorer({long_document()}, {1280, 800, 1});
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Văn kiện dài"));
  const int read = number_of(explorer.nodes(Role::paragraph).back());
  explorer.explorer.queue({.node = explorer.node(Role::button, "Đọc tiếp").id, .value = {}});
  std::uint32_t focus_request = 0;
  do {
    explorer.frame();
    if (explorer.output().focus_request != 0) focus_request = explorer.output().focus_request;
  } while (explorer.explorer.wants_frame() || explorer.output().wake_in_seconds == 0);
  const auto& tree = explorer.output().semantics;
  const auto focused = std::ranges::find(tree, focus_request, &SemanticsNode::id);
  ASSERT_NE(focused, tree.end());
  EXPECT_EQ(number_of(*focused), read + 1);
}

TEST(ItemRecorder, SeesWidgetsAndNothingElse) {
  HeadlessExplorer explorer(test::numbered_documents(12), {1280, 800, 1});
  explorer.start();
  platform::ItemRecorder recorder(explorer.explorer.imgui());
  explorer.frame();
  const auto items = recorder.take();
  const auto bar = explorer.nodes(Role::bar).front();
  EXPECT_TRUE(std::ranges::none_of(items, [&](const platform::Item& item) { return item.id == bar.id; }))
      << "a bar is drawn on the ground of its histogram";
  EXPECT_TRUE(std::ranges::any_of(
      items, [&](const platform::Item& item) { return item.id == explorer.nodes(Role::searchbox).front().id; }));
}

}  // namespace
}  // namespace tracuu
