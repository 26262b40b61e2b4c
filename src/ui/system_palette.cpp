#include "ui/system_palette.h"

namespace tracuu::ui {

namespace {

constexpr std::uint32_t kColour = 0x00FFFFFF, kScrim = 0xBF000000;

}  // namespace

Palette palette_of(const SystemColours& colours) {
  return {.accent = colours.link_text,
          .accent_soft = colours.canvas,
          .accent_text = colours.canvas,
          .bar = colours.gray_text,
          .border = colours.canvas_text,
          .border_strong = colours.canvas_text,
          .chosen_outline = colours.link_text,
          .danger = colours.canvas_text,
          .disabled = colours.gray_text,
          .focus = colours.canvas_text,
          .highlight = colours.mark,
          .highlight_current = colours.highlight,
          .highlight_current_text = colours.highlight_text,
          .highlight_text = colours.mark_text,
          .hover_outline = colours.canvas_text,
          .mention_event = colours.canvas_text,
          .mention_organisation = colours.canvas_text,
          .mention_person = colours.canvas_text,
          .mention_place = colours.canvas_text,
          .scrim = (colours.canvas & kColour) | kScrim,
          .scrollbar = colours.canvas_text,
          .selection = colours.highlight,
          .selection_text = colours.highlight_text,
          .shadow = 0,
          .skeleton = colours.gray_text,
          .surface = colours.canvas,
          .surface_hover = colours.canvas,
          .surface_raised = colours.canvas,
          .text = colours.canvas_text,
          .text_muted = colours.canvas_text};
}

}  // namespace tracuu::ui
