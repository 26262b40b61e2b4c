// A part of the window whose content is longer than it is high. ImGui clips it and decides what the pointer is over;
// the position is our own, in double precision, because 154,000 rows are longer than a float can count.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

inline constexpr float kScrollbarArea = 12;  // the strip that it takes, and what can be grabbed

// Kept from frame to frame.
struct ScrollState {
  double offset = 0;       // of the content's top above the area's
  double target = 0;       // where it is moving to
  double content = 0;      // height of the content as of the last frame
  float view = 0;          // height of the area
  double grab_offset = 0;  // while the thumb is dragged: the offset and
  float grab_y = 0;        // the pointer's y when it was taken

  // The largest offset: the content's end is at the area's.
  double end() const;
  void jump_to(double to) { offset = target = to; }
  // Moves gently, so that the eye can follow; at once under reduced motion or over long ways.
  void glide_to(double to) { target = to; }
  // The least movement that brings [top, bottom) into view, `margin` from the area's edges.
  void reveal(double top, double bottom, double margin);
};

class ScrollArea {
 public:
  // `content` is the height of what will be drawn. `keys`: the arrow, page, Home, End and space keys scroll it.
  ScrollArea(Frame& frame, const char* key, const Box& bounds, double content, bool keys, ScrollState& state);
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;

  // Where the content's top left corner is on the canvas; its y is a whole device pixel.
  double top() const { return top_; }
  const Box& bounds() const { return bounds_; }
  // Scrolls so that a widget in the area, and half of its like above and below, is in sight: the next one is there to
  // be walked to.
  void reveal(const Box& widget);
  // The bounds without the strip that the scrollbar takes, whether there is one or not.
  Box inner() const;

 private:
  void take_wheel();
  void take_keys();
  void glide();
  void draw_bar();

  Frame& frame_;
  Box bounds_;
  ScrollState& state_;
  ScrollArea* outer_;
  double top_;
};

}  // namespace tracuu::ui
