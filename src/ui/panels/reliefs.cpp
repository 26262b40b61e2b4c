#include "ui/panels/reliefs.h"

#include <algorithm>
#include <string>

#include "app/filters.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using Kind = app::Relief::Kind;

std::string name_of(const Frame& frame, const app::Relief& relief) {
  const std::string documents = app::format_documents(relief.total, frame.lang());
  switch (relief.kind) {
    case Kind::unit: return format_text(TextKey::ui_relief_unit, frame.lang(), {relief.label, documents});
    case Kind::all_filters: return format_text(TextKey::ui_relief_all, frame.lang(), {documents});
    case Kind::filter:
    case Kind::dates: break;
  }
  return format_text(TextKey::ui_relief_filter, frame.lang(), {relief.label, documents});
}

void carry_out(Frame& frame, const app::Relief& relief) {
  switch (relief.kind) {
    case Kind::unit: frame.emit(app::TryQuery{relief.query}); break;
    case Kind::all_filters: frame.emit(app::ClearFilters{}); break;
    case Kind::filter: frame.emit(app::DropFilter{relief.facet}); break;
    case Kind::dates: frame.emit(app::SetDateRange{}); break;
  }
}

float draw_offer(Frame& frame, const Box& box, float y, std::string_view key, std::string_view name, bool& pressed) {
  const float width = std::min(box.width() - 2 * kSpace4, button_width(frame, name));
  const float left = box.left + (box.width() - width) / 2;
  const ButtonSpec spec{.key = key, .name = name, .style = ButtonStyle::framed};
  pressed = button(frame, {left, y, left + width, y + frame.target()}, spec);
  return y + frame.target() + kSpace2;
}

}  // namespace

float draw_reliefs(Frame& frame, const Box& box) {
  const auto& reliefs = frame.view.reliefs;
  bool pressed = false;
  if (reliefs.empty()) {
    if (app::count_filters(frame.view.filters) == 0) return box.top;
    const float y = draw_offer(frame, box, box.top, "clear", frame.text(TextKey::ui_filters_clear), pressed);
    if (pressed) frame.emit(app::ClearFilters{});
    return y + kSpace2;
  }
  const std::string_view title = frame.text(TextKey::ui_relief_title);
  const Box caption{box.left, box.top, box.right, box.top + frame.type.small.line_height + kSpace2};
  NodeScope group(frame, Role::group, "reliefs", caption, title);
  draw_line(frame, frame.type.small, caption, frame.palette.text_muted, title, Align::centre);
  float y = caption.bottom;
  for (std::size_t i = 0; i < reliefs.size(); ++i) {
    y = draw_offer(frame, box, y, "relief " + std::to_string(i), name_of(frame, reliefs[i]), pressed);
    if (pressed) carry_out(frame, reliefs[i]);
  }
  group.cover({box.left, box.top, box.right, y});
  return y + kSpace2;
}

}  // namespace tracuu::ui
