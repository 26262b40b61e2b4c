#include "ui/mention_marks.h"

#include <algorithm>

namespace tracuu::ui {

namespace {

struct Style {
  std::string_view facet;
  ImU32 Palette::*colour;
  float on, off;  // CSS pixels; off == 0: unbroken
  bool doubled;
};

constexpr Style kStyles[] = {
    {"person", &Palette::mention_person, 1, 0, false}, {"organisation", &Palette::mention_organisation, 1, 0, true},
    {"place", &Palette::mention_place, 2, 2, false},   {"event", &Palette::mention_event, 7, 3, false},
    {"date", &Palette::text_muted, 1, 3, false},       {"figure", &Palette::text_muted, 4, 2, false},
};

// Every edge is between pixels: what covers half of one differs from renderer to renderer.
void draw_broken(ImDrawList* list, const Style& style, ImU32 colour, ImVec2 from, float width, const Typeface& face,
                 float thickness) {
  const float step = style.off == 0 ? width : style.on + style.off;
  for (float x = 0; x < width; x += step) {
    const float end = style.off == 0 ? width : std::min(x + style.on, width);
    list->AddRectFilled(ImVec2(snap(from.x + x, face.density), from.y),
                        ImVec2(snap(from.x + end, face.density), from.y + thickness), colour);
  }
}

}  // namespace

void draw_mention_mark(ImDrawList* list, const Palette& palette, std::string_view facet, const Typeface& face,
                       ImVec2 top_left, float width) {
  const auto style = std::ranges::find(kStyles, facet, &Style::facet);
  if (style == std::end(kStyles) || width <= 0) return;
  const float thickness = snap(1, face.density);
  const float bottom = top_left.y + (face.line_height + face.em * kLinePerEm) / 2;
  const ImVec2 from(snap(top_left.x, face.density), snap(bottom - thickness, face.density));
  draw_broken(list, *style, palette.*style->colour, from, width, face, thickness);
  if (style->doubled)
    draw_broken(list, *style, palette.*style->colour, ImVec2(from.x, from.y + 2 * thickness), width, face, thickness);
}

}  // namespace tracuu::ui
