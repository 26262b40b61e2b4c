// The interface as a function: a view model and this frame's input go in, pixels (through Dear ImGui's current
// context), a semantics tree and commands come out. Nothing here outlives a frame except Scratch: scroll positions,
// hover, focus, layout caches.
#pragma once

#include <memory>
#include <vector>

#include "app/command.h"
#include "app/passage.h"
#include "app/view_model.h"
#include "ui/semantics.h"
#include "ui/system_palette.h"

namespace tracuu::ui {

struct Environment {
  bool dark = false;  // the system's colour scheme, for Theme::system
  bool reduced_motion = false;
  bool coarse_pointer = false;  // fingers: larger targets
  bool more_contrast = false;   // the reader has asked the system for it
  bool forced_colours = false;  // system_colours and no others
  SystemColours system_colours{};
  double now = 0;  // seconds on any clock that does not go back: the caret blinks by it
};

// A part of the canvas that scrolls, so that a wheel turned over it can be handed on to the page at its ends.
struct ScrollRegion {
  Rect bounds;
  bool can_scroll_up = false;
  bool can_scroll_down = false;
};

// The pointer has put the caret or a selection into a text field: bytes of its value, begin == end for a caret.
struct TextSelection {
  std::uint32_t node = 0;  // 0: nothing asked
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

struct FrameOutput {
  std::vector<app::Command> commands;
  SemanticsTree semantics;
  std::vector<ScrollRegion> scroll_regions;  // innermost last
  std::uint32_t focused_text_field = 0;      // node id of the text field that wants typing, 0 none
  std::uint32_t focus_request =
      0;  // the pointer or a command has moved the focus here: the mirror follows, without a ring
  TextSelection text_selection;
  std::vector<Rect> grips;       // what a finger drags instead of scrolling
  std::vector<Rect> drag_areas;  // … as well: a histogram, the handle of a sheet
  Rect caret;                    // where the focused text field's caret is drawn
  float wake_in_seconds = -1;    // draw again after this long (caret); 0: at once (motion, layout); < 0: only on input
  bool hand_cursor = false;      // the pointer is over something to press
  bool text_cursor = false;      // … over a text field
};

class GlyphSource;

class Interface {
 public:
  // Adds fonts and style; `glyphs`, where there is one, must outlive the context. REQUIRES: a current ImGui context,
  // without fonts yet.
  explicit Interface(GlyphSource* glyphs);
  ~Interface();

  // Between ImGui::NewFrame() and ImGui::Render(). `events` are what the mirror and the keyboard did since the last
  // frame. The display size and framebuffer scale of ImGui's IO are the canvas's size in CSS pixels and its density.
  FrameOutput draw(const app::ViewModel& view, const Environment& environment, const std::vector<NodeEvent>& events);

  // What is selected and would be copied.
  const app::Passage& selected() const;
  // What a link to the present place points to: a passage of the open document's text, or none.
  app::Passage linked(const app::ViewModel& view) const;

 private:
  struct Scratch;
  void draw_place(class Frame& frame, const struct Layout& layout);
  void draw_tools(class Frame& frame, const struct Layout& layout);
  void draw_panes(class Frame& frame, const struct Layout& layout);
  void draw_compared(class Frame& frame, const struct Layout& layout, bool sheet);

  std::unique_ptr<Scratch> scratch_;
};

}  // namespace tracuu::ui
