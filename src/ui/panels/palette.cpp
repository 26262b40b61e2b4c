#include "ui/panels/palette.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "app/folding.h"
#include "ui/commands.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kWidest = 560, kRowsInSight = 9;

struct Row {
  const CommandEntry* entry;
  app::Command command;
};

// All that can be done now, but closing the palette.
std::vector<Row> rows_of(const Frame& frame) {
  std::vector<Row> rows;
  for (const CommandEntry& entry : commands()) {
    if (entry.make == nullptr) continue;
    std::optional<app::Command> command = entry.make(frame.view);
    const std::string names =
        std::string(text_of(entry.name, Lang::vi)).append(" ").append(text_of(entry.name, Lang::en));
    if (!command || holds_alternative<app::SetPaletteOpen>(*command)) continue;
    if (app::holds_words(names, frame.view.palette.text)) rows.push_back({&entry, *std::move(command)});
  }
  return rows;
}

float row_height(const Frame& frame) { return frame.target() + kSpace1; }

Box card_for(const Frame& frame) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const float width = std::min(kWidest, window.x - 2 * kSpace2);
  const float left = std::floor((window.x - width) / 2), top = std::floor(std::max(kSpace2, window.y * 0.12f));
  const float wanted = frame.target() + 4 * kSpace2 + kRowsInSight * row_height(frame);
  return {left, top, left + width, std::min(top + wanted, window.y - kSpace2)};
}

void take_arrow_keys(Frame& frame, int rows, PaletteState& state) {
  const int step = (ImGui::IsKeyPressed(ImGuiKey_DownArrow) ? 1 : 0) - (ImGui::IsKeyPressed(ImGuiKey_UpArrow) ? 1 : 0);
  state.active = rows == 0 ? 0 : (std::clamp(state.active, 0, rows - 1) + step + rows) % rows;
  if (step == 0) return;
  const double top = static_cast<double>(row_height(frame) * static_cast<float>(state.active));
  state.scroll.reveal(top, top + static_cast<double>(row_height(frame)), 0);
  frame.wake_in(0);
}

// Whether it was chosen.
bool draw_row(Frame& frame, const Box& place, const CommandEntry& entry, bool active) {
  const std::string_view name = frame.text(entry.name);
  const NodeId id = frame.id_of(name);
  const Interaction interaction = interact(frame, id, place);
  if (active) fill_chosen(frame, place, kRadius);
  else if (interaction.hovered) fill_hovered(frame, place, kRadius);
  Box rest = place.inset(kSpace3, 0);
  const float keys = std::ceil(measure(frame.type.small, entry.keys)) + 1;
  draw_line(frame, frame.type.small, rest.take_right(keys), frame.palette.text_muted, entry.keys, Align::right);
  rest.right -= kSpace3;
  draw_line(frame, frame.type.body, rest, frame.palette.text, name);
  SemanticsNode& node = frame.add_node(Role::suggestion, id, place, name);
  node.description = entry.keys;
  if (active) node.state |= kStateChecked;
  return interaction.activated;
}

void run(Frame& frame, const Row& row) {
  frame.emit(app::SetPaletteOpen{false});
  frame.emit(row.command);
}

void draw_rows(Frame& frame, const Box& place, const std::vector<Row>& rows, PaletteState& state) {
  state.scroll.content = static_cast<double>(row_height(frame) * static_cast<float>(rows.size()));
  const ScrollArea area(frame, "commands", place, state.scroll.content, false, state.scroll);
  const NodeScope list(frame, Role::listbox, "list", place, frame.text(TextKey::ui_palette));
  auto top = static_cast<float>(area.top());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Box row{place.left, top, area.inner().right, top + row_height(frame)};
    if (draw_row(frame, row, *rows[i].entry, static_cast<int>(i) == state.active)) run(frame, rows[i]);
    top = row.bottom;
  }
}

}  // namespace

void draw_palette(Frame& frame, PaletteState& state) {
  if (!frame.view.palette.open) {
    close_overlay(frame, state.overlay);
    state.active = 0;
    return;
  }
  const Box card = card_for(frame);
  Overlay overlay(frame, {.key = "palette", .bounds = card, .name = frame.text(TextKey::ui_palette), .modal = true},
                  state.overlay);
  Box rest = card.inset(kSpace2, kSpace2);
  const std::string_view prompt = frame.text(TextKey::ui_palette_search);
  const TextFieldSpec spec{.key = "search",
                           .name = prompt,
                           .placeholder = prompt,
                           .clear_name = frame.text(TextKey::ui_search_clear),
                           .value = frame.view.palette.text,
                           .icon = Icon::search,
                           .role = Role::textbox};
  overlay.focus_first(frame.id_of("search"));
  const TextFieldResult result = text_field(frame, rest.take_top(frame.target() + kSpace1), spec, state.field);
  rest.top += kSpace2;
  const std::vector<Row> rows = rows_of(frame);
  if (result.edited) {
    state.active = 0;
    frame.emit(app::SetPaletteText{*result.edited});
  }
  take_arrow_keys(frame, static_cast<int>(rows.size()), state);
  if (rows.empty())
    label(frame, rest.take_top(row_height(frame)).inset(kSpace3, 0),
          {"none", frame.type.small, frame.palette.text_muted, frame.text(TextKey::ui_palette_none)});
  draw_rows(frame, rest, rows, state);
  if (result.submitted && !rows.empty()) run(frame, rows[static_cast<std::size_t>(state.active)]);
  else if (overlay.is_dismissed()) frame.emit(app::SetPaletteOpen{false});
}

}  // namespace tracuu::ui
