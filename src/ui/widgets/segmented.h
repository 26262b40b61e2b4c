// A few choices side by side of which one holds: a radio group.
#pragma once

#include <span>
#include <string_view>

#include "ui/frame.h"

namespace tracuu::ui {

struct Segment {
  std::string_view name;
  std::string_view short_name;  // shown where the names do not fit
  std::string_view description;
};

struct SegmentedResult {
  int chosen = -1;   // pressed in this frame
  int pointed = -1;  // under the pointer, or with the keyboard's focus
};

SegmentedResult segmented(Frame& frame, const Box& bounds, std::string_view name, std::span<const Segment> segments,
                          int current);

}  // namespace tracuu::ui
