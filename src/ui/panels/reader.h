// The open document, set to be read: title, where it is from, its text in a comfortable measure, what was searched for
// marked.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ui/document_layout.h"
#include "ui/layout.h"
#include "ui/panels/document_menu.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct ReaderState {
  ScrollState scroll;
  DocumentLayout layout;
  std::vector<ByteRange> marks;    // of the layout's display text
  std::uint32_t revision = 0;      // OpenDocument::revision that layout and marks belong to
  std::string document;            // its id
  std::uint32_t shown_mark = 0;    // the current highlight when it was last brought into sight
  double header_height = 0;        // of title and source above the text, as of the last frame
  std::uint32_t asked_mark = 0;    // OpenDocument::asked_mark as of the last frame
  bool wants_mark = false;         // bring it into sight as soon as its line is laid out
  std::uint32_t wants_offset = 0;  // … or this place of the text, after a change of width; 0: none
  TextFieldState find_field;
  std::uint32_t find_asked = 0;              // in the last frame
  std::optional<std::uint32_t> wants_focus;  // the block that gets it as soon as the mirror holds it
  std::map<std::string, double> left_at;     // where earlier documents of this search were left
};

void draw_reader(Frame& frame, const Box& box, Arrangement arrangement, ReaderState& state, DocumentMenuState& menu);

}  // namespace tracuu::ui
