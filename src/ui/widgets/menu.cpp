#include "ui/widgets/menu.h"

#include <algorithm>

#include "ui/layout.h"
#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

float row_height(const Frame& frame) { return frame.target() + kSpace1; }

float content_height(const Frame& frame, const MenuSpec& spec) {
  return row_height(frame) * static_cast<float>(spec.entries.size());
}

bool is_sheet() { return is_one_column(ImGui::GetIO().DisplaySize.x); }

Box card_of(const Frame& frame, const MenuSpec& spec, const MenuState& state) {
  const ImVec2 canvas = ImGui::GetIO().DisplaySize;
  if (is_sheet()) return sheet_box(content_height(frame, spec) + kSpace3, state.overlay);
  float width = 0;
  for (const MenuEntry& entry : spec.entries) width = std::max(width, button_width(frame, entry.name));
  width = std::min(width + kSpace5, canvas.x - 2 * kSpace1);
  const float height = std::min(content_height(frame, spec) + 2 * kSpace1, canvas.y - 2 * kSpace1);
  const float wanted = state.to_right ? state.corner.x : state.corner.x - width;
  const float left = std::clamp(wanted, kSpace1, std::max(kSpace1, canvas.x - width - kSpace1));
  const float top = std::clamp(state.corner.y, kSpace1, std::max(kSpace1, canvas.y - height - kSpace1));
  return {left, top, left + width, top + height};
}

std::optional<std::size_t> draw_entries(Frame& frame, const MenuSpec& spec, MenuState& state) {
  std::optional<std::size_t> chosen;
  const Box card = card_of(frame, spec, state);
  const OverlaySpec look{.key = spec.key, .bounds = card, .name = spec.name, .sheet = is_sheet()};
  Overlay menu(frame, look, state.overlay);
  Box inside = card.inset(is_sheet() ? kSpace3 : kSpace1, kSpace1);
  inside.top += menu.handle();
  const float content = content_height(frame, spec);
  const bool scrolls = content > inside.height() + 0.5f;
  const auto first = std::ranges::find(spec.entries, false, &MenuEntry::disabled);
  {
    const ScrollArea area(frame, "entries", inside, static_cast<double>(content), scrolls, state.scroll);
    Box rest{inside.left, static_cast<float>(area.top()), scrolls ? area.inner().right : inside.right, inside.bottom};
    for (const MenuEntry& entry : spec.entries) {
      if (first != spec.entries.end() && &entry == &*first) menu.focus_first(frame.id_of(entry.name));
      const Box row = rest.take_top(row_height(frame)).inset(0, 2);
      const ButtonSpec item{
          .key = entry.name, .name = entry.name, .disabled = entry.disabled, .toggle = entry.toggle, .on = entry.on};
      if (button(frame, row, item)) chosen = static_cast<std::size_t>(&entry - spec.entries.data());
    }
  }
  state.open = !chosen && !menu.is_dismissed();
  return chosen;
}

}  // namespace

void draw_menu_button(Frame& frame, const Box& place, const char* key, std::string_view name, MenuState& state) {
  if (!button(frame, place, {.key = key, .name = name, .icon = Icon::more, .expanded = state.open})) return;
  state.open = !state.open;
  state.corner = {place.right, place.bottom + kSpace1};
  state.to_right = false;
  frame.wake_in(0);
}

void open_in_place_of(const MenuState& from, MenuState& state) {
  state.open = true;
  state.corner = from.corner;
  state.to_right = from.to_right;
}

std::optional<std::size_t> draw_menu(Frame& frame, const MenuSpec& spec, MenuState& state) {
  if (!state.open) {
    close_overlay(frame, state.overlay);
    return std::nullopt;
  }
  const std::optional<std::size_t> chosen = draw_entries(frame, spec, state);
  if (state.open) return chosen;
  // Now, not in the next frame: what the choice opens hands the focus back to where this had it from.
  close_overlay(frame, state.overlay);
  frame.wake_in(0);
  return chosen;
}

}  // namespace tracuu::ui
