#include "ui/widgets/button.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

std::string_view shown_text(const ButtonSpec& spec) {
  if (!spec.label.empty()) return spec.label;
  return spec.icon == Icon::none || spec.style == ButtonStyle::chip ? spec.name : std::string_view();
}

float radius_of(const Box& bounds, const ButtonSpec& spec) {
  return spec.style == ButtonStyle::chip ? bounds.height() / 2 : kRadius;
}

void draw_background(const Frame& frame, const Box& bounds, const ButtonSpec& spec, const Interaction& state) {
  const Palette& palette = frame.palette;
  const float radius = radius_of(bounds, spec);
  if (spec.style == ButtonStyle::primary) {
    fill(bounds, palette.accent, radius);
    return;
  }
  if (spec.on || spec.style == ButtonStyle::chip) fill_chosen(frame, bounds, radius);
  else if (state.hovered && !spec.disabled) fill_hovered(frame, bounds, radius);
  else if (spec.style == ButtonStyle::framed) fill(bounds, palette.surface_raised, radius);
  if (spec.style == ButtonStyle::framed) outline(bounds, palette.border, radius, frame.stroke());
}

ImU32 ink_of(const Frame& frame, const ButtonSpec& spec, const Interaction& state) {
  const Palette& palette = frame.palette;
  if (spec.disabled) return palette.disabled;
  if (spec.style == ButtonStyle::primary) return palette.accent_text;
  if (spec.on || spec.style == ButtonStyle::link) return palette.accent;
  return state.hovered || spec.style != ButtonStyle::quiet ? palette.text : palette.text_muted;
}

void draw_content(const Frame& frame, Box box, const ButtonSpec& spec, ImU32 ink) {
  const std::string_view text = shown_text(spec);
  ImDrawList* list = ImGui::GetWindowDrawList();
  if (text.empty()) {
    draw_icon(list, spec.icon, ImVec2((box.left + box.right) / 2, (box.top + box.bottom) / 2), kIcon, ink);
    return;
  }
  // A short text in a small button keeps all of its letters: at least a pixel of slack against rounding.
  const float spare = box.width() - std::ceil(measure(frame.type.body, text)) - 1;
  box = box.inset(std::clamp(spare / 2, 0.0f, kSpace3), 0);
  if (spec.icon != Icon::none) {
    const bool behind = spec.style == ButtonStyle::chip || spec.style == ButtonStyle::menu;
    const float size = behind ? kIcon * 0.75f : kIcon;
    const Box place = behind ? box.take_right(size) : box.take_left(size);
    draw_icon(list, spec.icon, ImVec2((place.left + place.right) / 2, (place.top + place.bottom) / 2), size, ink);
    (behind ? box.right : box.left) += behind ? -kSpace1 : kSpace2;
  }
  draw_line(frame, frame.type.body, box, ink, text, spec.icon == Icon::none ? Align::centre : Align::left);
}

}  // namespace

bool button(Frame& frame, const Box& bounds, const ButtonSpec& spec) {
  const NodeId id = frame.id_of(spec.key);
  ImGui::BeginDisabled(spec.disabled);
  ImGui::PushStyleVar(ImGuiStyleVar_DisabledAlpha, 1.0f);
  const Interaction state = interact(frame, id, bounds);
  ImGui::PopStyleVar();
  ImGui::EndDisabled();
  draw_background(frame, bounds, spec, state);
  draw_content(frame, bounds, spec, ink_of(frame, spec, state));
  if (spec.style == ButtonStyle::link && state.hovered) {
    const Box line = bounds.inset(kSpace1, 0).middle(frame.type.body.line_height);
    horizontal_rule(frame, line.left, line.right, line.bottom - kSpace1, frame.palette.accent);
  }
  draw_focus_ring(frame, id, bounds, radius_of(bounds, spec));

  SemanticsNode& node = frame.add_node(Role::button, id, bounds, spec.name);
  node.lang = spec.lang;
  if (spec.disabled) node.state |= kStateDisabled;
  if (spec.toggle) node.state |= kStateToggle;
  if (spec.on) node.state |= kStateChecked;
  if (spec.expanded) node.state |= *spec.expanded ? kStateExpanded : kStateCollapsed;
  return state.activated && !spec.disabled;
}

float button_width(const Frame& frame, std::string_view label, bool with_icon) {
  const float icon = with_icon ? kIcon + kSpace2 : 0;
  return std::ceil(measure(frame.type.body, label) + icon + 2 * kSpace3 + 1);
}

}  // namespace tracuu::ui
