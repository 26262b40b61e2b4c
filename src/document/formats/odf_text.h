// The paragraphs of an OpenDocument text.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/formats/composer.h"

namespace tracuu::document {

// What content.xml's and styles.xml's styles make of text: those with a name, and those made from them without one.
class OdfStyles {
 public:
  // Takes the styles below a root element.
  void add(pugi::xml_node root);

  std::string_view font_of(std::string_view style) const;
  // A heading or a caption where the style says so.
  BlockKind kind_of(std::string_view style, BlockKind otherwise) const;

 private:
  // Whether `wanted` is true of the style or one that it is made from.
  template <typename Wanted>
  bool find(std::string_view style, Wanted wanted) const;

  std::unordered_map<std::string, std::string> fonts_;
  std::unordered_map<std::string, std::string> parents_;
};

class OdfTextReader {
 public:
  OdfTextReader(const OdfStyles& styles, Composer& composer) : styles_(styles), composer_(composer) {}

  void read_blocks(pugi::xml_node parent, BlockKind kind);
  // The notes that were called, each as "[1] …".
  void read_notes();
  // What stands in a paragraph, in line.
  void read_line(pugi::xml_node node, std::string_view font);

 private:
  void read_table(pugi::xml_node table);
  void read_cell(pugi::xml_node parent);
  void call(pugi::xml_node note);

  const OdfStyles& styles_;
  Composer& composer_;
  std::vector<pugi::xml_node> notes_;
  int rows_ = 0;
  bool in_note_ = false;
};

}  // namespace tracuu::document
