// A card that lies over everything drawn before it and keeps the pointer from it: a menu, an explanation, a page of
// help. A press beside it, or Escape, dismisses it.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct OverlayState {
  bool shown = false;    // in the last frame
  NodeId opener = 0;     // what had the focus before: it gets it back
  NodeId focused = 0;    // what inside it had the focus when it was drawn last
  float content = 0;     // height of what is inside, as of the last frame
  bool pulling = false;  // a sheet, by its handle
  float pulled = 0;      // how far down
};

struct OverlaySpec {
  const char* key = "";
  Box bounds;
  std::string_view name;
  bool modal = false;  // what is behind is darkened and out of reach
  bool sheet = false;  // it stands at the bottom and can be pulled down by its handle: sheet_box()
};

// Where the window is one column: a card of this height (its handle not counted) at the bottom, as wide as the window,
// with some of what is behind in sight above.
Box sheet_box(float height, const OverlayState& state);

class Overlay {
 public:
  Overlay(Frame& frame, const OverlaySpec& spec, OverlayState& state);
  ~Overlay();
  Overlay(const Overlay&) = delete;
  Overlay& operator=(const Overlay&) = delete;

  // What the handle takes of the card's top; 0 where there is none.
  float handle() const { return handle_; }
  // Asked for with Escape, a press beside the card, or a pull at its handle.
  bool is_dismissed() const { return dismissed_; }
  // The dialog's title and the button that closes it, which has the focus first. Whether the dialog is to close.
  bool draw_header(Box header, std::string_view title);
  // Gives the focus to this node in the frame in which the card appears.
  void focus_first(NodeId id);

 private:
  bool begin(const OverlaySpec& spec);
  bool take_pull(const Box& handle, OverlayState& state);

  Frame& frame_;
  OverlayState& state_;
  bool appears_;
  bool dismissed_ = false;
  float handle_ = 0;
  bool open_;
  NodeScope scope_;
};

// A card above the canvas that is no dialog: the focus stays where it is.
class Card {
 public:
  Card(Frame& frame, const char* key, const Box& bounds);
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;
};

// Call in a frame in which it is not drawn: whoever opened it gets the focus back, unless a reader took it elsewhere.
void close_overlay(Frame& frame, OverlayState& state);

}  // namespace tracuu::ui
