// Part of the messages of messages.h: the results of a search taken along, with all there is to say of each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/search_request.h"

namespace tracuu::engine {

// A slice of the whole ranking: from `search.offset`, at most 200 rows. The engine remembers the last ranking asked for
// so: the next slice costs what its own rows cost.
struct ExportRequest {
  SearchRequest search;
  bool operator==(const ExportRequest&) const = default;
};

struct ExportRow {
  std::string id, title, date, source, author, url, category, lang;
  double score = 0;
  std::string snippet;  // as in a Hit
};

struct ExportRows {
  std::uint32_t total = 0;   // rows of the whole ranking: documents, however alike
  std::uint32_t offset = 0;  // of rows.front()
  std::string file_name;     // for the whole, without an ending: ASCII letters, digits and hyphens of title and query
  std::vector<ExportRow> rows;
};

}  // namespace tracuu::engine
