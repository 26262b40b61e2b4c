#include "ui/panels/document_menu.h"

#include <algorithm>
#include <vector>

#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

struct Entry {
  TextKey name;
  app::Command command;
  bool disabled = false;
};

std::vector<Entry> entries_of(const Frame& frame) {
  std::vector<Entry> entries;
  const bool nothing_selected = frame.selection.passage.range.empty();
  entries.push_back({TextKey::ui_copy, app::CopySelection{}, nothing_selected});
  if (frame.view.open) entries.push_back({TextKey::ui_find, app::SetFindOpen{true}});
  entries.push_back({TextKey::ui_print, app::Print{}});
  entries.push_back({TextKey::ui_plain_page, app::OpenPlainPage{}});
  return entries;
}

float row_height(const Frame& frame) { return frame.target() + kSpace1; }

Box card_of(const Frame& frame, const std::vector<Entry>& entries, const DocumentMenuState& state) {
  const ImVec2 canvas = ImGui::GetIO().DisplaySize;
  float width = 0;
  for (const Entry& entry : entries) width = std::max(width, button_width(frame, frame.text(entry.name)));
  width += kSpace5;
  const float height = row_height(frame) * static_cast<float>(entries.size()) + 2 * kSpace1;
  const float wanted = state.to_right ? state.corner.x : state.corner.x - width;
  const float left = std::clamp(wanted, kSpace1, std::max(kSpace1, canvas.x - width - kSpace1));
  const float top = std::clamp(state.corner.y, kSpace1, std::max(kSpace1, canvas.y - height - kSpace1));
  return {left, top, left + width, top + height};
}

void take_right_click(const Box& body, DocumentMenuState& state) {
  if (!ImGui::IsMouseClicked(ImGuiMouseButton_Right)) return;
  // Not where a dialog lies over it.
  if (!ImGui::IsMouseHoveringRect(body.min(), body.max(), false) ||
      !ImGui::IsWindowHovered(ImGuiHoveredFlags_RootAndChildWindows)) {
    return;
  }
  state.open = true;
  state.corner = ImGui::GetIO().MousePos;
  state.to_right = true;
}

}  // namespace

void draw_document_menu_button(Frame& frame, const Box& place, DocumentMenuState& state) {
  const ButtonSpec spec{
      .key = "actions", .name = frame.text(TextKey::ui_document_menu), .icon = Icon::more, .expanded = state.open};
  if (!button(frame, place, spec)) return;
  state.open = !state.open;
  state.corner = {place.right, place.bottom + kSpace1};
  state.to_right = false;
  frame.wake_in(0);
}

void draw_document_menu(Frame& frame, const Box& body, DocumentMenuState& state) {
  take_right_click(body, state);
  if (!state.open) {
    close_overlay(frame, state.overlay);
    return;
  }
  const std::vector<Entry> entries = entries_of(frame);
  const Box card = card_of(frame, entries, state);
  Overlay menu(frame, {"actions", card, frame.text(TextKey::ui_document_menu)}, state.overlay);
  Box rest = card.inset(kSpace1, kSpace1);
  const auto first = std::ranges::find(entries, false, &Entry::disabled);
  for (const Entry& entry : entries) {
    const std::string_view name = frame.text(entry.name);
    if (&entry == &*first) menu.focus_first(frame.id_of(name));
    const Box row = rest.take_top(row_height(frame)).inset(0, 2);
    if (!button(frame, row, {.key = name, .name = name, .disabled = entry.disabled})) continue;
    frame.emit(entry.command);
    state.open = false;
  }
  if (menu.is_dismissed()) state.open = false;
  if (!state.open) frame.wake_in(0);
}

}  // namespace tracuu::ui
