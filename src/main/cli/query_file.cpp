#include "main/cli/query_file.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <fstream>
#include <iostream>
#include <system_error>
#include <utility>

namespace tracuu::cli {

namespace {

using Json = nlohmann::ordered_json;

std::optional<QueryLine> read_line(const std::string& line) {
  const Json json = Json::parse(line, nullptr, false);
  if (!json.is_object() || !json.contains("qid") || !json.contains("query") || !json["query"].is_string()) {
    return std::nullopt;
  }
  return QueryLine{json["qid"].dump(), json["query"].get<std::string>()};
}

}  // namespace

QueryFile::QueryFile(std::string path, std::shared_ptr<std::istream> lines)
    : path_(std::move(path)), lines_(std::move(lines)) {}

Result<QueryFile> QueryFile::open(const std::string& path) {
  // Standard input is not ours to close.
  if (path == "-") return QueryFile(path, std::shared_ptr<std::istream>(&std::cin, [](std::istream*) {}));
  auto lines = std::make_shared<std::ifstream>(path, std::ios::binary);
  if (!*lines) return Error{TextKey::error_file_unreadable, path, std::generic_category().message(errno)};
  return QueryFile(path, std::move(lines));
}

std::optional<Result<QueryLine>> QueryFile::next() {
  std::string line;
  while (std::getline(*lines_, line)) {
    ++number_;
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    std::optional<QueryLine> query = read_line(line);
    if (query) return *std::move(query);
    return Error{TextKey::error_query_line, path_, std::to_string(number_)};
  }
  return std::nullopt;
}

std::string answer_json(const QueryLine& line, const engine::ResultPage& page) {
  Json hits = Json::array();
  for (const engine::Hit& hit : page.hits) hits.push_back({{"id", hit.id}, {"score", hit.score}});
  const Json json = {{"qid", Json::parse(line.qid, nullptr, false)},
                     {"total", page.total},
                     {"relaxed", page.relaxed},
                     {"elapsed_ms", page.elapsed_ms},
                     {"hits", std::move(hits)}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tracuu::cli
