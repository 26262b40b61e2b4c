// The corpora that tests may read but the project does not contain: ../shared, or the folder that TRACUU_SHARED names.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

namespace tracuu::test {

// A file or folder below it ("corpus/seeds"); nothing where it is absent, and then the test says so and is skipped.
inline std::optional<std::filesystem::path> find_shared(const std::string& relative_path) {
  const char* named = std::getenv("TRACUU_SHARED");
  const std::filesystem::path path = std::filesystem::path(named != nullptr ? named : "../shared") / relative_path;
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return std::nullopt;
  return path;
}

inline std::string read_whole(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace tracuu::test
