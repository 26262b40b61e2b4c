#include "pack/static_section.h"

#include "pack/html.h"

namespace tracuu::pack {

namespace {

constexpr std::string_view kListAnchor = "tracuu-static";

std::string back_link(Lang lang) {
  std::string html = "<p><a href=\"#";
  return html.append(kListAnchor)
      .append("\">")
      .append(escape_html(text_of(TextKey::cli_static_list, lang)))
      .append("</a></p>\n");
}

}  // namespace

std::string static_section(const StaticDocuments& documents, std::string_view title) {
  if (documents.empty()) return "";
  const Lang lang = documents.lang();
  std::string html = "<noscript id=\"tracuu-readable\">\n<main class=\"tracuu-static\" lang=\"";
  html.append(lang_code(lang)).append("\">\n<h1 id=\"").append(kListAnchor).append("\">");
  html.append(escape_html(title)).append("</h1>\n<ul aria-label=\"");
  html.append(escape_html(text_of(TextKey::cli_static_list, lang))).append("\">\n");
  for (const StaticDocument& document : documents.documents()) {
    html.append(list_line(document, "#" + static_anchor(document.number)));
  }
  html.append("</ul>\n").append(to_ascii(left_out_html(documents)));
  const std::string back = back_link(lang);
  for (const StaticDocument& document : documents.documents()) html.append(document.article).append(back);
  return html.append("</main>\n</noscript>\n");
}

}  // namespace tracuu::pack
