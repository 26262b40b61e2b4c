// What must hold on every screen, in every size, language and with either pointer.
#include <gtest/gtest.h>

#include <set>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;
using ui::SemanticsNode;

struct Case {
  Viewport viewport;
  bool coarse;
  Lang lang;
};

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const Viewport& viewport :
       {Viewport{320, 560, 3}, Viewport{360, 740, 2}, Viewport{719, 900, 1}, Viewport{720, 900, 1.25f},
        Viewport{1199, 700, 1}, Viewport{1200, 800, 1.5f}, Viewport{1920, 1080, 1}, Viewport{2560, 1440, 1}}) {
    for (const bool coarse : {false, true}) {
      for (const Lang lang : {Lang::vi, Lang::en}) all.push_back({viewport, coarse, lang});
    }
  }
  return all;
}

class EveryLayout : public testing::TestWithParam<Case> {
 protected:
  EveryLayout() : explorer(test::numbered_documents(120), GetParam().viewport, GetParam().lang) {
    explorer.environment.coarse_pointer = GetParam().coarse;
    explorer.frame();
  }

  // Calls check on each screen there is.
  template <typename Check>
  void on_every_screen(Check check) {
    explorer.settle();
    visit("loading", check);
    explorer.start();
    visit("all", check);
    explorer.type("ợp tác");
    visit("found", check);
    explorer.explorer.session().dispatch(app::ToggleFacetValue{"source", "Nguồn A"});
    explorer.explorer.session().dispatch(app::ToggleFacetValue{"year", "2021"});
    explorer.explorer.session().dispatch(app::ToggleFacetValue{"year", "2022"});
    visit("filtered", check);
    explorer.explorer.session().dispatch(app::SetFiltersOpen{true});
    visit("filters open", check);
    explorer.explorer.session().dispatch(app::SetFiltersOpen{false});
    explorer.settle();
    explorer.explorer.session().dispatch(app::OpenDocumentById{explorer.view().window.hits.at(1).id});
    visit("reading", check);
    explorer.explorer.session().dispatch(app::CloseDocument{});
    explorer.type("không có ở đâu");
    visit("nothing found", check);
    explorer.explorer.session().fail({TextKey::error_corpus_newer, "kho.tracuu", "7"});
    visit("failed", check);
  }

  template <typename Check>
  void visit(const char* screen, Check check) {
    SCOPED_TRACE(screen);
    explorer.settle();
    check(explorer.output().semantics);
  }

  HeadlessExplorer explorer;
};

bool is_interactive(const SemanticsNode& node) {
  return node.role == Role::button || node.role == Role::checkbox || node.role == Role::link ||
         node.role == Role::searchbox;
}

bool is_in_sight(const SemanticsNode& node) { return (node.state & ui::kStateOffscreen) == 0; }

bool overlap(const ui::Rect& a, const ui::Rect& b) {
  constexpr float kTouch = 0.01f;
  return a.x + kTouch < b.x + b.width && b.x + kTouch < a.x + a.width && a.y + kTouch < b.y + b.height &&
         b.y + kTouch < a.y + a.height;
}

TEST_P(EveryLayout, WhatCanBePressedDoesNotOverlap) {
  on_every_screen([](const ui::SemanticsTree& tree) {
    for (std::size_t i = 0; i < tree.size(); ++i) {
      for (std::size_t k = i + 1; k < tree.size(); ++k) {
        if (!is_interactive(tree[i]) || !is_interactive(tree[k]) || !is_in_sight(tree[i]) || !is_in_sight(tree[k]))
          continue;
        EXPECT_FALSE(overlap(tree[i].bounds, tree[k].bounds)) << tree[i].name << " and " << tree[k].name;
      }
    }
  });
}

TEST_P(EveryLayout, TargetsAreLargeEnough) {
  const float least = GetParam().coarse ? 36 : 24;
  on_every_screen([&](const ui::SemanticsTree& tree) {
    for (const SemanticsNode& node : tree) {
      if (!is_interactive(node) || !is_in_sight(node)) continue;
      const bool is_cut = node.role == Role::link || node.role == Role::checkbox ||
                          node.bounds.y + node.bounds.height >= GetParam().viewport.height;
      EXPECT_GE(node.bounds.width, least) << node.name;
      EXPECT_TRUE(is_cut || node.bounds.height >= least) << node.name << " is " << node.bounds.height << " high";
    }
  });
}

TEST_P(EveryLayout, EverythingStandsInsideTheWindow) {
  const Viewport& viewport = GetParam().viewport;
  on_every_screen([&](const ui::SemanticsTree& tree) {
    for (const SemanticsNode& node : tree) {
      if (!is_in_sight(node)) continue;
      EXPECT_GE(node.bounds.x, -0.01f) << node.name;
      EXPECT_LE(node.bounds.x + node.bounds.width, viewport.width + 0.01f) << node.name;
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

TEST_P(EveryLayout, OnlyResultsAreListItems) {
  on_every_screen([&](const ui::SemanticsTree& tree) {
    std::uint32_t list = 0;
    for (const SemanticsNode& node : tree) {
      if (node.role == Role::list) list = node.id;
      if (node.role != Role::listitem) continue;
      EXPECT_EQ(node.parent, list);
      EXPECT_GT(node.position, 0u);
      EXPECT_EQ(node.set_size, explorer.view().total);
    }
  });
}

std::string case_name(const testing::TestParamInfo<Case>& info) {
  const Case& c = info.param;
  return std::to_string(static_cast<int>(c.viewport.width)) + (c.coarse ? "_fingers_" : "_mouse_") +
         std::string(lang_code(c.lang));
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryLayout, testing::ValuesIn(cases()), case_name);

}  // namespace
}  // namespace tracuu
