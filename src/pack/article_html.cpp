#include "pack/article_html.h"

#include <algorithm>
#include <string_view>

#include "pack/html.h"

namespace tracuu::pack {

namespace {

constexpr std::string_view kBetween = " \xC2\xB7 ";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

// Two or three letters, then parts of one to eight letters and digits: "vi", "zh-Hant".
bool is_language_tag(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find('-'));
  if (primary.size() < 2 || primary.size() > 3 || !std::all_of(primary.begin(), primary.end(), is_letter)) return false;
  while (tag.find('-') != tag.npos) {
    tag.remove_prefix(tag.find('-') + 1);
    const std::string_view part = tag.substr(0, tag.find('-'));
    if (part.empty() || part.size() > 8 || !std::all_of(part.begin(), part.end(), is_letter_or_digit)) return false;
  }
  return true;
}

// The parts of a date in the order in which the language writes them: 07/06/2021, or 2021-06-07.
std::string date_text(std::string_view iso, Lang lang) {
  if (lang != Lang::vi) return std::string(iso);
  std::string text;
  for (std::size_t dash = iso.rfind('-'); dash != iso.npos; dash = iso.rfind('-')) {
    text.append(iso.substr(dash + 1)).append("/");
    iso = iso.substr(0, dash);
  }
  return text.append(iso);
}

std::string date_html(const DocumentDate& date, Lang lang) {
  if (date.iso.empty()) return "";
  std::string html = "<time datetime=\"" + escape_text(date.iso) + "\">";
  return html.append(escape_text(date_text(date.iso, lang))).append("</time>");
}

// Other schemes could run something.
bool is_web_address(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

std::string original_html(const Document& document, Lang lang) {
  if (!is_web_address(document.url)) return "";
  std::string html = "<a rel=\"noopener noreferrer\" href=\"" + escape_text(document.url) + "\">";
  return html.append(text_of(TextKey::cli_static_original, lang)).append("</a>");
}

void append_element(std::string& html, std::string_view tag, std::string_view text) {
  html.append("<").append(tag).append(">").append(escape_text(text)).append("</").append(tag).append(">\n");
}

// A block may hold line ends: what is too long to be laid out line by line is one block.
void append_lines(std::string& html, std::string_view tag, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    if (line.find_first_not_of(" \t") != line.npos) append_element(html, tag, line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

std::string origin_html(const Document& document, Lang lang) {
  std::string html;
  for (const std::string& part : {escape_text(document.source), date_html(document.date, lang),
                                  escape_text(document.author), original_html(document, lang)}) {
    if (part.empty()) continue;
    if (!html.empty()) html += kBetween;
    html += part;
  }
  return html;
}

std::string body_html(const Document& document, int heading_level) {
  const std::string heading = "h" + std::to_string(heading_level);
  std::string html;
  for (const Block& block : document.blocks) {
    const std::string_view text = std::string_view(document.text).substr(block.range.begin, block.range.size());
    const bool is_heading = block.kind == BlockKind::heading;
    if (is_heading && html.empty() && text == document.title) continue;
    append_lines(html, is_heading ? heading : "p", text);
  }
  return html;
}

std::string lang_attribute(const Document& document) {
  return is_language_tag(document.lang) ? " lang=\"" + document.lang + "\"" : "";
}

}  // namespace tracuu::pack
