#include "ui/panels/document_menu.h"

#include <vector>

#include "ui/panels/reader_side.h"

namespace tracuu::ui {

namespace {

// The one that opens another menu.
constexpr TextKey kCite = TextKey::ui_cite;

// What there is to do with the open document.
template <typename Add>
void add_reading(const Frame& frame, Add add) {
  const bool nothing_selected = frame.selection.passage.range.empty();
  const bool is_dropped = engine::is_dropped(frame.view.open->document.id);
  // Nobody else has a file that was dropped here.
  if (!is_dropped) add(nothing_selected ? TextKey::ui_copy_link_here : TextKey::ui_copy_link, app::CopyPassageLink{});
  add(TextKey::ui_find, app::SetFindOpen{true});
  if (has_outline(frame.view)) add(TextKey::ui_outline, app::SetReaderPanel{app::ReaderPanel::outline});
  add(TextKey::ui_about, app::SetReaderPanel{app::ReaderPanel::about});
  add(TextKey::ui_says, app::SetReaderPanel{app::ReaderPanel::says});
  if (!is_dropped) add(TextKey::ui_similar, app::ShowSimilar{frame.view.open->document.id});
  add(TextKey::ui_compare, app::SetReaderPanel{app::ReaderPanel::comparison});
}

std::vector<MenuEntry> entries_of(const Frame& frame, std::vector<app::Command>& commands) {
  std::vector<MenuEntry> entries;
  const auto add = [&](TextKey name, app::Command command, bool disabled = false) {
    entries.push_back({.name = frame.text(name), .disabled = disabled});
    commands.push_back(std::move(command));
  };
  const bool is_open = frame.view.open.has_value();
  add(TextKey::ui_copy, app::CopySelection{}, frame.selection.passage.range.empty());
  if (is_open) add(kCite, {});
  if (is_open && !frame.view.comparing) add_reading(frame, add);
  if (is_open && !frame.view.comparing) {
    add(TextKey::ui_mentions, app::SetMentionsShown{!frame.view.mentions_shown});
    entries.back().toggle = true;
    entries.back().on = frame.view.mentions_shown;
  }
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
