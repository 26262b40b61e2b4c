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
         node.role == Role::bar;
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

TEST_P(EveryLayout, WhatCanBePressedDoesNotOverlap) {
  on_every_screen([](const ui::SemanticsTree& tree) {
    const std::vector<SemanticsNode> nodes = reachable(tree);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      for (std::size_t k = i + 1; k < nodes.size(); ++k)
        EXPECT_FALSE(overlap(nodes[i].bounds, nodes[k].bounds)) << nodes[i].name << " and " << nodes[k].name;
    }
  });
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

TEST_P(EveryLayout, TargetsAreLargeEnough) {
  const float least = (GetParam().coarse ? 36 : 24) - 0.01f;
  on_every_screen([&](const ui::SemanticsTree& tree) {
    for (const SemanticsNode& node : reachable(tree)) {
      // A bar of the histogram is as narrow as its share of the time; a range can be typed instead.
      if (node.role == Role::bar) continue;
      const bool may_be_low = node.role == Role::link || is_cut(node, explorer.output().scroll_regions);
      EXPECT_GE(node.bounds.width, least) << node.name;
      EXPECT_TRUE(may_be_low || node.bounds.height >= least) << node.name << " is " << node.bounds.height << " high";
    }
  });
}

TEST_P(EveryLayout, EverythingStandsInsideTheWindow) {
  const Viewport& viewport = GetParam().viewport;
  on_every_screen([&](const ui::SemanticsTree& tree) {
    for (const SemanticsNode& node : tree) {
      // Nothing scrolls sideways: what is out of sight is so above or below.
      EXPECT_GE(node.bounds.x, -0.01f) << node.name;
      EXPECT_LE(node.bounds.x + node.bounds.width, viewport.width + 0.01f) << node.name;
      if (!is_in_sight(node)) continue;
      EXPECT_LE(node.bounds.y + node.bounds.height, viewport.height + 0.01f) << node.name;
    }
  });
}

TEST_P(EveryLayout, TheTreeIsWellFormed) {
  on_every_screen([](const ui::SemanticsTree& tree) {
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
  });
}

// How long the list is that is shown.
std::uint64_t rows_shown(const app::ViewModel& view) {
  if (view.place != app::Place::language) return view.total;
  const app::LanguageView& answer = view.language;
  return answer.question.tool == app::Tool::frequency ? answer.frequencies.bars.size() : answer.total;
}

TEST_P(EveryLayout, OnlyResultsAreListItems) {
  on_every_screen([&](const ui::SemanticsTree& tree) {
    std::uint32_t list = 0;
    for (const SemanticsNode& node : tree) {
      if (node.role == Role::list) list = node.id;
      if (node.role != Role::listitem) continue;
      EXPECT_EQ(node.parent, list);
      EXPECT_GT(node.position, 0u);
      EXPECT_EQ(node.set_size, rows_shown(explorer.view()));
    }
  });
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryLayout, testing::ValuesIn(cases()), case_name);

}  // namespace
}  // namespace tracuu
