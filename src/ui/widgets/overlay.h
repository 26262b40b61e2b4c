// A card that lies over everything drawn before it and keeps the pointer from it: a menu, an explanation, a page of
// help. A press beside it, or Escape, dismisses it.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct OverlayState {
  bool shown = false;  // in the last frame
  NodeId opener = 0;   // what had the focus before: it gets it back
  float content = 0;   // height of what is inside, as of the last frame
};

struct OverlaySpec {
  const char* key = "";
  Box bounds;
  std::string_view name;
  bool modal = false;  // what is behind is darkened and out of reach
};

class Overlay {
 public:
  Overlay(Frame& frame, const OverlaySpec& spec, OverlayState& state);
  ~Overlay();
  Overlay(const Overlay&) = delete;
  Overlay& operator=(const Overlay&) = delete;

  // Asked for with Escape or a press beside the card.
  bool is_dismissed() const { return dismissed_; }
  // The dialog's title and the button that closes it, which has the focus first. Whether the dialog is to close.
  bool draw_header(Box header, std::string_view title);
  // Gives the focus to this node in the frame in which the card appears.
  void focus_first(NodeId id);

 private:
  bool begin(const OverlaySpec& spec);

  Frame& frame_;
  bool appears_;
  bool dismissed_ = false;
  bool open_;
  NodeScope scope_;
};

// Call in a frame in which it is not drawn: whoever opened it gets the focus back.
void close_overlay(Frame& frame, OverlayState& state);

}  // namespace tracuu::ui
