// The few icons of the interface, drawn with lines: sharp at every density, in every colour, without a font.
#pragma once

#include <imgui.h>

#include <cstdint>

namespace tracuu::ui {

enum class Icon : std::uint8_t {
  none,
  search,
  close,
  arrow_left,
  chevron_left,
  chevron_right,
  chevron_up,
  chevron_down,
  sliders,
  screen,
  check,
  page,
  exclude,
  question,
  notice,
  more,
  overview,
  language,
  people,
  outline,
  info,
  clock,
  pin,
  play,
  pause,
};

// Draws the icon into a square of `size` CSS pixels around `centre`.
void draw_icon(ImDrawList* list, Icon icon, ImVec2 centre, float size, ImU32 colour);

}  // namespace tracuu::ui
