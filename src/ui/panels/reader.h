// The open document, set to be read: title, where it is from, its text in a comfortable measure, what was searched for
// marked.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ui/document_layout.h"
#include "ui/layout.h"
#include "ui/mark_map.h"
#include "ui/panels/document_menu.h"
#include "ui/panels/reader_mentions.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_field.h"

namespace tracuu::ui {

// Of what stands beside the text; kept from frame to frame.
struct ReaderSideState {
  app::ReaderPanel panel = app::ReaderPanel::none;  // that the scroll position is of,
  std::string document;                             // and of which document
  ScrollState scroll;
  OverlayState overlay;
  bool is_column = false;  // in this frame: else it lies over the text
};

// Kept from frame to frame.
struct ReaderState {
  ScrollState scroll;
  DocumentLayout layout;
  std::vector<ByteRange> marks;  // of the layout's display text
  std::uint32_t revision = 0;    // OpenDocument::revision that layout and marks belong to
  std::string document;          // its id
  std::uint32_t shown_mark = 0;  // the current highlight when it was last brought into sight
  MarkMap map;                   // of the marks along the scrollbar
  ReaderSideState side;
  MentionsState mentions;
  std::uint32_t passage_revision = 0;  // OpenDocument::passage_revision that was last gone to
  double above = 0;                    // height of what stands above the text, as of the last frame
  double header_height = 0;            // of title and source above the text, as of the last frame
  std::uint32_t asked_mark = 0;        // OpenDocument::asked_mark as of the last frame
  bool wants_mark = false;             // bring it into sight as soon as its line is laid out
  std::uint32_t wants_offset = 0;      // … or this place of the text, after a change of width, say; 0: none
  double wants_margin = 0;             // how far below the pane's top that is to be
  TextFieldState find_field;
  std::uint32_t find_asked = 0;              // in the last frame
  std::optional<std::uint32_t> wants_focus;  // the block that gets it as soon as the mirror holds it
  std::map<std::string, double> left_at;     // where earlier documents of this search were left
};

// What a link to the present place is to point to: what is selected of the text, or the line at the top.
app::Passage passage_in_sight(const app::ViewModel& view, const Selection& selection, const ReaderState& state);

void draw_reader(Frame& frame, const Box& box, Arrangement arrangement, ReaderState& state, DocumentMenuState& menu);

}  // namespace tracuu::ui
