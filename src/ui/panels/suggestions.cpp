#include "ui/panels/suggestions.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "ui/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/overlay.h"

namespace tracuu::ui {

namespace {

struct Row {
  std::string_view query;
  TextKey kind;
  bool is_search = false;
};

std::vector<Row> rows_of(const app::Suggesting& suggesting) {
  std::vector<Row> rows;
  for (const std::string& search : suggesting.searches) rows.push_back({search, TextKey::ui_complete_search, true});
  for (const engine::Completions::Item& item : suggesting.completions) {
    if (std::ranges::find(rows, item.query, &Row::query) != rows.end()) continue;
    rows.push_back({item.query, item.is_name ? TextKey::ui_complete_name : TextKey::ui_complete_word});
  }
  return rows;
}

float row_height(const Frame& frame) { return frame.target() + kSpace1; }

void take_arrow_keys(Frame& frame, int rows, SuggestionsState& state) {
  if (frame.focus().node != state.field_id) return;
  const int step = (ImGui::IsKeyPressed(ImGuiKey_DownArrow) ? 1 : 0) - (ImGui::IsKeyPressed(ImGuiKey_UpArrow) ? 1 : 0);
  if (step == 0) return;
  // From below the last row back to what is typed, and round again.
  state.active = (state.active + 1 + step + rows + 1) % (rows + 1) - 1;
  frame.wake_in(0);
}

void draw_row(Frame& frame, Box place, const Row& row, int number, SuggestionsState& state) {
  const NodeId id = frame.id_of(row.query);
  const Box all = place;
  const float remove = row.is_search ? frame.target() + kSpace1 : 0;
  const Interaction interaction = interact(frame, id, {place.left, place.top, place.right - remove, place.bottom});
  if (state.active == number) fill_chosen(frame, all, kRadius);
  else if (interaction.hovered) fill_hovered(frame, all, kRadius);
  place = place.inset(kSpace2, 0);
  const Box icon = place.take_left(kIcon);
  draw_icon(ImGui::GetWindowDrawList(), row.is_search ? Icon::clock : Icon::search,
            ImVec2((icon.left + icon.right) / 2, (icon.top + icon.bottom) / 2), kIcon * 0.85f,
            frame.palette.text_muted);
  place.left += kSpace2;
  place.right -= remove;
  const std::string_view kind = frame.text(row.kind);
  const Box caption = place.take_right(measure(frame.type.small, kind) + kSpace3);
  draw_line(frame, frame.type.small, caption, frame.palette.text_muted, kind, Align::right);
  draw_line(frame, frame.type.body, place, frame.palette.text, row.query);
  SemanticsNode& node = frame.add_node(Role::suggestion, id, all, row.query);
  node.description = kind;
  if (state.active == number) node.state |= kStateChecked;
  if (!interaction.activated) return;
  frame.emit(app::TryQuery{std::string(row.query)});
  frame.move_focus_by_pointer(state.field_id);
}

void draw_remove(Frame& frame, const Box& place, const Row& row, SuggestionsState& state) {
  const std::string name = format_text(TextKey::ui_complete_remove, frame.lang(), {row.query});
  const Box button_place{place.right - frame.target(), place.top, place.right, place.bottom};
  state.has_focus |= frame.focus().node == frame.id_of(name);
  const ButtonSpec spec{.key = name, .name = name, .icon = Icon::close};
  if (!button(frame, button_place.middle(frame.target()), spec)) return;
  frame.emit(app::RemoveSearch{std::string(row.query)});
  frame.move_focus_by_pointer(state.field_id);
}

void draw_clear(Frame& frame, const Box& place, SuggestionsState& state) {
  const std::string_view name = frame.text(TextKey::ui_complete_clear);
  state.has_focus |= frame.focus().node == frame.id_of(name);
  const float width = std::min(place.width(), button_width(frame, name));
  const ButtonSpec spec{.key = name, .name = name};
  if (!button(frame, {place.right - width, place.top, place.right, place.bottom}, spec)) return;
  frame.emit(app::ClearSearches{});
  frame.move_focus_by_pointer(state.field_id);
}

Box card_of(const Frame& frame, const SuggestionsState& state, std::size_t rows) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const float wanted = row_height(frame) * static_cast<float>(rows) + 2 * kSpace1;
  const float top = state.field.bottom + kSpace1;
  return {state.field.left, top, state.field.right, std::min(top + wanted, window.y - kSpace2)};
}

// Above the keyboard of a phone there may be room for a few: those that stand first.
std::size_t rows_that_fit(const Frame& frame, const SuggestionsState& state) {
  const float room = ImGui::GetIO().DisplaySize.y - kSpace2 - state.field.bottom - 3 * kSpace1;
  return static_cast<std::size_t>(std::max(2.0f, room / row_height(frame)));
}

// What stays open: the focus is in the field or the list, or the pointer is pressing something in it.
bool is_wanted(const Frame& frame, const Box& card, const SuggestionsState& state) {
  const bool pressing = (ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsMouseReleased(ImGuiMouseButton_Left)) &&
                        ImGui::IsMouseHoveringRect(card.min(), card.max(), false);
  return frame.focus().node == state.field_id || state.has_focus || pressing;
}

}  // namespace

void follow_field(Frame& frame, const Box& field, NodeId id, TextFieldResult result, SuggestionsState& state) {
  state.field = field;
  state.field_id = id;
  const std::vector<Row> rows = rows_of(frame.view.suggesting);
  const bool takes_row = frame.view.suggesting.open && state.active >= 0 && state.active < std::ssize(rows);
  const bool pressed =
      ImGui::IsMouseClicked(ImGuiMouseButton_Left) && ImGui::IsMouseHoveringRect(field.min(), field.max(), false);
  const bool asked = frame.focus().node == id && ImGui::GetIO().KeyAlt && ImGui::IsKeyPressed(ImGuiKey_DownArrow);
  const bool opens = result.edited || asked || (pressed && frame.view.query.empty());
  if (opens && !frame.view.suggesting.open) frame.emit(app::SetSuggesting{true});
  if (result.edited) frame.emit(app::SetQuery{std::move(*result.edited)});
  if (!result.submitted) return;
  if (takes_row) frame.emit(app::TryQuery{std::string(rows[static_cast<std::size_t>(state.active)].query)});
  else frame.emit(app::SubmitQuery{});
}

void draw_suggestions(Frame& frame, SuggestionsState& state) {
  const app::Suggesting& suggesting = frame.view.suggesting;
  if (std::exchange(state.query, frame.view.query) != frame.view.query || !suggesting.open) state.active = -1;
  std::vector<Row> rows = rows_of(suggesting);
  if (!suggesting.open || rows.empty()) {
    state.has_focus = false;
    return;
  }
  const std::size_t most = rows_that_fit(frame, state) - (rows.front().is_search ? 1 : 0);
  if (rows.size() > most) rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end());
  state.active = std::min(state.active, static_cast<int>(rows.size()) - 1);
  const bool has_searches = rows.front().is_search;
  const Box card = card_of(frame, state, rows.size() + (has_searches ? 1 : 0));
  if (!is_wanted(frame, card, state)) {
    frame.emit(app::SetSuggesting{false});
    return;
  }
  take_arrow_keys(frame, static_cast<int>(rows.size()), state);
  state.has_focus = false;
  const Card window(frame, "suggestions", card);
  const NodeScope group(frame, Role::group, "suggestions", card, frame.text(TextKey::ui_complete_list));
  const auto place_of = [&](std::size_t i) {
    const float top = card.top + kSpace1 + row_height(frame) * static_cast<float>(i);
    return Box{card.left + kSpace1, top, card.right - kSpace1, top + row_height(frame)};
  };
  {
    const NodeScope list(frame, Role::listbox, "list", card, frame.text(TextKey::ui_complete_list));
    for (std::size_t i = 0; i < rows.size(); ++i) draw_row(frame, place_of(i), rows[i], static_cast<int>(i), state);
  }
  for (std::size_t i = 0; i < rows.size() && rows[i].is_search; ++i) draw_remove(frame, place_of(i), rows[i], state);
  if (has_searches) draw_clear(frame, place_of(rows.size()), state);
}

bool take_escape_from_suggestions(Frame& frame) {
  if (!frame.view.suggesting.open || rows_of(frame.view.suggesting).empty()) return false;
  frame.emit(app::SetSuggesting{false});
  return true;
}

}  // namespace tracuu::ui
