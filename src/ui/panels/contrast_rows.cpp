#include "ui/panels/contrast_rows.h"

#include <algorithm>

#include "app/contrast_selection.h"
#include "app/contrast_wording.h"
#include "app/wording.h"
#include "ui/panels/contrast_options.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace tracuu::ui {

namespace {

using app::Side;

constexpr float kPadX = kSpace4, kPadY = kSpace2;
constexpr float kLeastForOneLine = 640, kWidestCells = 460, kFigures = 104, kBar = 10;
// Of a bar where chance may have drawn it.
constexpr float kUnsure = 0.45f;

bool is_wide(float width) { return width >= kLeastForOneLine; }

// A part of a row that leads somewhere.
bool draw_part(Frame& frame, std::string_view key, const Box& box, std::string_view name, std::string_view details) {
  const NodeId id = frame.id_of(key);
  const Interaction state = interact(frame, id, box);
  if (state.hovered) fill_hovered(frame, box, kRadiusSmall);
  draw_focus_ring(frame, id, box.inset(0, kFocusRing), kRadiusSmall);
  frame.add_node(Role::link, id, box, name).description = details;
  return state.activated;
}

// One side of a row: its figures, and a bar that meets the other side's in the middle.
class Cell {
 public:
  Cell(Frame& frame, const engine::ContrastRow& row, bool is_a) : frame_(frame), row_(row), is_a_(is_a) {}

  void draw(const Box& box) {
    const app::KnowledgeView& answer = frame_.view.knowledge;
    const Lang lang = frame_.lang();
    const std::uint32_t documents = is_a_ ? row_.a : row_.b;
    const std::string figures = app::share_text(documents, share(), lang);
    const SideLook look = look_of(frame_, is_a_);
    const std::string side = format_text(TextKey::ui_contrast_side, lang, {look.letter});
    const std::string& value = is_a_ ? answer.contrast->a : answer.contrast->b;
    const std::string name = app::join_details(
        {app::item_text(row_, lang), side, app::side_text(answer.contrast->by, value, lang), figures});
    const std::string_view key = is_a_ ? "a" : "b";
    if (documents == 0) frame_.add_node(Role::text, frame_.id_of(key), box, name);
    else if (draw_part(frame_, key, box, name, "")) open();
    draw_figures(box, look, figures);
  }

 private:
  double share() const { return is_a_ ? row_.share_a : row_.share_b; }

  void draw_figures(Box box, const SideLook& look, std::string_view figures) const {
    const Box text = (is_a_ ? box.take_left(kFigures) : box.take_right(kFigures)).inset(kSpace2, 0);
    const ImU32 ink = share() > 0 ? frame_.palette.text : frame_.palette.text_muted;
    draw_line(frame_, frame_.type.small, text, ink, figures, is_a_ ? Align::right : Align::left);
    const double part = share() / std::max(row_.share_a + row_.share_b, 1e-9);
    const float length = box.width() * static_cast<float>(part);
    const Box track = box.middle(kBar);
    const Box bar{is_a_ ? track.right - length : track.left, track.top, is_a_ ? track.right : track.left + length,
                  track.bottom};
    fill(track, frame_.palette.surface);
    if (length > 0) fill(bar, row_.few ? faded(look.colour, kUnsure) : look.colour);
  }

  void open() {
    const Side side = is_a_ ? Side::a : Side::b;
    if (app::is_entity(row_)) frame_.emit(app::documents_with(row_, side, frame_.view));
    else frame_.emit(app::item_of(row_, side, frame_.view));
  }

  Frame& frame_;
  const engine::ContrastRow& row_;
  bool is_a_;
};

void draw_cells(Frame& frame, Box box, const engine::ContrastRow& row) {
  const float middle = frame.snapped((box.left + box.right) / 2);
  Cell(frame, row, true).draw({box.left, box.top, middle, box.bottom});
  Cell(frame, row, false).draw({middle, box.top, box.right, box.bottom});
  const Box axis = box.middle(kBar + kSpace2);
  vertical_rule(frame, middle, axis.top, axis.bottom, frame.palette.border_strong);
}

}  // namespace

float contrast_row_height(const Frame& frame, float width) {
  const float texts = frame.type.body.line_height + frame.type.small.line_height + 2 * kPadY;
  return is_wide(width) ? std::max(texts, frame.target()) : texts + frame.target();
}

void draw_contrast(Frame& frame, const Box& bounds, const engine::ContrastRow& row, std::uint32_t number) {
  if (!frame.view.knowledge.contrast) return;
  const Lang lang = frame.lang();
  const std::string text = app::item_text(row, lang);
  const std::string details = app::join_details({app::item_kind_text(row.kind, lang), app::difference_text(row, lang)});
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, text);
  horizontal_rule(frame, bounds.left + kPadX, bounds.right - kPadX, bounds.bottom - 1, frame.palette.border);
  const Box inner = bounds.inset(kPadX - kSpace2, 0);
  Box name = inner, cells = inner;
  if (is_wide(bounds.width())) {
    cells = name.take_right(std::min(kWidestCells, inner.width() / 2));
  } else {
    cells = name.take_bottom(frame.target());
    // The figures begin where the name does.
    cells.right -= kSpace2;
  }
  const bool pressed = draw_part(frame, "name", name, text, details);
  Box lines = name.inset(kSpace2, kPadY);
  draw_line(frame, frame.type.body_bold, lines.take_top(frame.type.body.line_height), frame.palette.text, text);
  draw_line(frame, frame.type.small, lines.take_top(frame.type.small.line_height), frame.palette.text_muted, details);
  draw_cells(frame, cells, row);
  if (pressed) frame.emit(app::item_of(row, frame.view));
}

}  // namespace tracuu::ui
