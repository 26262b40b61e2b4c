#include "main/cli/hit_text.h"

#include <initializer_list>
#include <string_view>

#include "main/cli/console.h"

namespace tracuu::cli {

namespace {

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kPlain = "\x1b[22m";
constexpr std::string_view kIndent = "\n    ";

std::string marked(std::string_view text, const std::vector<ByteRange>& highlights, bool bold) {
  if (!bold) return plain(text);
  std::string out;
  std::size_t at = 0;
  for (const ByteRange& range : highlights) {
    out += plain(text.substr(at, range.begin - at));
    out.append(kBold).append(plain(text.substr(range.begin, range.size()))).append(kPlain);
    at = range.end;
  }
  return out.append(plain(text.substr(at)));
}

// What is known of date, source and id, with dots between.
std::string origin_of(const engine::Hit& hit) {
  std::string line;
  for (const std::string_view part :
       {std::string_view(hit.date), std::string_view(hit.source), std::string_view(hit.id)}) {
    if (part.empty()) continue;
    if (!line.empty()) line += " · ";
    line += plain(part);
  }
  return line;
}

}  // namespace

std::string hit_text(const engine::Hit& hit, std::size_t place, bool bold) {
  std::string text = std::to_string(place) + ". " + marked(hit.title, hit.title_highlights, bold);
  text.append(kIndent).append(origin_of(hit));
  if (!hit.snippet.empty()) text.append(kIndent).append(marked(hit.snippet, hit.highlights, bold));
  return text;
}

}  // namespace tracuu::cli
