#include "document/formats/html_page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charset/font.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kLongestCell = 600;  // bytes; what is longer is no cell of a table but a text laid out with one

// Which block an element is; nothing for what is part of a line.
std::optional<BlockKind> block_of(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: return BlockKind::heading;
    case GUMBO_TAG_LI: return BlockKind::list_item;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION: return BlockKind::caption;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL: return BlockKind::paragraph;
    default: return std::nullopt;
  }
}

// Whether a table lays out a page rather than holding figures: there are tables, headings, lists or long texts in it.
bool is_layout(const GumboNode& table) {
  bool found = false;
  walk(table, [&](const GumboNode& node, bool entering) {
    if (!entering || found) return false;
    if (node.type == GUMBO_NODE_TEXT) found = std::string_view(node.v.text.text).size() > kLongestCell;
    const GumboTag tag = tag_of(node);
    const bool is_heading = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
    const bool is_list = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
    found = found || is_heading || is_list || (tag == GUMBO_TAG_TABLE && &node != &table);
    return !is_left_out(node);
  });
  return found;
}

class PageReader {
 public:
  explicit PageReader(Composer& composer) : composer_(composer) {}

  bool enter(const GumboNode& node) {
    if (!is_element(node)) {
      add_text(node);
      return false;
    }
    if (is_left_out(node)) return false;
    const GumboTag tag = tag_of(node);
    if (tag == GUMBO_TAG_FONT) fonts_.emplace_back(attribute(node, "face"));
    if (tag == GUMBO_TAG_PRE) ++preformatted_;
    if (is_in_row_) enter_in_row(tag);
    else if (tag == GUMBO_TAG_BR) composer_.break_line();
    else enter_block(node, tag);
    return true;
  }

  void leave(const GumboNode& node) {
    const GumboTag tag = tag_of(node);
    if (tag == GUMBO_TAG_FONT) fonts_.pop_back();
    if (tag == GUMBO_TAG_PRE) --preformatted_;
    if (is_in_row_ && tag != GUMBO_TAG_TR) return;
    if (is_in_row_) {
      is_in_row_ = false;
      composer_.end();
      return;
    }
    if (tag == GUMBO_TAG_TABLE) is_layout_.pop_back();
    if (!block_of(tag)) return;
    kinds_.pop_back();
    composer_.end();
    if (!kinds_.empty()) composer_.begin(kinds_.back());
  }

 private:
  // Inside a table's row everything is of the row, blocks too.
  void enter_in_row(GumboTag tag) {
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) composer_.begin_cell();
    else if (tag == GUMBO_TAG_BR || block_of(tag)) composer_.add(" ");
  }

  void enter_block(const GumboNode& node, GumboTag tag) {
    if (tag == GUMBO_TAG_TABLE) is_layout_.push_back(is_layout(node));
    if (tag == GUMBO_TAG_TR && !is_layout_.empty() && !is_layout_.back()) {
      is_in_row_ = true;
      composer_.begin(BlockKind::table_row);
      return;
    }
    const std::optional<BlockKind> kind = block_of(tag);
    if (!kind) return;
    // "<li><p>" is one item, "<figcaption><div>" one caption; a list inside an item has its own.
    const bool is_wrapped = *kind == BlockKind::paragraph && !kinds_.empty();
    kinds_.push_back(is_wrapped ? kinds_.back() : *kind);
    composer_.begin(kinds_.back());
  }

  void add_text(const GumboNode& node) {
    if (node.type != GUMBO_NODE_TEXT && node.type != GUMBO_NODE_WHITESPACE && node.type != GUMBO_NODE_CDATA) return;
    if (node.type == GUMBO_NODE_WHITESPACE && !composer_.is_open()) return;
    const std::string_view text = node.v.text.text;
    const std::string meant = fonts_.empty() ? std::string(text) : charset::read_in_font(text, fonts_.back());
    if (preformatted_ > 0 && !is_in_row_) composer_.add_lines(meant);
    else composer_.add(meant);
  }

  Composer& composer_;
  std::vector<BlockKind> kinds_;  // of the open blocks
  std::vector<bool> is_layout_;   // of the open tables
  std::vector<std::string> fonts_;
  bool is_in_row_ = false;
  int preformatted_ = 0;
};

}  // namespace

void read_page(const GumboNode& root, Composer& composer) {
  PageReader reader(composer);
  walk(root, [&reader](const GumboNode& node, bool entering) {
    if (entering) return reader.enter(node);
    reader.leave(node);
    return false;
  });
  composer.end();
}

bool is_left_out(const GumboNode& node) {
  switch (tag_of(node)) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_DATALIST: return true;
    default: break;
  }
  return is_element(node) && (has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true" ||
                              attribute(node, "role") == "navigation");
}

}  // namespace tracuu::document
