#include "ui/panels/meetings_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "app/meetings_wording.h"
#include "app/wording.h"
#include "ui/panels/meetings_choice.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using engine::Meetings;

constexpr float kWidestCell = 40, kWidestName = 220;
// Where nobody met as often, nothing is on the strongest ground.
constexpr std::uint32_t kLeastForStrong = 4;
// Grounds from light to strong; on the last one the accent's own ink is read.
constexpr std::array<float, 5> kSteps = {0.07f, 0.16f, 0.27f, 0.4f, 1};

struct Plan {
  std::size_t parties = 0;  // as many as there is room for
  float name = 0, cell = 0, height = 0;
};

Plan plan_of(const Frame& frame, const Meetings& meetings, float width) {
  Plan plan;
  plan.name = std::min(kWidestName, width * 0.3f);
  const float room = width - plan.name, least = frame.target();
  plan.parties = std::min(meetings.parties.size(), static_cast<std::size_t>(room / least));
  if (plan.parties > 0)
    plan.cell = std::clamp(room / static_cast<float>(plan.parties), least, std::max(kWidestCell, least));
  plan.height = std::max(least, frame.type.small.line_height + kSpace1);
  return plan;
}

// Draws the matrix row by row; of row and column the first is that of the headings.
class Matrix {
 public:
  Matrix(Frame& frame, const Box& box, const Meetings& meetings, Roving& roving)
      : frame_(frame),
        box_(box),
        meetings_(meetings),
        roving_(roving),
        plan_(plan_of(frame, meetings, box.width())),
        size_(plan_.parties + 1),
        pairs_(size_ * size_),
        ids_(size_ * size_) {
    for (const Meetings::Pair& pair : meetings.pairs) {
      most_ = std::max(most_, pair.meetings);
      if (pair.b >= plan_.parties) continue;
      pairs_[at(pair.a + 1, pair.b + 1)] = pairs_[at(pair.b + 1, pair.a + 1)] = &pair;
    }
  }

  void draw() {
    NodeScope grid(frame_, Role::grid, "grid", box_, frame_.text(TextKey::ui_meetings_matrix));
    grid.node().row = grid.node().column = static_cast<std::uint32_t>(meetings_.parties.size()) + 1;
    for (std::size_t i = 0; i < ids_.size(); ++i) ids_[i] = frame_.id_of("cell " + std::to_string(i));
    begin_roving(frame_, ids_, ids_[at(1, 0)], roving_);
    for (std::size_t row = 0; row < size_; ++row) draw_row(row);
    const Box caption{box_.left, box_.bottom - plan_.height, box_.right, box_.bottom};
    draw_line(frame_, frame_.type.small, caption, frame_.palette.text, said_);
  }

 private:
  std::size_t at(std::size_t row, std::size_t column) const { return row * size_ + column; }
  const Meetings::Party& party(std::size_t place) const { return meetings_.parties[place - 1]; }

  Box place(std::size_t row, std::size_t column) const {
    const float top = box_.top + plan_.height * static_cast<float>(row), bottom = top + plan_.height;
    if (column == 0) return {box_.left, top, box_.left + plan_.name, bottom};
    const float left = box_.left + plan_.name + plan_.cell * static_cast<float>(column - 1);
    return {left, top, left + plan_.cell, bottom};
  }

  void draw_row(std::size_t row) {
    const Box first = place(row, 0);
    const Box all{first.left, first.top, place(row, size_ - 1).right, first.bottom};
    const std::string_view name = row == 0 ? frame_.text(TextKey::ui_meetings_party) : party(row).name;
    NodeScope scope(frame_, Role::row, "row " + std::to_string(row), all, name);
    scope.node().row = static_cast<std::uint32_t>(row) + 1;
    for (std::size_t column = 0; column < size_; ++column) draw_cell(row, column);
  }

  void draw_cell(std::size_t row, std::size_t column) {
    const Box cell = place(row, column).inset(0.5f, 0.5f);
    const NodeId id = ids_[at(row, column)];
    const Meetings::Pair* pair = pairs_[at(row, column)];
    const bool is_heading = (row == 0) != (column == 0);
    Interaction state;
    if (pair != nullptr || is_heading) state = interact(frame_, id, cell);
    else reveal_focused(frame_, id, cell);
    bool chosen = false;
    if (pair != nullptr) chosen = draw_count(*pair, cell);
    else if (is_heading) chosen = draw_heading(row, column, cell);
    else if (row != 0) fill(cell, row == column ? frame_.palette.border : frame_.palette.surface);
    if (chosen || state.hovered) outline(cell, frame_.palette.text, 0, frame_.stroke() * (chosen ? 2 : 1));
    draw_focus_ring(frame_, id, cell, 0);
    add_node(row, column, cell, chosen);
    if (state.hovered || (frame_.focus().node == id && said_.empty())) said_ = saying(row, column);
    if (roving_.focused == id) take_keys(row, column);  // as of the beginning: the focus moves at once
    if (!state.activated) return;
    if (pair != nullptr) choose(frame_, meetings_, *pair);
    else choose(frame_, party(std::max(row, column)));
  }

  bool draw_heading(std::size_t row, std::size_t column, Box cell) const {
    const std::string number = std::to_string(std::max(row, column));
    if (row == 0) {
      draw_line(frame_, frame_.type.small, cell, frame_.palette.text_muted, number, Align::centre);
    } else {
      cell.right -= kSpace2;
      draw_line(frame_, frame_.type.small, cell.take_left(kSpace6), frame_.palette.text_muted, number);
      draw_line(frame_, frame_.type.small, cell, frame_.palette.text, party(row).name);
    }
    return column == 0 && is_chosen(frame_, party(row));
  }

  bool draw_count(const Meetings::Pair& pair, const Box& cell) const {
    const double share = std::log1p(static_cast<double>(pair.meetings)) / std::log1p(static_cast<double>(most_));
    const auto step = static_cast<std::size_t>(share * static_cast<double>(kSteps.size() - 1) + 0.5);
    const bool is_strong = step + 1 == kSteps.size();
    fill(cell, frame_.palette.surface);
    fill(cell, faded(frame_.palette.accent, kSteps[step]));
    draw_line(frame_, frame_.type.small, cell, is_strong ? frame_.palette.accent_text : frame_.palette.text,
              app::format_count(pair.meetings, frame_.lang()), Align::centre);
    return is_chosen(frame_, meetings_, pair);
  }

  void add_node(std::size_t row, std::size_t column, const Box& cell, bool chosen) {
    const Role role = row == 0 ? Role::columnheader : column == 0 ? Role::rowheader : Role::gridcell;
    SemanticsNode& node = frame_.add_node(role, ids_[at(row, column)], cell, name(row, column));
    node.row = static_cast<std::uint32_t>(row) + 1;
    node.column = static_cast<std::uint32_t>(column) + 1;
    if (chosen) node.state |= kStateChecked;
    rove(node, roving_);
  }

  std::string name(std::size_t row, std::size_t column) const {
    if (row == 0 && column == 0) return std::string(frame_.text(TextKey::ui_meetings_party));
    if (row == 0 || column == 0) return party(std::max(row, column)).name;
    if (const Meetings::Pair* pair = pairs_[at(row, column)]) return pair_name(frame_, meetings_, *pair);
    if (row == column) return format_text(TextKey::ui_meetings_self, frame_.lang(), {party(row).name});
    return format_text(TextKey::ui_meetings_never, frame_.lang(), {party(row).name, party(column).name});
  }

  // What the line below says of a cell.
  std::string saying(std::size_t row, std::size_t column) const {
    if ((row == 0) == (column == 0)) return row == 0 ? std::string() : name(row, column);
    const auto index = static_cast<std::uint32_t>(std::max(row, column) - 1);
    return app::met_text(meetings_, index, static_cast<std::uint32_t>(meetings_.parties.size()), frame_.lang());
  }

  void take_keys(std::size_t row, std::size_t column) {
    const RovingStep step = roving_step();
    if (!step.any()) return;
    const auto moved = [&](std::size_t from, int by) {
      const auto to = static_cast<std::ptrdiff_t>(from) + by;
      return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, static_cast<std::ptrdiff_t>(size_) - 1));
    };
    row = moved(row, step.down);
    column = moved(column, step.right);
    if (step.to_first || step.to_last) column = step.to_first ? 0 : size_ - 1;
    if (step.is_far && step.to_first) row = 0;
    if (step.is_far && step.to_last) row = size_ - 1;
    frame_.move_focus_by_pointer(ids_[at(row, column)]);
  }

  Frame& frame_;
  Box box_;
  const Meetings& meetings_;
  Roving& roving_;
  Plan plan_;
  std::size_t size_;
  std::vector<const Meetings::Pair*> pairs_;  // by row and column; null where they never met
  std::vector<NodeId> ids_;
  std::uint32_t most_ = kLeastForStrong;
  std::string said_;
};

}  // namespace

float meetings_matrix_height(const Frame& frame, const Meetings& meetings, float width) {
  const Plan plan = plan_of(frame, meetings, width);
  return frame.snapped(plan.height * static_cast<float>(plan.parties + 2));
}

void draw_meetings_matrix(Frame& frame, const Box& box, const Meetings& meetings, Roving& roving) {
  Matrix(frame, box, meetings, roving).draw();
}

}  // namespace tracuu::ui
