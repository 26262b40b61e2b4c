// What the rows of all ledgers have in common: their document, and where in it they stand.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "engine/knowledge_state.h"

namespace tracuu::engine {

// Fills in the document's title and date, and where the range is in its text.
template <typename Row>
Result<std::string_view> place(Row& row, std::uint32_t document, ByteRange range, const store::Corpus& corpus) {
  const DocumentOrdinal ordinal{document};
  TRACUU_ASSIGN(store::DocumentSummary summary, corpus.summary(ordinal));
  row.document = std::move(summary.id);
  row.title = std::move(summary.title);
  row.date = std::move(summary.date.iso);
  TRACUU_ASSIGN(const std::string_view text, corpus.text(ordinal));
  if (range.begin > range.end || range.end > text.size()) return search::damaged_index("knowledge");
  const std::uint32_t edges[] = {range.begin, range.end};
  const std::vector<std::uint32_t> places = utf8::to_code_points(text, edges);
  row.begin = places[0];
  row.end = places[1];
  return text;
}

// The window of a list that a request asks for.
template <typename Request>
std::pair<std::size_t, std::size_t> window(const Request& request, std::size_t total) {
  const std::size_t begin = std::min<std::size_t>(request.offset, total);
  return {begin, std::min<std::size_t>(begin + std::min(request.limit, kMaxKnowledgeRows), total)};
}

}  // namespace tracuu::engine
