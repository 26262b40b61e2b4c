// tests/golden/document/CASE/in.* (a file, or a folder named in.folder) read as an INPUT, against CASE/expected.json.
// TRACUU_UPDATE_GOLDEN=1 writes what is read now; look at the difference before committing it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "document/input.h"
#include "document/reader.h"
#include "support/shared_corpus.h"

namespace tracuu::document {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;

constexpr const char* kFolder = "tests/golden/document";

const char* name_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading: return "heading";
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::caption: return "caption";
    case BlockKind::byline: return "byline";
    case BlockKind::list_item: return "list_item";
    case BlockKind::table_row: return "table_row";
  }
  return "?";
}

const char* name_of(Severity severity) {
  switch (severity) {
    case Severity::noted: return "noted";
    case Severity::repaired: return "repaired";
    case Severity::skipped: return "skipped";
  }
  return "?";
}

class JsonSink final : public Sink {
 public:
  Result<void> document(Document&& document) override {
    json dumped = {{"id", document.id}, {"title", document.title}, {"title_is_derived", document.title_is_derived}};
    const auto add = [&](const char* name, const std::string& value) {
      if (!value.empty()) dumped[name] = value;
    };
    add("date", document.date.iso);
    add("source", document.source);
    add("author", document.author);
    add("url", document.url);
    add("category", document.category);
    add("lang", document.lang);
    dumped["text_bytes"] = document.text.size();
    dumped["blocks"] = json::array();
    for (const Block& block : document.blocks) {
      dumped["blocks"].push_back({{"kind", name_of(block.kind)},
                                  {"begin", block.range.begin},
                                  {"text", document.text.substr(block.range.begin, block.range.size())}});
    }
    for (const MetadataField& field : document.metadata) dumped["metadata"].push_back({field.name, field.value});
    dump["documents"].push_back(std::move(dumped));
    return {};
  }

  void diagnostic(const Diagnostic& diagnostic) override {
    dump["diagnostics"].push_back({{"severity", name_of(diagnostic.severity)},
                                   {"path", diagnostic.path},
                                   {"line", diagnostic.line},
                                   {"message", describe(diagnostic.error, Lang::en)}});
  }

  json dump = {{"documents", json::array()}, {"diagnostics", json::array()}};
};

fs::path input_of(const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename().string().starts_with("in.")) return entry.path();
  }
  return folder / "in.missing";
}

FieldMap map_of(const fs::path& folder) {
  std::ifstream file(folder / "map.txt");
  std::vector<std::string> options;
  for (std::string line; std::getline(file, line);) options.push_back(line);
  Result<FieldMap> map = FieldMap::parse(options);
  EXPECT_TRUE(map.ok());
  return map.ok() ? map.value() : FieldMap();
}

std::string read_case(const fs::path& folder) {
  JsonSink sink;
  Result<Listing> listing = list_inputs({input_of(folder).string()});
  EXPECT_TRUE(listing.ok()) << folder;
  if (!listing.ok()) return {};
  for (const Diagnostic& diagnostic : listing->diagnostics) sink.diagnostic(diagnostic);
  Reader reader(map_of(folder), sink);
  for (const InputFile& file : listing->files) EXPECT_TRUE(reader.read(file).ok());
  return sink.dump.dump(1) + "\n";
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, ReadsAsExpected) {
  const fs::path folder = fs::path(kFolder) / GetParam();
  const std::string read = read_case(folder);
  if (std::getenv("TRACUU_UPDATE_GOLDEN") != nullptr) std::ofstream(folder / "expected.json") << read;
  EXPECT_EQ(read, test::read_whole(folder / "expected.json"));
}

std::vector<std::string> cases() {
  std::vector<std::string> names;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(kFolder, error)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Document, Golden, testing::ValuesIn(cases()),
                         [](const auto& test_case) { return test_case.param; });

}  // namespace
}  // namespace tracuu::document
