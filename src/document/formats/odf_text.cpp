#include "document/formats/odf_text.h"

#include "charset/font.h"
#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

constexpr int kLongestChain = 16;  // of styles with parents; in a circle, perhaps

bool is_wrapper(std::string_view name) {
  return name == "section" || name == "index-body" || name == "table-of-content" || name == "list" ||
         name == "index-title" || name == "soft-page-break";
}

bool is_caption_style(std::string_view style) {
  return style == "Caption" || style == "Illustration" || style == "Figure";
}
bool is_title_style(std::string_view style) { return style == "Title" || style == "Subtitle"; }

}  // namespace

void OdfStyles::add(pugi::xml_node root) {
  for (const pugi::xml_node group : root.children()) {
    if (!is(group, "automatic-styles") && !is(group, "styles")) continue;
    for (pugi::xml_node each = child(group, "style"); each; each = next(each, "style")) {
      const std::string name(attribute(each, "name"));
      parents_[name] = attribute(each, "parent-style-name");
      const pugi::xml_node properties = child(each, "text-properties");
      const std::string_view font = attribute(properties, "font-name");
      if (!font.empty()) fonts_[name] = font;
    }
  }
}

std::string_view OdfStyles::font_of(std::string_view style) const {
  std::string_view font;
  find(style, [&](const std::string& each) {
    const auto found = fonts_.find(each);
    if (found != fonts_.end()) font = found->second;
    return found != fonts_.end();
  });
  return font;
}

BlockKind OdfStyles::kind_of(std::string_view style, BlockKind otherwise) const {
  if (find(style, [](const std::string& each) { return is_title_style(each); })) return BlockKind::heading;
  const bool is_caption = find(style, [](const std::string& each) { return is_caption_style(each); });
  return is_caption ? BlockKind::caption : otherwise;
}

template <typename Wanted>
bool OdfStyles::find(std::string_view style, Wanted wanted) const {
  std::string at(style);
  for (int i = 0; i < kLongestChain && !at.empty(); ++i) {
    if (wanted(at)) return true;
    const auto parent = parents_.find(at);
    if (parent == parents_.end()) return false;
    at = parent->second;
  }
  return false;
}

void OdfTextReader::read_blocks(pugi::xml_node parent, BlockKind kind) {
  for (const pugi::xml_node node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "h" || name == "p") {
      const std::string_view style = attribute(node, "style-name");
      composer_.begin(name == "h" ? BlockKind::heading : styles_.kind_of(style, kind));
      read_line(node, styles_.font_of(style));
      composer_.end();
    } else if (name == "list-item" || name == "list-header") {
      read_blocks(node, BlockKind::list_item);
    } else if (name == "table") {
      read_table(node);
    } else if (is_wrapper(name)) {
      read_blocks(node, kind);
    }
  }
}

void OdfTextReader::read_notes() {
  in_note_ = true;
  for (std::size_t i = 0; i < notes_.size(); ++i) {
    composer_.begin(BlockKind::paragraph);
    composer_.add("[" + std::to_string(i + 1) + "] ");
    read_cell(child(notes_[i], "note-body"));
    composer_.end();
  }
}

void OdfTextReader::read_line(pugi::xml_node parent, std::string_view font) {
  for (const pugi::xml_node node : parent.children()) {
    const std::string_view name = local_name(node);
    if (node.type() == pugi::node_pcdata) composer_.add(charset::read_in_font(node.value(), font));
    else if (name == "s" || name == "tab") composer_.add(" ");
    else if (name == "line-break") rows_ > 0 || in_note_ ? composer_.add(" ") : composer_.break_line();
    else if (name == "note") call(node);
    else if (name == "annotation" || name == "tracked-changes" || name == "ruby-text") continue;
    else {
      const std::string_view own = styles_.font_of(attribute(node, "style-name"));
      read_line(node, own.empty() ? font : own);
    }
  }
}

void OdfTextReader::call(pugi::xml_node note) {
  if (in_note_) return;
  notes_.push_back(note);
  composer_.add("[" + std::to_string(notes_.size()) + "]");
}

void OdfTextReader::read_table(pugi::xml_node table) {
  for (const pugi::xml_node row : table.children()) {
    const std::string_view name = local_name(row);
    if (name == "table-header-rows" || name == "table-rows" || name == "table-row-group") read_table(row);
    if (name != "table-row") continue;
    composer_.begin(BlockKind::table_row);
    ++rows_;
    for (pugi::xml_node cell = child(row, "table-cell"); cell; cell = next(cell, "table-cell")) {
      composer_.begin_cell();
      read_cell(cell);
    }
    --rows_;
    composer_.end();
  }
}

// Everything below in one line.
void OdfTextReader::read_cell(pugi::xml_node parent) {
  for (const pugi::xml_node node : parent.children()) {
    if (is(node, "p") || is(node, "h")) {
      read_line(node, styles_.font_of(attribute(node, "style-name")));
      composer_.add(" ");
    } else {
      read_cell(node);
    }
  }
}

}  // namespace tracuu::document
