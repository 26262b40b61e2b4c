#include "ui/panels/row_menu.h"

#include <vector>

#include "app/wording.h"

namespace tracuu::ui {

std::string format_copies(std::uint32_t copies, Lang lang) {
  if (copies == 1) return std::string(text_of(TextKey::ui_copies_one, lang));
  return format_text(TextKey::ui_copies_many, lang, {app::format_count(copies, lang)});
}

void open_row_menu(const Box& button, const engine::Hit& hit, RowMenuState& state) {
  state.document = hit.id;
  state.copies = hit.copies;
  state.menu.open = true;
  state.menu.corner = {button.right, button.bottom};
  state.menu.to_right = false;
}

void draw_row_menu(Frame& frame, RowMenuState& state) {
  std::vector<MenuEntry> entries;
  std::vector<app::Command> commands;
  const auto add = [&](std::string_view name, app::Command command) {
    entries.push_back({.name = name});
    commands.push_back(std::move(command));
  };
  const std::string copies = format_copies(state.copies, frame.lang());
  add(frame.text(TextKey::ui_similar), app::ShowSimilar{state.document});
  if (state.copies > 0) add(copies, app::ShowCopies{state.document});
  if (!frame.view.query.empty()) add(frame.text(TextKey::ui_explain), app::ExplainHit{state.document});
  if (const auto chosen = draw_menu(frame, {"row actions", frame.text(TextKey::ui_row_menu), entries}, state.menu))
    frame.emit(commands[*chosen]);
}

}  // namespace tracuu::ui
