// What is selected on the canvas: one passage of one text at a time. Kept from frame to frame.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/passage.h"
#include "base/ranges.h"

namespace tracuu::ui {

// The pointer button by which a platform tells a long press of a finger.
inline constexpr int kLongPressButton = 3;

// How much a gesture takes at a time.
enum class SelectionUnit : std::uint8_t { letter, word, paragraph };

struct Selection {
  app::Passage passage;  // what would be copied, in bytes of the text itself
  // In bytes of the text as displayed: where it was begun, and the end that moves.
  std::uint32_t anchor = 0, focus = 0;
  bool by_touch = false;  // its ends have grips for fingers

  // While a pointer drags.
  bool dragging = false;
  SelectionUnit unit = SelectionUnit::letter;
  ByteRange origin;  // the unit that was pressed

  bool is_in(app::QuotedText of, std::string_view document) const {
    return !passage.document.empty() && passage.of == of && passage.document == document;
  }
  ByteRange displayed() const { return anchor < focus ? ByteRange{anchor, focus} : ByteRange{focus, anchor}; }
};

}  // namespace tracuu::ui
