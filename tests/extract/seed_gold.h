// The two founding reports as they are read, beside what was found in them by hand (extraction/seed_gold.json).
#pragma once

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include "extract/extracted.h"
#include "support/shared_corpus.h"

namespace tracuu::extract::test {

// Skips where the shared corpus is absent.
class SeedReports : public testing::Test {
 protected:
  void SetUp() override {
    const auto folder = tracuu::test::find_shared("corpus");
    if (!folder) GTEST_SKIP() << "the shared corpus is absent";
    gold_ = nlohmann::json::parse(tracuu::test::read_whole(*folder / "extraction/seed_gold.json"), nullptr, false);
    ASSERT_FALSE(gold_.is_discarded());
    for (const nlohmann::json& document : gold_["documents"]) {
      const std::string file = document["file"].get<std::string>();
      read_.push_back(extract(tracuu::test::read_whole(*folder / "seeds" / file)));
    }
  }

  nlohmann::json gold_;
  std::vector<Extracted> read_;
};

}  // namespace tracuu::extract::test
