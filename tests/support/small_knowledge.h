// What a small engine knows of its documents: they are read by the rules themselves, and asked of the engine itself.
#pragma once

#include <memory>
#include <vector>

#include "engine/engine.h"

namespace tracuu::test {

class SmallKnowledge {
 public:
  // Whether it is a question to what documents say.
  static bool answers(const engine::RequestBody& request);

  // Reads nothing before it is asked.
  explicit SmallKnowledge(const std::vector<engine::DocumentView>& documents);
  engine::Response answer(const engine::Request& request);

 private:
  std::vector<engine::DocumentView> documents_;
  std::unique_ptr<engine::Engine> engine_;
};

// Reports "gap", "tham", "ky-hop" and "dien-dam" of two countries that meet in 2021 and 2022, and one that says
// nothing.
std::vector<engine::DocumentView> telling_documents();

// A chronicle in which thirty countries meet: one of them all others, each its neighbours.
engine::DocumentView chronicle();

}  // namespace tracuu::test
