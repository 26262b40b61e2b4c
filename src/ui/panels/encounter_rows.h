// Rows of the ledgers of meetings: an encounter or an event with its sentence, on an axis of time; a pair that has not
// met for long.
#pragma once

#include "ui/frame.h"

namespace tracuu::ui {

float encounter_row_height(const Frame& frame);

// `before` is the row above, null where it is not at hand: where another month begins, the row says so.
void draw_encounter(Frame& frame, const Box& bounds, const engine::EncounterRow& row,
                    const engine::EncounterRow* before, std::uint32_t number);
void draw_gap(Frame& frame, const Box& bounds, const engine::GapRow& row, std::uint32_t number);

}  // namespace tracuu::ui
