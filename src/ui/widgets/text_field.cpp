#include "ui/widgets/text_field.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/display_text.h"
#include "ui/text_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr double kBlinkHalf = 0.53;  // seconds on, seconds off
constexpr double kBlinkFor = 30;     // then it stays on: nobody is looking
constexpr float kCaretWidth = 1.5f;
constexpr float kCaretMargin = 12;  // text kept in sight beyond the caret

// The value as drawn, with its places.
struct Shown {
  DisplayText display;
  TextLine line;
  Typeface face;

  Shown(std::string_view value, const Typeface& f) : display(value), face(f) {
    line = {0, static_cast<std::uint32_t>(display.text().size()), 0};
    line.width = measure(face, display.text());
  }
  float x(std::uint32_t offset_in_value) const {
    return x_of(display.text(), face, line, display.to_display({offset_in_value, offset_in_value}).begin);
  }
  // Offsets of the value.
  ByteRange word_at(std::uint32_t offset_in_value) const {
    const std::uint32_t at = display.to_display({offset_in_value, offset_in_value}).begin;
    return display.to_original(word_around(display.text(), at));
  }
  std::uint32_t offset_at_x(float at) const {
    const std::uint32_t offset = offset_at(display.text(), face, line, at);
    return display.to_original({offset, offset}).begin;
  }
};

ByteRange clamped(std::uint32_t begin, std::uint32_t end, const std::string& value) {
  const auto size = static_cast<std::uint32_t>(value.size());
  return {std::min(begin, size), std::clamp(end, std::min(begin, size), size)};
}

// What the mirror says wins over what the view model says: it is newer.
void take_value(const Frame& frame, NodeId id, const TextFieldSpec& spec, TextFieldState& state,
                TextFieldResult& result) {
  if (const NodeEvent* event = frame.event_for(id, NodeAction::set_value)) {
    if (event->value != spec.value) result.edited = event->value;
    state.value = event->value;
    state.selection = clamped(event->selection_begin, event->selection_end, state.value);
    state.composition = clamped(event->composition_begin, event->composition_end, state.value);
    state.changed_at = frame.environment.now;
  } else if (state.value != spec.value) {
    state.value = spec.value;
    const auto end = static_cast<std::uint32_t>(state.value.size());
    state.selection = {end, end};
    state.composition = {};
  }
  result.submitted = frame.event_for(id, NodeAction::submit) != nullptr;
}

void take_pointer(Frame& frame, NodeId id, const Interaction& interaction, float text_left, const Shown& shown,
                  TextFieldState& state) {
  if (interaction.hovered) {
    frame.output.text_cursor = true;
    frame.output.hand_cursor = false;
  }
  const bool clicked = ImGui::IsMouseClicked(ImGuiMouseButton_Left);
  const bool moved = ImGui::GetIO().MouseDelta.x != 0;
  if (!interaction.held || (!clicked && !moved)) return;
  const std::uint32_t at = shown.offset_at_x(ImGui::GetIO().MousePos.x - text_left + state.scroll);
  if (clicked) state.anchor = at;
  ByteRange selection{std::min(state.anchor, at), std::max(state.anchor, at)};
  if (clicked && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) selection = shown.word_at(at);
  state.selection = selection;
  state.changed_at = frame.environment.now;
  frame.output.text_selection = {id, selection.begin, selection.end};
}

void keep_caret_in_sight(TextFieldState& state, const Shown& shown, float width) {
  const float caret = shown.x(state.selection.end);
  const float longest = std::max(0.0f, shown.line.width + kCaretMargin - width);
  state.scroll = std::clamp(state.scroll, caret + kCaretMargin - width,
                            std::max(caret + kCaretMargin - width, caret - kCaretMargin));
  state.scroll = std::clamp(state.scroll, 0.0f, longest);
}

bool caret_is_on(Frame& frame, const TextFieldState& state) {
  const double since = frame.environment.now - state.changed_at;
  if (frame.environment.reduced_motion || since < 0 || since > kBlinkFor) return true;
  const double phase = std::fmod(since, 2 * kBlinkHalf);
  frame.wake_in(static_cast<float>(phase < kBlinkHalf ? kBlinkHalf - phase : 2 * kBlinkHalf - phase));
  return phase < kBlinkHalf;
}

void draw_selection(const Frame& frame, const Box& text_box, const Shown& shown, ByteRange range, float left) {
  const float begin = left + shown.x(range.begin), end = left + shown.x(range.end);
  const Box selected{begin, text_box.top, end, text_box.bottom};
  fill(selected, frame.palette.selection, 2);
  ImGui::PushClipRect(selected.min(), selected.max(), true);
  draw_text(ImGui::GetWindowDrawList(), shown.face, ImVec2(left, text_box.top), frame.palette.selection_text,
            shown.display.text());
  ImGui::PopClipRect();
}

// A wave below the text: something is to be said of this place.
void draw_wave(const Frame& frame, float left, float right, float y) {
  constexpr float kStep = 3, kAmplitude = 1.5f, kStroke = 1.4f;
  ImDrawList* list = ImGui::GetWindowDrawList();
  int step = 0;
  for (float x = left; x < std::max(right, left + 2 * kStep) + kStep; x += kStep) {
    list->PathLineTo(ImVec2(x, y + (step++ % 2 == 0 ? kAmplitude : -kAmplitude)));
  }
  list->PathStroke(frame.palette.danger, ImDrawFlags_None, kStroke);
}

void draw_text_line(Frame& frame, NodeId id, const Box& place, const Shown& shown, const TextFieldState& state,
                    const std::vector<ByteRange>& remarked) {
  ImGui::PushClipRect(place.min(), place.max(), true);
  const float left = place.left - state.scroll;
  const Box text_box = place.middle(shown.face.line_height);
  draw_text(ImGui::GetWindowDrawList(), shown.face, ImVec2(left, text_box.top), frame.palette.text,
            shown.display.text());
  if (!state.selection.empty()) draw_selection(frame, text_box, shown, state.selection, left);
  for (const ByteRange& range : remarked)
    draw_wave(frame, left + shown.x(range.begin), left + shown.x(range.end), text_box.bottom);
  if (!state.composition.empty()) {
    const float y = text_box.bottom - 2;
    fill({left + shown.x(state.composition.begin), y, left + shown.x(state.composition.end), y + 1},
         frame.palette.text);
  }
  if (frame.focus().node == id) {
    const float x = frame.snapped(left + shown.x(state.selection.end));
    const Box caret{x, text_box.top + 1, x + kCaretWidth, text_box.bottom - 1};
    frame.output.caret = {caret.left, caret.top, caret.width(), caret.height()};
    if (caret_is_on(frame, state)) fill(caret, frame.palette.focus);
  }
  ImGui::PopClipRect();
}

void draw_box(const Frame& frame, const Box& bounds, bool focused, bool hovered) {
  const Palette& palette = frame.palette;
  fill(bounds, palette.surface_raised, kRadiusLarge);
  if (focused) outline(bounds, palette.focus, kRadiusLarge, frame.focus_ring());
  else outline(bounds, hovered ? palette.border_strong : palette.border, kRadiusLarge, frame.stroke());
}

bool clear_button(Frame& frame, const Box& place, const TextFieldSpec& spec) {
  const Box bounds = place.middle(std::min(place.height(), frame.target() - kSpace1));
  const std::string key = std::string("clear ").append(spec.key);
  return button(frame, bounds, {.key = key, .name = spec.clear_name, .icon = Icon::close});
}

}  // namespace

TextFieldResult text_field(Frame& frame, const Box& bounds, const TextFieldSpec& spec, TextFieldState& state) {
  const NodeId id = frame.id_of(spec.key);
  TextFieldResult result;
  take_value(frame, id, spec, state, result);

  Box field = bounds;
  const Box clear_place = state.value.empty() ? Box{} : field.take_right(frame.target());
  const Interaction interaction = interact(frame, id, field);
  draw_box(frame, bounds, interaction.focused, interaction.hovered);
  Box inner = field.inset(kSpace3, 0);
  const Box icon_place = inner.take_left(spec.icon == Icon::none ? 0 : kIcon + kSpace2);
  draw_icon(ImGui::GetWindowDrawList(), spec.icon,
            ImVec2(icon_place.left + kIcon / 2, (bounds.top + bounds.bottom) / 2), kIcon, frame.palette.text_muted);

  const Shown shown(state.value, frame.type.body);
  take_pointer(frame, id, interaction, inner.left, shown, state);
  keep_caret_in_sight(state, shown, inner.width());
  if (state.value.empty()) draw_line(frame, frame.type.body, inner, frame.palette.text_muted, spec.placeholder);
  draw_text_line(frame, id, inner, shown, state, spec.remarked);
  if (interaction.focused) frame.output.focused_text_field = id;

  SemanticsNode& node = frame.add_node(spec.role, id, field, spec.name);
  node.value = state.value;
  node.placeholder = spec.placeholder;
  node.description = spec.description;
  if (!state.value.empty() && clear_button(frame, clear_place, spec)) {
    result.edited = std::string();
    frame.move_focus_by_pointer(id);
  }
  return result;
}

}  // namespace tracuu::ui
