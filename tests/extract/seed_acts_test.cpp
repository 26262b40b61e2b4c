// The acts of the two founding reports, against what was found in them by hand (extraction/seed_gold.json).
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "extract/extracted.h"
#include "support/shared_corpus.h"

namespace tracuu::extract {
namespace {

using Json = nlohmann::json;

// The file's classes are finer; to meet and to chair is no act of speech.
const std::map<std::string, ActClass> kClasses = {{"thank", ActClass::thank},
                                                  {"convey-greeting", ActClass::express},
                                                  {"congratulate", ActClass::congratulate},
                                                  {"affirm", ActClass::affirm},
                                                  {"express-joy", ActClass::express},
                                                  {"inform", ActClass::inform},
                                                  {"assess", ActClass::affirm},
                                                  {"value-highly", ActClass::appreciate},
                                                  {"exchange-views", ActClass::discuss},
                                                  {"stress", ActClass::affirm},
                                                  {"express-confidence", ActClass::express},
                                                  {"agree", ActClass::agree},
                                                  {"express-wish", ActClass::wish},
                                                  {"express-satisfaction", ActClass::express},
                                                  {"welcome", ActClass::welcome},
                                                  {"request", ActClass::propose},
                                                  {"note", ActClass::appreciate}};

std::string actor_of(const Json& document, const Json& act) {
  if (act["actor"].size() > 1) return "hai bên";
  for (const Json& entity : document["entities"]) {
    if (entity["id"] == act["actor"][0]) return entity["canonical"].get<std::string>();
  }
  return {};
}

bool is_found(const std::vector<Act>& acts, const std::string& actor, ActClass kind, std::uint32_t verb) {
  return std::ranges::any_of(acts, [&](const Act& act) {
    return act.kind == kind && act.actor == actor && act.sentence.begin <= verb && verb < act.sentence.end;
  });
}

TEST(SeedActs, AreFoundAndNoOthers) {
  const auto folder = tracuu::test::find_shared("corpus");
  if (!folder) GTEST_SKIP() << "the shared corpus is absent";
  const Json gold = Json::parse(tracuu::test::read_whole(*folder / "extraction/seed_gold.json"), nullptr, false);
  ASSERT_FALSE(gold.is_discarded());
  for (const Json& document : gold["documents"]) {
    const std::string file = document["file"].get<std::string>();
    const test::Extracted read = test::extract(tracuu::test::read_whole(*folder / "seeds" / file));
    std::size_t acts = 0;
    for (const Json& act : document["acts"]) {
      const auto kind = kClasses.find(act["verb_class"].get<std::string>());
      if (kind == kClasses.end()) continue;
      ++acts;
      const auto verb = act["verb_span"]["byte_start"].get<std::uint32_t>();
      EXPECT_TRUE(is_found(read.extraction.acts, actor_of(document, act), kind->second, verb)) << act["id"];
    }
    EXPECT_EQ(read.extraction.acts.size(), acts) << file;
  }
}

}  // namespace
}  // namespace tracuu::extract
