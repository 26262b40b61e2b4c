// Every tests/sessions/app/*.txt is a script with what it led to written below each line. TRACUU_UPDATE_GOLDEN=1 writes
// it anew.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/session_script.h"

namespace {

namespace fs = std::filesystem;

std::vector<std::string> script_names() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator("tests/sessions/app"))
    names.push_back(entry.path().stem());
  std::ranges::sort(names);
  return names;
}

std::string read_file(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

class SessionScript : public testing::TestWithParam<std::string> {};

TEST_P(SessionScript, LeadsToWhatIsWrittenBelowEachLine) {
  const fs::path path = fs::path("tests/sessions/app") / (GetParam() + ".txt");
  const std::string recorded = read_file(path);
  const std::string played = tracuu::test::play(recorded);
  if (std::getenv("TRACUU_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << played;
  else EXPECT_EQ(played, recorded);
}

INSTANTIATE_TEST_SUITE_P(Scripts, SessionScript, testing::ValuesIn(script_names()),
                         [](const auto& name) { return name.param; });

}  // namespace
