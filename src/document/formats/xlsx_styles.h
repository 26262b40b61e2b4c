// What a cell's style says of its value: that a number is a date, and in which font text is.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu::document {

class XlsxStyles {
 public:
  // `styles` is the root of styles.xml, or nothing; `starts_1904` where days count from then.
  XlsxStyles(pugi::xml_node styles, bool starts_1904);

  // The number of a cell as it is meant: a day where the style makes it one, else as written.
  std::string shown(std::string_view number, std::size_t style) const;
  std::string_view font(std::size_t style) const;

 private:
  struct CellStyle {
    bool is_date = false;
    std::string font;
  };

  std::vector<CellStyle> styles_;
  bool starts_1904_;
};

}  // namespace tracuu::document
