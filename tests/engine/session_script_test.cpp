// Every tests/sessions/engine/*.txt holds requests with the engine's answers written below each. TRACUU_UPDATE_GOLDEN=1
// writes them anew; look at the difference before committing it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "engine/small_corpus.h"

namespace tracuu::engine {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> script_names() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator("tests/sessions/engine")) {
    if (entry.path().extension() == ".txt") names.push_back(entry.path().stem());
  }
  std::ranges::sort(names);
  return names;
}

// The answer without what no two runs or machines share, each line set in.
std::string shown(const std::string& answer) {
  auto json = nlohmann::ordered_json::parse(answer, nullptr, false);
  EXPECT_TRUE(json.is_object()) << answer;
  json.erase("elapsed_ms");
  if (json.contains("hits")) {
    for (auto& hit : json["hits"]) hit.erase("score");
  }
  std::istringstream lines(json.dump(1));
  std::string out;
  for (std::string line; std::getline(lines, line);) out += "    " + line + '\n';
  return out;
}

std::string play(const std::string& script) {
  Engine engine = small_engine();
  std::istringstream lines(script);
  std::string played;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("    ")) continue;
    played += line + '\n';
    if (!line.empty() && !line.starts_with('#')) played += shown(engine.handle_json(line));
  }
  return played;
}

class EngineScript : public testing::TestWithParam<std::string> {};

TEST_P(EngineScript, IsAnsweredAsWrittenBelowEachRequest) {
  const fs::path path = fs::path("tests/sessions/engine") / (GetParam() + ".txt");
  std::ostringstream recorded;
  recorded << std::ifstream(path, std::ios::binary).rdbuf();
  const std::string played = play(recorded.str());
  if (std::getenv("TRACUU_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << played;
  else EXPECT_EQ(played, recorded.str());
}

INSTANTIATE_TEST_SUITE_P(Scripts, EngineScript, testing::ValuesIn(script_names()),
                         [](const auto& name) { return name.param; });

}  // namespace
}  // namespace tracuu::engine
