#include "ui/panels/dispersion.h"

#include <array>
#include <cmath>
#include <optional>

#include "app/language_question.h"
#include "app/wording.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using Row = engine::DispersionRow;

constexpr float kLeastForOneLine = 640, kTitleShare = 0.34f, kCount = 56;
constexpr float kStrip = 20, kNear = 8;
constexpr float kPadX = kSpace4, kPadY = kSpace2;
constexpr std::size_t kBins = 64;
constexpr std::size_t kMostTicks = 200;  // more would only be a wall: how close they stand says it

float x_of(const Box& strip, const Row& row, std::uint32_t position) {
  const float share = static_cast<float>(position) / static_cast<float>(std::max(1u, row.tokens));
  return strip.left + strip.width() * std::min(1.0f, share);
}

void draw_density(const Box& strip, const Row& row, ImU32 ink) {
  std::array<std::uint32_t, kBins> bins{};
  std::uint32_t most = 1;
  for (const std::uint32_t position : row.positions) {
    const std::size_t bin = std::min<std::size_t>(kBins - 1, std::size_t{position} * kBins / std::max(1u, row.tokens));
    most = std::max(most, ++bins[bin]);
  }
  if (most < 2) return;
  const float step = strip.width() / static_cast<float>(kBins);
  for (std::size_t i = 0; i < kBins; ++i) {
    const float height = strip.height() * static_cast<float>(bins[i]) / static_cast<float>(most);
    const float left = strip.left + step * static_cast<float>(i);
    if (bins[i] > 0) fill({left, strip.bottom - height, left + step, strip.bottom}, ink);
  }
}

void draw_strip(const Frame& frame, const Box& strip, const Row& row) {
  const bool has_ticks = row.positions.size() <= kMostTicks;
  draw_density(strip, row, has_ticks ? frame.palette.bar : frame.palette.accent);
  horizontal_rule(frame, strip.left, strip.right, strip.bottom, frame.palette.border_strong);
  if (!has_ticks) return;
  float last = -1;
  for (const std::uint32_t position : row.positions) {
    const float x = frame.snapped(x_of(strip, row, position));
    if (x != last) vertical_rule(frame, x, strip.top, strip.bottom, frame.palette.accent);
    last = x;
  }
}

// The place nearest to the pointer, where one is near.
std::optional<std::uint32_t> pointed_place(const Box& strip, const Row& row) {
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  if (mouse.x < strip.left - kNear || mouse.x > strip.right + kNear) return std::nullopt;
  std::optional<std::uint32_t> nearest;
  float least = kNear;
  for (std::size_t i = 0; i < row.positions.size(); ++i) {
    const float away = std::abs(x_of(strip, row, row.positions[i]) - mouse.x);
    if (away > least) continue;
    least = away;
    nearest = static_cast<std::uint32_t>(i);
  }
  return nearest;
}

struct Parts {
  Box title, count, strip;
};

Parts parts_of(const Frame& frame, const Box& bounds, float pane) {
  Parts parts;
  Box inner = bounds.inset(kPadX, kPadY);
  if (pane < kLeastForOneLine) {
    parts.title = inner.take_top(frame.type.body.line_height);
    parts.count = parts.title.take_right(kCount);
    parts.strip = {inner.left, inner.bottom - kStrip, inner.right, inner.bottom};
    return parts;
  }
  parts.title = inner.take_left(inner.width() * kTitleShare);
  parts.count = inner.take_right(kCount);
  parts.strip = inner.inset(kSpace4, 0).middle(kStrip);
  return parts;
}

NodeId place_id(const Frame& frame, std::uint32_t place) {
  return frame.id_of(place == 0 ? "open" : "place " + std::to_string(place));
}

// The place that a row stands for: the first, or with the focus the one that the arrow keys have walked to. A node for
// each would be thousands.
std::uint32_t walked_place(Frame& frame, const Row& row, std::uint32_t number, LanguageState& state) {
  const std::uint32_t before = state.strip == number ? state.place : 0;
  if (frame.focus().node != place_id(frame, before)) return 0;
  const int step =
      (ImGui::IsKeyPressed(ImGuiKey_RightArrow) ? 1 : 0) - (ImGui::IsKeyPressed(ImGuiKey_LeftArrow) ? 1 : 0);
  const std::uint32_t next = before + static_cast<std::uint32_t>(step);
  if (step == 0 || next >= row.positions.size()) return before;
  state.strip = number;
  state.place = next;
  frame.move_focus_by_pointer(place_id(frame, next));
  return next;
}

void draw_row(Frame& frame, const Box& bounds, const Row& row, std::uint32_t number, float pane, LanguageState& keys) {
  const std::string_view title = row.title.empty() ? frame.text(TextKey::ui_untitled) : std::string_view(row.title);
  const std::string details = app::join_details({title, app::format_date(row.date, frame.lang())});
  const std::string count = app::format_count(row.positions.size(), frame.lang());
  const std::string name = format_text(TextKey::ui_language_strip, frame.lang(), {details, count});
  const RowScope item(frame, bounds, number, static_cast<std::uint32_t>(frame.view.language.total), name);
  const std::uint32_t walked = walked_place(frame, row, number, keys);
  const std::string position = app::format_count(walked + 1, frame.lang());
  const NodeId id = place_id(frame, walked);
  const Interaction state = interact(frame, id, bounds);
  if (state.hovered) fill_hovered(frame, bounds.inset(kSpace2, 0), kRadiusSmall);
  const Parts parts = parts_of(frame, bounds, pane);
  draw_line(frame, frame.type.body, parts.title, frame.palette.text, details);
  draw_line(frame, frame.type.small, parts.count, frame.palette.text_muted, count, Align::right);
  draw_strip(frame, parts.strip, row);
  std::optional<std::uint32_t> pointed = state.hovered ? pointed_place(parts.strip, row) : std::nullopt;
  if (!pointed && walked > 0) pointed = walked;
  if (pointed) {
    const float x = frame.snapped(x_of(parts.strip, row, row.positions[*pointed]));
    fill({x - 1, parts.strip.top - 3, x + 2, parts.strip.bottom + 3}, frame.palette.accent);
  }
  draw_focus_ring(frame, id, bounds.inset(kSpace2, kFocusRing), kRadiusSmall);
  const std::string place = format_text(TextKey::ui_language_position, frame.lang(), {position, count});
  frame.add_node(Role::bar, id, bounds, walked == 0 ? name : app::join_details({place, details}));
  if (!state.activated) return;
  const std::string highlight = app::query_of_node(frame.view.language.question.node);
  frame.emit(app::OpenDocumentById{row.document, highlight, row.begins[pointed.value_or(0)]});
}

}  // namespace

float dispersion_row_height(const Frame& frame, float width) {
  if (width < kLeastForOneLine) return frame.snapped(frame.type.body.line_height + kSpace1 + kStrip + 2 * kPadY);
  return frame.snapped(std::max(frame.target(), kStrip + 2 * kPadY));
}

void draw_dispersion(Frame& frame, const BodyPlace& place, LanguageState& state) {
  const std::vector<Row>& spread = frame.view.language.rows.spread;
  const float height = dispersion_row_height(frame, place.clip.width());
  draw_rows_in_sight(frame, place, rows_at_hand(frame, spread.size(), height), state,
                     [&](const Box& bounds, std::uint32_t i, std::uint32_t number) {
                       draw_row(frame, bounds, spread[i], number, place.clip.width(), state);
                     });
}

}  // namespace tracuu::ui
