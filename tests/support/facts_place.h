// The place Facts as a reader uses it: what its tests have in common, beside the fixture of GoogleTest.
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "support/headless_explorer.h"

namespace tracuu::test {

class FactsPlace {
 protected:
  FactsPlace(std::vector<engine::DocumentView> documents, Viewport viewport)
      : explorer(std::move(documents), viewport) {
    explorer.start();
  }

  void ask(app::KnowledgeQuestion question) {
    explorer.explorer.session().dispatch(app::AskKnowledge{std::move(question)});
    explorer.settle();
  }
  const app::KnowledgeView& answer() { return explorer.view().knowledge; }
  bool has(ui::Role role, std::string_view name) {
    return std::ranges::any_of(explorer.nodes(role), [&](const auto& node) { return node.name == name; });
  }

  HeadlessExplorer explorer;
};

}  // namespace tracuu::test
