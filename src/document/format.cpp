#include "document/format.h"

#include <algorithm>

namespace tracuu::document {

namespace {

struct Ending {
  std::string_view ending;
  Format format;
};

constexpr Ending kEndings[] = {
    {".txt", Format::plain_text},
    {".text", Format::plain_text},
    {".md", Format::markdown},
    {".markdown", Format::markdown},
    {".html", Format::html},
    {".htm", Format::html},
    {".xhtml", Format::html},
    {".jsonl", Format::json_lines},
    {".ndjson", Format::json_lines},
    {".json", Format::json},
    {".csv", Format::comma_separated},
    {".tsv", Format::tab_separated},
    {".tab", Format::tab_separated},
    {".docx", Format::docx},
    {".xlsx", Format::xlsx},
    {".pptx", Format::pptx},
    {".odt", Format::open_document},
    {".ods", Format::open_document},
    {".eml", Format::mail},
    {".zip", Format::zip},
    {".pdf", Format::pdf},
    {".tracuu", Format::corpus},
};

}  // namespace

bool has_ending(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  const std::string_view tail = name.substr(name.size() - ending.size());
  return std::ranges::equal(
      tail, ending, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b; });
}

Format format_of_name(std::string_view name) {
  for (const Ending& known : kEndings) {
    if (has_ending(name, known.ending)) return known.format;
  }
  return Format::unsupported;
}

}  // namespace tracuu::document
