#include "document/formats/docx_styles.h"

#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

constexpr int kLongestChain = 16;  // of styles based on one another; in a circle, perhaps

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return small;
}

std::string_view font_in(pugi::xml_node run_properties) {
  const pugi::xml_node fonts = child(run_properties, "rFonts");
  const std::string_view ascii = attribute(fonts, "ascii");
  return ascii.empty() ? attribute(fonts, "hAnsi") : ascii;
}

bool is_outlined(pugi::xml_node paragraph_properties) {
  const std::string_view level = attribute(child(paragraph_properties, "outlineLvl"), "val");
  return !level.empty() && level != "9";  // 9 is body text
}

bool is_numbered(pugi::xml_node paragraph_properties) {
  const pugi::xml_node number = child(child(paragraph_properties, "numPr"), "numId");
  return number && attribute(number, "val") != "0";
}

bool is_heading_name(std::string_view name) {
  return name.starts_with("heading ") || name == "title" || name == "subtitle";
}

}  // namespace

DocxStyles::DocxStyles(pugi::xml_node styles) {
  default_font_ = font_in(child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr"));
  for (pugi::xml_node each = child(styles, "style"); each; each = next(each, "style")) {
    const pugi::xml_node paragraph_properties = child(each, "pPr");
    const std::string id(attribute(each, "styleId"));
    styles_[id] = {in_small_letters(attribute(child(each, "name"), "val")),
                   std::string(attribute(child(each, "basedOn"), "val")), std::string(font_in(child(each, "rPr"))),
                   is_outlined(paragraph_properties), is_numbered(paragraph_properties)};
    if (attribute(each, "type") == "paragraph" && attribute(each, "default") == "1") default_style_ = id;
  }
}

template <typename Wanted>
const DocxStyles::Style* DocxStyles::first(std::string_view id, Wanted wanted) const {
  std::string at(id);
  for (int i = 0; i < kLongestChain; ++i) {
    const auto found = styles_.find(at);
    if (found == styles_.end()) return nullptr;
    if (wanted(found->second)) return &found->second;
    at = found->second.based_on;
  }
  return nullptr;
}

BlockKind DocxStyles::kind_of(pugi::xml_node paragraph) const {
  const pugi::xml_node properties = child(paragraph, "pPr");
  const std::string_view style = attribute(child(properties, "pStyle"), "val");
  const auto is_heading = [](const Style& each) { return each.is_outlined || is_heading_name(each.name); };
  if (is_outlined(properties) || first(style, is_heading) != nullptr) return BlockKind::heading;
  if (first(style, [](const Style& each) { return each.name == "caption"; }) != nullptr) return BlockKind::caption;
  const auto is_list = [](const Style& each) { return each.is_numbered || each.name.starts_with("list "); };
  if (child(properties, "numPr")) return is_numbered(properties) ? BlockKind::list_item : BlockKind::paragraph;
  return first(style, is_list) != nullptr ? BlockKind::list_item : BlockKind::paragraph;
}

std::string_view DocxStyles::font_of(pugi::xml_node run, pugi::xml_node paragraph) const {
  const pugi::xml_node properties = child(run, "rPr");
  const std::string_view own = font_in(properties);
  if (!own.empty()) return own;
  const std::string_view of_run = font_of_style(attribute(child(properties, "rStyle"), "val"));
  if (!of_run.empty()) return of_run;
  const std::string_view style = attribute(child(child(paragraph, "pPr"), "pStyle"), "val");
  const std::string_view of_paragraph = font_of_style(style.empty() ? std::string_view(default_style_) : style);
  return of_paragraph.empty() ? std::string_view(default_font_) : of_paragraph;
}

std::string_view DocxStyles::font_of_style(std::string_view id) const {
  const Style* const found = first(id, [](const Style& each) { return !each.font.empty(); });
  return found == nullptr ? std::string_view() : std::string_view(found->font);
}

}  // namespace tracuu::document
