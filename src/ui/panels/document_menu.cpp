#include "ui/panels/document_menu.h"

#include <vector>

namespace tracuu::ui {

namespace {

// The one that opens another menu.
constexpr TextKey kCite = TextKey::ui_cite;

std::vector<MenuEntry> entries_of(const Frame& frame, std::vector<app::Command>& commands) {
  std::vector<MenuEntry> entries;
  const auto add = [&](TextKey name, app::Command command, bool disabled = false) {
    entries.push_back({.name = frame.text(name), .disabled = disabled});
    commands.push_back(std::move(command));
  };
  const bool is_open = frame.view.open.has_value();
  add(TextKey::ui_copy, app::CopySelection{}, frame.selection.passage.range.empty());
  if (is_open) add(kCite, {});
  if (is_open) add(TextKey::ui_similar, app::ShowSimilar{frame.view.open->document.id});
  if (is_open) add(TextKey::ui_find, app::SetFindOpen{true});
  add(TextKey::ui_print, app::Print{});
  add(TextKey::ui_plain_page, app::OpenPlainPage{});
  return entries;
}

void take_right_click(const Box& body, MenuState& state) {
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
  draw_menu_button(frame, place, "actions", frame.text(TextKey::ui_document_menu), state.menu);
}

void draw_document_menu(Frame& frame, const Box& body, DocumentMenuState& state) {
  take_right_click(body, state.menu);
  std::vector<app::Command> commands;
  const std::vector<MenuEntry> entries = entries_of(frame, commands);
  if (const auto chosen = draw_menu(frame, {"actions", frame.text(TextKey::ui_document_menu), entries}, state.menu)) {
    if (entries[*chosen].name == frame.text(kCite)) open_in_place_of(state.menu, state.citations);
    else frame.emit(commands[*chosen]);
  }
  draw_citation_menu(frame, state.citations);
}

}  // namespace tracuu::ui
