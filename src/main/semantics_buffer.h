// The semantics tree as one block of bytes that JavaScript reads in place (web/src/semantics.js is its reader).
//
// Little-endian. A u32 count; then count records of 23 u32:
//   id, parent, role, level, state, position, set_size, x, y, width, height (these four f32),
//   name begin, name size, value begin, value size, placeholder begin, placeholder size, lang begin, lang size,
//   description begin, description size, row, column
// and then the strings, UTF-8; begins are offsets into the whole block.
#pragma once

#include <cstdint>
#include <vector>

#include "ui/semantics.h"

namespace tracuu {

std::vector<std::uint8_t> pack_semantics(const ui::SemanticsTree& tree);

}  // namespace tracuu
