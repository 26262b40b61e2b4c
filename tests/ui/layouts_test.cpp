// What must hold on every screen, in every size, language and with either pointer.
#include <gtest/gtest.h>

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "ui/every_screen.h"

namespace tracuu {
namespace {

bool is_interactive(const SemanticsNode& node) {
  return node.role == Role::button || node.role == Role::checkbox || node.role == Role::link ||
         node.role == Role::searchbox || node.role == Role::textbox || node.role == Role::radio ||
         node.role == Role::bar || node.role == Role::gridcell || node.role == Role::rowheader ||
         node.role == Role::columnheader;
}

// What can be reached by the pointer: under a dialog only what is in it.
std::vector<SemanticsNode> reachable(const ui::SemanticsTree& tree) {
  const auto dialog = std::ranges::find(tree, Role::dialog, &SemanticsNode::role);
  std::vector<SemanticsNode> found;
  for (auto node = dialog == tree.end() ? tree.begin() : dialog; node != tree.end(); ++node) {
    if (is_interactive(*node) && (node->state & ui::kStateOffscreen) == 0) found.push_back(*node);
  }
  return found;
}

bool is_in_sight(const SemanticsNode& node) { return (node.state & ui::kStateOffscreen) == 0; }

bool overlap(const ui::Rect& a, const ui::Rect& b) {
  constexpr float kTouch = 0.01f;
  return a.x + kTouch < b.x + b.width && b.x + kTouch < a.x + a.width && a.y + kTouch < b.y + b.height &&
         b.y + kTouch < a.y + a.height;
}

void expect_nothing_overlaps(const std::vector<SemanticsNode>& pressed) {
  for (std::size_t i = 0; i < pressed.size(); ++i) {
    for (std::size_t k = i + 1; k < pressed.size(); ++k)
      EXPECT_FALSE(overlap(pressed[i].bounds, pressed[k].bounds)) << pressed[i].name << " and " << pressed[k].name;
  }
}

// Its upper or lower part is scrolled out of sight.
bool is_cut(const SemanticsNode& node, const std::vector<ui::ScrollRegion>& regions) {
  constexpr float kTouch = 1.01f;  // areas are clipped at whole pixels
  const float top = node.bounds.y, bottom = top + node.bounds.height;
  return std::ranges::any_of(regions, [&](const ui::ScrollRegion& region) {
    const ui::Rect& area = region.bounds;
    return std::abs(top - area.y) < kTouch || std::abs(bottom - area.y - area.height) < kTouch;
  });
}

void expect_targets_are_large_enough(const std::vector<SemanticsNode>& pressed,
                                     const std::vector<ui::ScrollRegion>& regions, bool coarse) {
  const float least = (coarse ? 36 : 24) - 0.01f;
  for (const SemanticsNode& node : pressed) {
    // A bar of the histogram is as narrow as its share of the time; a range can be typed instead.
    if (node.role == Role::bar) continue;
    const bool may_be_low = node.role == Role::link || is_cut(node, regions);
    EXPECT_GE(node.bounds.width, least) << node.name;
    EXPECT_TRUE(may_be_low || node.bounds.height >= least) << node.name << " is " << node.bounds.height << " high";
  }
}

void expect_everything_inside(const ui::SemanticsTree& tree, const Viewport& viewport) {
  for (const SemanticsNode& node : tree) {
    // Nothing scrolls sideways: what is out of sight is so above or below.
    EXPECT_GE(node.bounds.x, -0.01f) << node.name;
    EXPECT_LE(node.bounds.x + node.bounds.width, viewport.width + 0.01f) << node.name;
    if (!is_in_sight(node)) continue;
    EXPECT_LE(node.bounds.y + node.bounds.height, viewport.height + 0.01f) << node.name;
  }
}

void expect_a_well_formed_tree(const ui::SemanticsTree& tree) {
  std::set<std::uint32_t> seen = {0};
  int search_boxes = 0, main_headings = 0;
  for (const SemanticsNode& node : tree) {
    EXPECT_TRUE(seen.contains(node.parent)) << node.name << " stands before its parent";
    EXPECT_TRUE(seen.insert(node.id).second) << node.name << " shares its id";
    EXPECT_FALSE(node.name.empty());
    if (node.role == Role::searchbox) ++search_boxes;
    if (node.role == Role::heading && node.level == 1) ++main_headings;
  }
  EXPECT_EQ(search_boxes, 1);
  EXPECT_EQ(main_headings, 1);
}

// How long the list is that is shown.
std::uint64_t rows_shown(const app::ViewModel& view) {
  if (view.place != app::Place::language) return view.total;
  const app::LanguageView& answer = view.language;
  return answer.question.tool == app::Tool::frequency ? answer.frequencies.bars.size() : answer.total;
}

void expect_only_results_are_listed(const ui::SemanticsTree& tree, const app::ViewModel& view) {
  SemanticsNode list;
  // Facts have more than one list: each says itself how long it is.
  const bool has_one = view.place != app::Place::knowledge;
  for (const SemanticsNode& node : tree) {
    if (node.role == Role::list) list = node;
    if (node.role != Role::listitem) continue;
    EXPECT_EQ(node.parent, list.id);
    EXPECT_GT(node.position, 0u);
    EXPECT_EQ(node.set_size, has_one ? rows_shown(view) : list.set_size);
  }
}

void expect_what_scrolls_has_room(const std::vector<ui::ScrollRegion>& regions) {
  for (const ui::ScrollRegion& region : regions) EXPECT_GE(region.bounds.height, 96);
}

// One walk for all: to come to every screen takes longer than to look at it.
TEST_P(EveryLayout, KeepsWhatHoldsEverywhere) {
  on_every_screen([&](const ui::SemanticsTree& tree) {
    const std::vector<SemanticsNode> pressed = reachable(tree);
    const std::vector<ui::ScrollRegion>& regions = explorer.output().scroll_regions;
    expect_nothing_overlaps(pressed);
    expect_targets_are_large_enough(pressed, regions, GetParam().coarse);
    expect_everything_inside(tree, GetParam().viewport);
    expect_a_well_formed_tree(tree);
    expect_only_results_are_listed(tree, explorer.view());
    expect_what_scrolls_has_room(regions);
  });
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryLayout, testing::ValuesIn(cases()), case_name);

}  // namespace
}  // namespace tracuu
