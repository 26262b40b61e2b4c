#include "pack/static_site.h"

#include "pack/hash.h"
#include "pack/html.h"
#include "pack/policy.h"

namespace tracuu::pack {

namespace {

using Documents = std::vector<StaticDocument>;

std::string text_html(TextKey key, Lang lang) { return escape_text(text_of(key, lang)); }

std::string link_html(std::string_view address, std::string_view html, std::string_view attributes = "") {
  std::string link = "<a href=\"";
  return link.append(address).append("\"").append(attributes).append(">").append(html).append("</a>\n");
}

std::string page_name(const StaticDocument& document) { return std::to_string(document.number) + ".html"; }

// index.html, index-2.html, …
std::string list_name(std::size_t part) {
  return part == 0 ? "index.html" : "index-" + std::to_string(part + 1) + ".html";
}

std::string page_html(std::string_view title, std::string_view content, Lang lang) {
  std::string html = "<!doctype html>\n<html lang=\"";
  html.append(lang_code(lang)).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
  html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(document_policy()).append("\">\n");
  html.append(
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
  html.append(title).append("</title>\n<link rel=\"icon\" href=\"data:,\">\n");
  html.append(
      "<link rel=\"stylesheet\" href=\"../tracuu.css\">\n</head>\n<body class=\"tracuu-page tracuu-static\">\n");
  return html.append(content).append("</body>\n</html>\n");
}

std::string search_link(Lang lang) { return link_html("../index.html", text_html(TextKey::cli_static_search, lang)); }

std::string document_links(const Documents& documents, std::size_t place, Lang lang) {
  std::string html = "<nav>\n";
  if (place > 0) {
    html += link_html(page_name(documents[place - 1]), text_html(TextKey::cli_static_previous, lang), " rel=\"prev\"");
  }
  html += link_html(list_name(place / kStaticListLength), text_html(TextKey::cli_static_list, lang));
  if (place + 1 < documents.size()) {
    html += link_html(page_name(documents[place + 1]), text_html(TextKey::cli_static_next, lang), " rel=\"next\"");
  }
  return html.append(search_link(lang)).append("</nav>\n");
}

std::string document_page(const Documents& documents, std::size_t place, std::string_view corpus_title, Lang lang) {
  const StaticDocument& document = documents[place];
  const std::string title = document.title + " - " + std::string(corpus_title);
  const std::string content = document_links(documents, place, lang) + "<main>\n" + document.article + "</main>\n";
  return page_html(title, content, lang);
}

std::string list_links(std::size_t part, std::size_t count, Lang lang) {
  const std::size_t parts = (count + kStaticListLength - 1) / kStaticListLength;
  if (parts == 1) return "";
  std::string html = "<nav aria-label=\"" + text_html(TextKey::cli_static_pages, lang) + "\">\n";
  for (std::size_t other = 0; other < parts; ++other) {
    html += link_html(list_name(other), std::to_string(other + 1), other == part ? " aria-current=\"page\"" : "");
  }
  return html.append("</nav>\n");
}

std::string list_page(const StaticDocuments& all, std::size_t part, std::string_view corpus_title) {
  const Documents& documents = all.documents();
  std::string content = "<main>\n<h1>" + std::string(corpus_title) + "</h1>\n<p>" + search_link(all.lang()) + "</p>\n";
  content.append("<ul aria-label=\"").append(text_html(TextKey::cli_static_list, all.lang())).append("\">\n");
  const std::size_t begin = part * kStaticListLength;
  for (std::size_t i = begin; i < documents.size() && i < begin + kStaticListLength; ++i) {
    content.append(list_line(documents[i], page_name(documents[i])));
  }
  content.append("</ul>\n").append(left_out_html(all)).append("</main>\n");
  content.append(list_links(part, documents.size(), all.lang()));
  return page_html(corpus_title, content, all.lang());
}

// The page's language is not known to be the reader's.
std::string lang_span(Lang lang) {
  std::string html = "<span lang=\"";
  html.append(lang_code(lang)).append("\">");
  return html.append(escape_html(text_of(TextKey::boot_plain_pages, lang))).append("</span>");
}

}  // namespace

StaticSite make_static_site(const StaticDocuments& documents, const PackageInfo& info) {
  const std::string title = escape_text(info.title);
  StaticSite site;
  const auto add = [&](const std::string& name, const std::string& html) {
    site.sums.push_back({name, sha256_hex(bytes_of(html))});
    site.pages.push_back({std::string(kStaticFolder) + name, copy_of(html)});
  };
  const Documents& list = documents.documents();
  for (std::size_t part = 0; part * kStaticListLength < list.size(); ++part) {
    add(list_name(part), list_page(documents, part, title));
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    add(page_name(list[i]), document_page(list, i, title, documents.lang()));
  }
  return site;
}

std::string static_link(const PackageInfo& info) {
  std::string html = "<noscript id=\"tracuu-readable\">\n<main class=\"tracuu-static\">\n<h1>";
  html.append(escape_html(info.title)).append("</h1>\n<p><a href=\"").append(kStaticIndex).append("\">");
  html.append(lang_span(Lang::vi)).append("<br>\n").append(lang_span(Lang::en));
  return html.append("</a></p>\n</main>\n</noscript>\n");
}

}  // namespace tracuu::pack
