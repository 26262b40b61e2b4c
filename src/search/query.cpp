#include "search/query.h"

#include <utility>

#include "base/utf8.h"
#include "search/query_parser.h"

namespace tracuu::search {

namespace {

// At most kMaxQueryBytes, not cutting a character.
std::string_view within_limit(std::string_view typed) {
  if (typed.size() <= kMaxQueryBytes) return typed;
  std::size_t end = kMaxQueryBytes;
  while (end > 0 && utf8::is_continuation(typed[end])) --end;
  return typed.substr(0, end);
}

}  // namespace

Query parse_query(std::string_view whole, std::span<const std::string_view> facets, Marks marks) {
  const std::string_view typed = within_limit(whole);
  Query query;
  query.marks = marks;
  QueryParser(typed, facets, query).parse();
  if (typed.size() < whole.size()) {
    const ByteRange rest{static_cast<std::uint32_t>(typed.size()), static_cast<std::uint32_t>(whole.size())};
    query.notes.push_back({{TextKey::query_too_long, std::to_string(kMaxQueryBytes), ""}, rest});
  }
  return query;
}

}  // namespace tracuu::search
