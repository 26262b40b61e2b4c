#include "app/query_units.h"

#include <algorithm>

namespace tracuu::app {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Where the piece that begins here ends: at a blank outside of quotations and brackets.
std::size_t end_of_piece(std::string_view query, std::size_t at) {
  bool quoted = false;
  int depth = 0;
  for (; at < query.size(); ++at) {
    const char c = query[at];
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '(') ++depth;
    if (c == ')') --depth;
    if (is_blank(c) && depth <= 0) break;
  }
  return at;
}

bool joins(std::string_view piece) { return piece == "OR" || piece == "NEAR" || piece.starts_with("NEAR/"); }

bool is_plain(std::string_view piece) {
  return piece.find_first_of("\"():=*") == std::string_view::npos && !piece.starts_with('-');
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view without_end(std::string_view text, std::string_view end) {
  text = trimmed(text);
  return text.ends_with(end) ? trimmed(text.substr(0, text.size() - end.size())) : text;
}

}  // namespace

std::vector<QueryUnit> query_units(std::string_view query) {
  std::vector<QueryUnit> units;
  bool goes_on = false;  // the next piece belongs to the unit before
  for (std::size_t at = 0; at < query.size();) {
    if (is_blank(query[at])) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_piece(query, at);
    const std::string_view piece = query.substr(at, end - at);
    const ByteRange range{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    const bool joined = joins(piece) && !units.empty();
    if (goes_on || joined) units.back() = {{units.back().range.begin, range.end}, false};
    else if (piece != "AND") units.push_back({range, piece != "NOT" && is_plain(piece)});
    goes_on = joined || piece == "NOT";
    at = end;
  }
  return units;
}

std::string without_unit(std::string_view query, const QueryUnit& unit) {
  const std::string_view before = without_end(query.substr(0, unit.range.begin), " AND");
  std::string_view after = trimmed(query.substr(unit.range.end));
  if (before.empty() && after.starts_with("AND ")) after = trimmed(after.substr(4));
  std::string out(before);
  if (!out.empty() && !after.empty()) out += ' ';
  return out.append(after);
}

}  // namespace tracuu::app
