#include "document/formats/front_matter.h"

#include <string>

#include "document/lines.h"

namespace tracuu::document {

namespace {

std::string_view trimmed(std::string_view text) {
  return slice(text, trim(text, {0, static_cast<std::uint32_t>(text.size())}));
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return trimmed(line);
}

std::string_view without_quotes(std::string_view value) {
  const bool is_quoted =
      value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter matter;
  matter.rest = text;
  std::string_view rest = text;
  if (take_line(rest) != "---") return matter;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (line == "---" || line == "...") {
      matter.rest = rest;
      return matter;
    }
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos || line.starts_with('#') || line.starts_with('-')) continue;
    const std::string_view value = without_quotes(trimmed(line.substr(colon + 2)));
    if (!value.empty())
      matter.record.fields.push_back({std::string(trimmed(line.substr(0, colon))), std::string(value)});
  }
  return {{}, text};  // it never ends: a line across the page
}

}  // namespace tracuu::document
