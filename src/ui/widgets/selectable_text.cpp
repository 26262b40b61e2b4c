#include "ui/widgets/selectable_text.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>

#include "ui/widgets/interaction.h"

namespace tracuu::ui {

namespace {

constexpr int kLeft = ImGuiMouseButton_Left;
constexpr float kDragBegins = 4;                        // CSS pixels from where it was pressed
constexpr float kGrip = 9, kGripReach = kTargetCoarse;  // radius as drawn, side of what can be grabbed

ByteRange unit_around(const SelectableSpec& spec, SelectionUnit unit, std::uint32_t offset) {
  switch (unit) {
    case SelectionUnit::letter: break;
    case SelectionUnit::word: return word_around(spec.places.text(), offset);
    case SelectionUnit::paragraph: return spec.places.paragraph_at(offset);
  }
  return {offset, offset};
}

void select(Frame& frame, const SelectableSpec& spec, std::uint32_t anchor, std::uint32_t focus) {
  Selection& selection = frame.selection;
  selection.anchor = anchor;
  selection.focus = focus;
  const ByteRange range = selection.displayed();
  selection.passage = {spec.of, std::string(spec.document),
                       range.empty() ? ByteRange{} : spec.display.to_original(range)};
}

void begin_drag(Frame& frame, const SelectableSpec& spec, SelectionUnit unit, bool extend) {
  Selection& selection = frame.selection;
  const std::uint32_t at = spec.places.offset_at(ImGui::GetIO().MousePos);
  selection.dragging = true;
  selection.unit = unit;
  if (extend && selection.is_in(spec.of, spec.document)) {
    selection.origin = {selection.anchor, selection.anchor};
    select(frame, spec, selection.anchor, at);
    return;
  }
  selection.by_touch = false;
  selection.origin = unit_around(spec, unit, at);
  select(frame, spec, selection.origin.begin, selection.origin.end);
}

// The moving end follows the pointer, a unit at a time.
void drag(Frame& frame, const SelectableSpec& spec) {
  Selection& selection = frame.selection;
  const std::uint32_t at = spec.places.offset_at(ImGui::GetIO().MousePos);
  const ByteRange unit = unit_around(spec, selection.unit, at);
  const ByteRange& origin = selection.origin;
  if (at < origin.begin) select(frame, spec, origin.end, unit.begin);
  else select(frame, spec, origin.begin, std::max(origin.end, unit.end));
}

SelectionUnit unit_of_click() {
  const int count = ImGui::GetMouseClickedCount(kLeft);
  if (count == 2) return SelectionUnit::word;
  return count >= 3 ? SelectionUnit::paragraph : SelectionUnit::letter;
}

void take_pointer(Frame& frame, const SelectableSpec& spec, SelectableResult& result) {
  Selection& selection = frame.selection;
  bool pressed = false;
  const ImRect rect(spec.bounds.min(), spec.bounds.max());
  if (!ImGui::ItemAdd(rect, spec.id, nullptr, ImGuiItemFlags_NoNav)) return;
  pressed = ImGui::ButtonBehavior(rect, spec.id, &result.hovered, &result.held);
  const ImGuiIO& io = ImGui::GetIO();
  const bool by_finger = io.MouseSource == ImGuiMouseSource_TouchScreen;
  const bool is_mine = selection.is_in(spec.of, spec.document);
  if (result.hovered && ImGui::IsMouseClicked(kLongPressButton)) {
    begin_drag(frame, spec, SelectionUnit::word, false);
    selection.by_touch = true;
  } else if (result.held && ImGui::IsMouseClicked(kLeft) && !by_finger) {
    begin_drag(frame, spec, unit_of_click(), io.KeyShift);
  } else if (selection.dragging && is_mine) {
    const bool down = io.MouseDown[kLeft] || io.MouseDown[kLongPressButton];
    const bool far = selection.unit != SelectionUnit::letter || ImGui::IsMouseDragPastThreshold(kLeft, kDragBegins);
    if (down && far) drag(frame, spec);
    result.held = down;
    selection.dragging = down;
  }
  const bool has_selected = frame.selection.is_in(spec.of, spec.document) && !frame.selection.displayed().empty();
  if (pressed && by_finger && has_selected) frame.selection = {};
  else result.clicked = pressed && !has_selected;
}

// A grip hangs below an end of what a finger has selected.
ImVec2 centre_of_grip(const SelectableSpec& spec, std::uint32_t end) {
  const ImVec2 top = spec.places.point_of(end);
  return {top.x, top.y + spec.places.line_height() + kGrip / 2};
}

bool has_grips(const Frame& frame, const SelectableSpec& spec) {
  const Selection& selection = frame.selection;
  return selection.by_touch && selection.is_in(spec.of, spec.document) && !selection.displayed().empty();
}

void take_grip(Frame& frame, const SelectableSpec& spec, const char* key, bool is_begin) {
  const ByteRange range = frame.selection.displayed();
  const ImVec2 centre = centre_of_grip(spec, is_begin ? range.begin : range.end);
  const Box reach{centre.x - kGripReach / 2, centre.y - kGripReach / 3, centre.x + kGripReach / 2,
                  centre.y + kGripReach * 2 / 3};
  const ImGuiID id = ImHashStr(key, 0, spec.id);
  const ImRect rect(reach.min(), reach.max());
  bool hovered = false, held = false;
  if (!ImGui::ItemAdd(rect, id, nullptr, ImGuiItemFlags_NoNav)) return;
  ImGui::ButtonBehavior(rect, id, &hovered, &held, ImGuiButtonFlags_PressedOnClick);
  frame.output.grips.push_back({reach.left, reach.top, reach.width(), reach.height()});
  if (!held) return;
  // From now on the other end stays, also where this one passes it.
  if (ImGui::IsMouseClicked(kLeft)) {
    if (is_begin) select(frame, spec, range.end, range.begin);
    else select(frame, spec, range.begin, range.end);
  }
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  // What is under the finger cannot be seen: the line above it is meant.
  const std::uint32_t at = spec.places.offset_at({mouse.x, mouse.y - spec.places.line_height()});
  const bool dragged = ImGui::IsMouseDragging(kLeft, 0);
  if (dragged && at != frame.selection.anchor) select(frame, spec, frame.selection.anchor, at);
}

std::uint32_t previous_place(std::string_view text, std::uint32_t offset) {
  if (offset == 0) return 0;
  std::size_t at = offset - 1;
  while (!is_grapheme_boundary(text, at)) --at;
  return static_cast<std::uint32_t>(at);
}

std::uint32_t next_place(std::string_view text, std::uint32_t offset) {
  return offset >= text.size() ? offset : static_cast<std::uint32_t>(next_grapheme(text, offset));
}

std::uint32_t next_word(std::string_view text, std::uint32_t offset) {
  std::uint32_t at = word_around(text, offset).end;
  if (at == offset) at = next_place(text, at);
  return at;
}

std::uint32_t previous_word(std::string_view text, std::uint32_t offset) {
  return offset == 0 ? 0 : word_around(text, previous_place(text, offset)).begin;
}

// Where a key moves the end that moves; the end itself where none does.
std::uint32_t moved_by_key(const SelectableSpec& spec, std::uint32_t from) {
  const ImGuiIO& io = ImGui::GetIO();
  const std::string_view text = spec.places.text();
  const bool far = io.KeyCtrl || io.KeyAlt || io.KeySuper;
  const ImVec2 at = spec.places.point_of(from);
  const float middle = at.y + spec.places.line_height() / 2;
  const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, true); };
  if (pressed(ImGuiKey_LeftArrow)) return far ? previous_word(text, from) : previous_place(text, from);
  if (pressed(ImGuiKey_RightArrow)) return far ? next_word(text, from) : next_place(text, from);
  if (pressed(ImGuiKey_UpArrow)) return spec.places.beside(from, -1);
  if (pressed(ImGuiKey_DownArrow)) return spec.places.beside(from, +1);
  if (pressed(ImGuiKey_Home)) return far ? 0 : spec.places.offset_at({-FLT_MAX, middle});
  if (pressed(ImGuiKey_End))
    return far ? static_cast<std::uint32_t>(text.size()) : spec.places.offset_at({FLT_MAX, middle});
  return from;
}

void take_keys(Frame& frame, const SelectableSpec& spec, SelectableResult& result) {
  const ImGuiIO& io = ImGui::GetIO();
  Selection& selection = frame.selection;
  const bool is_mine = selection.is_in(spec.of, spec.document);
  const auto size = static_cast<std::uint32_t>(spec.places.text().size());
  if (frame.selection_key_taken) return;
  if (spec.has_keys && (io.KeyCtrl || io.KeySuper) && ImGui::IsKeyPressed(ImGuiKey_A, false)) {
    select(frame, spec, 0, size);
    frame.selection_key_taken = true;
    return;
  }
  if (!io.KeyShift || !(is_mine || spec.has_keys)) return;
  const std::uint32_t from = std::min(is_mine ? selection.focus : spec.start, size);
  const std::uint32_t to = moved_by_key(spec, from);
  if (to == from) return;
  select(frame, spec, is_mine ? selection.anchor : from, to);
  result.moved = true;
  frame.selection_key_taken = true;
}

}  // namespace

SelectableResult selectable_text(Frame& frame, const SelectableSpec& spec) {
  SelectableResult result;
  if (has_grips(frame, spec)) {
    take_grip(frame, spec, "grip begin", true);
    take_grip(frame, spec, "grip end", false);
  }
  take_pointer(frame, spec, result);
  if (frame.output.focused_text_field == 0) take_keys(frame, spec, result);
  return result;
}

void draw_grips(Frame& frame, const SelectableSpec& spec) {
  if (!has_grips(frame, spec)) return;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ByteRange range = frame.selection.displayed();
  for (const std::uint32_t end : {range.begin, range.end}) {
    const ImVec2 centre = centre_of_grip(spec, end);
    const float top = spec.places.point_of(end).y;
    list->AddRectFilled({centre.x - 1, top}, {centre.x + 1, centre.y}, frame.palette.focus);
    list->AddCircleFilled(centre, kGrip, frame.palette.focus);
  }
}

ByteRange selected_of(const Frame& frame, app::QuotedText of, std::string_view document) {
  return frame.selection.is_in(of, document) ? frame.selection.displayed() : ByteRange{};
}

}  // namespace tracuu::ui
