// Every screen of the interface, as a reader comes to it.
#pragma once

#include <functional>
#include <vector>

#include "support/headless_explorer.h"

namespace tracuu::test {

struct Screen {
  const char* name;
  std::function<void(HeadlessExplorer&)> prepare;
};

// assets/sample/reports.jsonl.
std::vector<engine::DocumentView> sample_documents();

std::vector<Screen> screens();

}  // namespace tracuu::test
