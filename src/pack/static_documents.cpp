#include "pack/static_documents.h"

#include <utility>

#include "pack/article_html.h"
#include "pack/html.h"

namespace tracuu::pack {

namespace {

std::string article_html(const Document& document, const StaticDocument& made, StaticForm form) {
  const bool is_alone = form == StaticForm::site;
  const std::string heading = is_alone ? "h1>" : "h2>";
  std::string html = "<article";
  if (!is_alone) html.append(" id=\"").append(static_anchor(made.number)).append("\"");
  html.append(lang_attribute(document)).append(">\n");
  html.append("<").append(heading).append(made.title).append("</").append(heading).append("\n");
  if (!made.origin.empty()) html.append("<p><small>").append(made.origin).append("</small></p>\n");
  return html.append(body_html(document, is_alone ? 2 : 3)).append("</article>\n");
}

void make_ascii(StaticDocument& document) {
  for (std::string* html : {&document.title, &document.origin, &document.article}) *html = to_ascii(*html);
}

// What is written around a document at most: the rest of its page, its lines in the list and in the sums.
std::uint64_t surroundings(StaticForm form) { return form == StaticForm::site ? 1'300 : 200; }

std::uint64_t size_of(const StaticDocument& document, StaticForm form) {
  // The title and the origin stand in the list too, the title at the head of a page as well.
  return 2 * document.title.size() + document.origin.size() + document.article.size() + surroundings(form);
}

}  // namespace

void StaticDocuments::add(const Document& document) {
  ++count_;
  // HTML is hardly shorter than its text, so most of a large corpus is seen not to fit without being written.
  if (document.text.size() / 2 > options_.limit - bytes_) return;
  StaticDocument made;
  made.number = count_;
  made.title = escape_text(document.title.empty() ? document.id : document.title);
  made.origin = origin_html(document, lang_);
  made.article = article_html(document, made, options_.form);
  if (options_.form == StaticForm::single_file) make_ascii(made);
  const std::uint64_t size = size_of(made, options_.form);
  if (size > options_.limit - bytes_) return;
  bytes_ += size;
  documents_.push_back(std::move(made));
}

std::string list_line(const StaticDocument& document, std::string_view address) {
  std::string html = "<li><a href=\"";
  html.append(address).append("\">").append(document.title).append("</a>");
  if (!document.origin.empty()) html.append(" <small>").append(document.origin).append("</small>");
  return html.append("</li>\n");
}

std::string static_anchor(std::uint32_t number) { return "tracuu-static-" + std::to_string(number); }

std::string left_out_html(const StaticDocuments& documents) {
  if (documents.left_out() == 0) return "";
  const std::string text =
      format_text(TextKey::cli_static_left_out, documents.lang(), {std::to_string(documents.left_out())});
  return "<p>" + escape_text(text) + "</p>\n";
}

}  // namespace tracuu::pack
