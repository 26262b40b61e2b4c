// What a Word file's styles make of a paragraph.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <unordered_map>

#include "document/document.h"

namespace tracuu::document {

class DocxStyles {
 public:
  // `styles` is the root of styles.xml, or nothing.
  explicit DocxStyles(pugi::xml_node styles);

  BlockKind kind_of(pugi::xml_node paragraph) const;
  // The font of a run, by itself or by the styles that it and its paragraph have; "" where nobody says.
  std::string_view font_of(pugi::xml_node run, pugi::xml_node paragraph) const;

 private:
  struct Style {
    std::string name;  // in small letters; of Word's own ones in English whatever the language of the program
    std::string based_on;
    std::string font;
    bool is_outlined = false;
    bool is_numbered = false;
  };

  // The style and those it is based on, as far as `wanted` says no.
  template <typename Wanted>
  const Style* first(std::string_view id, Wanted wanted) const;
  std::string_view font_of_style(std::string_view id) const;

  std::unordered_map<std::string, Style> styles_;
  std::string default_style_;
  std::string default_font_;
};

}  // namespace tracuu::document
