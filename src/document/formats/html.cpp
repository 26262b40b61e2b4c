#include "document/formats/html.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "charset/reading.h"
#include "document/formats/composer.h"
#include "document/formats/html_cost.h"
#include "document/formats/html_metadata.h"
#include "document/formats/html_page.h"
#include "document/formats/html_tree.h"
#include "document/formats/limits.h"
#include "document/formats/single_line.h"

namespace tracuu::document {

namespace {

std::size_t text_size(const GumboNode& root) {
  std::size_t size = 0;
  walk(root, [&size](const GumboNode& node, bool entering) {
    if (entering && node.type == GUMBO_NODE_TEXT) size += std::string_view(node.v.text.text).size();
    return entering && !is_left_out(node);
  });
  return size;
}

// The element that holds what the page is about.
const GumboNode& main_part(const GumboNode& root) {
  const GumboNode* main = nullptr;
  std::vector<const GumboNode*> articles;
  walk(root, [&](const GumboNode& node, bool entering) {
    if (!entering || is_left_out(node)) return false;
    const bool is_main = tag_of(node) == GUMBO_TAG_MAIN || (is_element(node) && attribute(node, "role") == "main");
    if (is_main && main == nullptr) main = &node;
    if (tag_of(node) == GUMBO_TAG_ARTICLE) articles.push_back(&node);
    return true;
  });
  if (articles.size() == 1) main = articles.front();
  return main != nullptr && text_size(*main) * 2 > text_size(root) ? *main : root;
}

std::optional<charset::Encoding> encoding_in(std::string_view bytes) {
  constexpr std::size_t kBeginning = 1'024;
  constexpr std::string_view kCharset = "charset=";
  const std::string_view beginning = bytes.substr(0, kBeginning);
  const std::size_t found = beginning.find(kCharset);
  if (found == std::string_view::npos) return std::nullopt;
  std::string_view name = beginning.substr(found + kCharset.size());
  if (name.starts_with('"') || name.starts_with('\'')) name.remove_prefix(1);
  return charset::encoding_named(name.substr(0, name.find_first_of("\"'> ;/")));
}

std::size_t count_headings(const Document& document) {
  return static_cast<std::size_t>(std::ranges::count(document.blocks, BlockKind::heading, &Block::kind));
}

// The title for sharing, else the page's only heading, else <title>, which often ends with the site's name.
void choose_title(Document& document, const std::string& title) {
  if (document.title.empty() && count_headings(document) == 1) {
    const ByteRange heading = std::ranges::find(document.blocks, BlockKind::heading, &Block::kind)->range;
    document.title = document.text.substr(heading.begin, heading.size());
  }
  if (document.title.empty()) document.title = title;
  document.title = single_line(document.title);
}

}  // namespace

Result<Document> read_html(std::string id, std::string_view bytes, std::optional<charset::Encoding> named) {
  if (bytes.size() > kMaxHtml) return Error{TextKey::error_file_too_large, {}, std::to_string(kMaxHtml / 1024 / 1024)};
  const charset::Reading reading = charset::read(bytes, named ? named : encoding_in(bytes));
  if (!is_parseable_html(reading.text)) return Error{TextKey::error_format_too_deep, {}, "512"};
  const HtmlTree tree(reading.text);
  Composer composer;
  Document& document = composer.document();
  const std::string title = read_html_metadata(*tree.root(), document);
  read_page(main_part(*tree.root()), composer);
  choose_title(document, title);
  document.provenance.encoding = charset::summary(reading);
  document.provenance.repaired |= reading.repaired;
  document.provenance.guessed = reading.guessed;
  return composer.finish(std::move(id));
}

}  // namespace tracuu::document
