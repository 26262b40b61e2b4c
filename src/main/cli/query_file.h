// Many queries at once: one {"qid","query"} a line in, one answer a line out.
#pragma once

#include <cstddef>
#include <istream>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "engine/messages.h"

namespace tracuu::cli {

struct QueryLine {
  std::string qid;  // as JSON, whatever it was
  std::string query;
};

class QueryFile {
 public:
  // "-" is standard input.
  static Result<QueryFile> open(const std::string& path);

  // The next line that is not empty; nothing at the end. A line that is no query is an error that names it,
  // and reading goes on.
  std::optional<Result<QueryLine>> next();

 private:
  QueryFile(std::string path, std::shared_ptr<std::istream> lines);

  std::string path_;
  std::shared_ptr<std::istream> lines_;
  std::size_t number_ = 0;
};

// {"qid","total","relaxed","elapsed_ms","hits":[{"id","score"}…]}
std::string answer_json(const QueryLine& line, const engine::ResultPage& page);

}  // namespace tracuu::cli
