// The rows of a tool's answer that are in sight.
#pragma once

#include "ui/panels/language.h"
#include "ui/widgets/row_list.h"

namespace tracuu::ui {

// Asks for the rows in view, once for each view of each answer.
void ask_for_rows_in_view(Frame& frame, const RowsInSight& seen, LanguageState& state);

// Those of the tool's answer.
inline RowsAtHand rows_at_hand(const Frame& frame, std::size_t count, float height) {
  const app::LanguageView& answer = frame.view.language;
  return {frame.text(TextKey::ui_place_language),
          static_cast<std::uint32_t>(answer.total),
          answer.first,
          count,
          height,
          answer.asking};
}

template <typename Draw>
void draw_rows_in_sight(Frame& frame, const BodyPlace& place, const RowsAtHand& rows, LanguageState& state, Draw draw) {
  ask_for_rows_in_view(frame, draw_row_list(frame, place, rows, draw), state);
}

}  // namespace tracuu::ui
