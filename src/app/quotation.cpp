#include "app/quotation.h"

#include <algorithm>
#include <string_view>

#include "app/wording.h"

namespace tracuu::app {

namespace {

// Where a passage is from, as far as it is known.
struct Source {
  std::string_view text;  // that it is a passage of
  std::string_view title, source, date, url, lang;
};

std::optional<Source> source_of(const ViewModel& view, const Passage& passage) {
  if (passage.of == QuotedText::snippet) {
    const auto hit = std::ranges::find(view.window.hits, passage.document, &engine::Hit::id);
    if (hit == view.window.hits.end()) return std::nullopt;
    return Source{hit->snippet, hit->title, hit->source, hit->date, {}, {}};
  }
  if (!view.open || view.open->document.id != passage.document) return std::nullopt;
  const engine::DocumentView& document = view.open->document;
  const std::string& text = passage.of == QuotedText::title ? document.title : document.text;
  return Source{text, document.title, document.source, document.date, document.url, document.lang};
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

// Lines of the text as paragraphs.
std::string paragraphs_of(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) out += "<p>" + escaped(text.substr(at, end - at)) + "</p>";
    at = end + 1;
  }
  return out;
}

bool is_web_address(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

std::string citation_of(const Source& source, Lang lang) {
  std::string out = "<cite>" + escaped(source.title) + "</cite>";
  const std::string details = join_details({source.source, format_date(source.date, lang)});
  if (!details.empty()) out += ", " + escaped(details);
  if (is_web_address(source.url)) out += ", <a href=\"" + escaped(source.url) + "\">" + escaped(source.url) + "</a>";
  return out;
}

std::string html_of(std::string_view text, const Source& source, Lang lang) {
  const std::string_view code = source.lang.empty() ? lang_code(Lang::vi) : source.lang;
  return "<blockquote lang=\"" + escaped(code) + "\">" + paragraphs_of(text) + "</blockquote><p>— " +
         citation_of(source, lang) + "</p>";
}

}  // namespace

std::optional<Quotation> quote(const ViewModel& view, const Passage& passage) {
  const std::optional<Source> source = source_of(view, passage);
  if (!source || passage.range.empty() || passage.range.end > source->text.size()) return std::nullopt;
  const std::string_view text = source->text.substr(passage.range.begin, passage.range.size());
  return Quotation{std::string(text), html_of(text, *source, view.lang)};
}

}  // namespace tracuu::app
