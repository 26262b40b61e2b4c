#include "document/formats/html_metadata.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "document/date.h"
#include "document/formats/single_line.h"

namespace tracuu::document {

namespace {

struct MetaName {
  std::string_view name;  // of <meta name>, property or itemprop, in small letters
  std::string Document::*field;
};

constexpr MetaName kNames[] = {
    {"og:title", &Document::title},           {"dc.title", &Document::title},    {"author", &Document::author},
    {"article:author", &Document::author},    {"dc.creator", &Document::author}, {"og:site_name", &Document::source},
    {"dc.publisher", &Document::source},      {"copyright", &Document::source},  {"og:url", &Document::url},
    {"article:section", &Document::category},
};
constexpr std::string_view kDateNames[] = {
    "article:published_time", "datepublished",   "pubdate",      "publishdate",   "publish_date", "dc.date",
    "dc.date.issued",         "dcterms.created", "dcterms.date", "citation_date", "date"};

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return small;
}

bool is_web_address(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

void set_where_empty(std::string& field, std::string_view value) {
  if (field.empty()) field = single_line(value);
}

void read_meta(const GumboNode& meta, Document& document) {
  const std::string_view content = attribute(meta, "content");
  if (content.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
  for (const char* kind : {"name", "property", "itemprop"}) {
    const std::string name = in_small_letters(attribute(meta, kind));
    if (name.empty()) continue;
    const auto* const known = std::ranges::find(kNames, name, &MetaName::name);
    // An author given as an address is no name.
    if (known != std::end(kNames) && is_web_address(content) == (known->field == &Document::url)) {
      set_where_empty(document.*known->field, content);
    }
    if (document.date.iso.empty() && std::ranges::find(kDateNames, name) != std::end(kDateNames)) {
      document.date = parse_date(content).value_or(DocumentDate{});
    }
  }
}

std::string text_of(const GumboNode& element) {
  std::string text;
  walk(element, [&](const GumboNode& node, bool entering) {
    if (entering && (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)) text += node.v.text.text;
    return true;
  });
  return text;
}

}  // namespace

std::string read_html_metadata(const GumboNode& root, Document& document) {
  std::string title;
  document.lang = single_line(attribute(root, "lang"));
  walk(root, [&](const GumboNode& node, bool entering) {
    if (!entering) return false;
    switch (tag_of(node)) {
      case GUMBO_TAG_META: read_meta(node, document); break;
      case GUMBO_TAG_TITLE:
        if (title.empty()) title = text_of(node);
        return false;
      case GUMBO_TAG_LINK:
        if (attribute(node, "rel") == "canonical" && is_web_address(attribute(node, "href"))) {
          document.url = single_line(attribute(node, "href"));
        }
        break;
      case GUMBO_TAG_SVG: return false;
      default: break;
    }
    return true;
  });
  return title;
}

}  // namespace tracuu::document
