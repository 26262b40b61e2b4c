#include "ui/panels/meetings_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using engine::Meetings;

constexpr float kPadX = kSpace4;
constexpr float kLeastForMatrix = 560, kWidestCell = 40, kWidestName = 220;
constexpr std::size_t kMostPairs = 8;
// Where nobody met as often, nothing is on the strongest ground.
constexpr std::uint32_t kLeastForStrong = 4;
// Grounds from light to strong; on the last one the accent's own ink is read.
constexpr std::array<float, 5> kSteps = {0.07f, 0.16f, 0.27f, 0.4f, 1};

const Meetings* met(const Frame& frame) {
  const auto& meetings = frame.view.knowledge.meetings;
  return meetings && !meetings->pairs.empty() ? &*meetings : nullptr;
}

struct Plan {
  std::size_t parties = 0;  // as many as there is room for
  float name = 0, cell = 0, height = 0;
};

Plan plan_of(const Frame& frame, const Meetings& meetings, float width) {
  Plan plan;
  plan.name = std::min(kWidestName, width * 0.3f);
  const float room = width - 2 * kPadX - plan.name, least = frame.target();
  plan.parties = std::min(meetings.parties.size(), static_cast<std::size_t>(room / least));
  if (plan.parties > 0)
    plan.cell = std::clamp(room / static_cast<float>(plan.parties), least, std::max(kWidestCell, least));
  plan.height = std::max(least, frame.type.small.line_height + kSpace1);
  return plan;
}

std::string name_of(const Frame& frame, const Meetings& meetings, const Meetings::Pair& pair) {
  const Lang lang = frame.lang();
  const std::string period = app::period_text(pair.first, pair.last, lang);
  return format_text(
      TextKey::ui_meetings_cell, lang,
      {meetings.parties[pair.a].name, meetings.parties[pair.b].name, app::meetings_text(pair.meetings, lang),
       period.empty() ? frame.text(TextKey::ui_when_none) : period});
}

bool is_chosen(const Frame& frame, const Meetings& meetings, const Meetings::Pair& pair) {
  const app::KnowledgeQuestion& question = frame.view.knowledge.question;
  return question.a == meetings.parties[pair.a].name && question.b == meetings.parties[pair.b].name;
}

// The pair alone, or all again.
void choose(Frame& frame, const Meetings& meetings, const Meetings::Pair& pair) {
  app::KnowledgeQuestion question = frame.view.knowledge.question;
  const bool was_chosen = is_chosen(frame, meetings, pair);
  question.a = was_chosen ? std::string() : meetings.parties[pair.a].name;
  question.b = was_chosen ? std::string() : meetings.parties[pair.b].name;
  frame.emit(app::AskKnowledge{question});
}

// Draws the matrix row by row.
class Matrix {
 public:
  Matrix(Frame& frame, const Box& box, const Meetings& meetings, const Plan& plan)
      : frame_(frame), box_(box), meetings_(meetings), plan_(plan), cells_(plan.parties * plan.parties) {
    for (const Meetings::Pair& pair : meetings.pairs) {
      most_ = std::max(most_, pair.meetings);
      if (pair.b >= plan.parties) continue;
      cells_[pair.a * plan.parties + pair.b] = cells_[pair.b * plan.parties + pair.a] = &pair;
    }
    ids_.resize(cells_.size());
    for (std::size_t i = 0; i < ids_.size(); ++i) ids_[i] = frame.id_of("cell " + std::to_string(i));
  }

  void draw() {
    draw_numbers();
    for (std::size_t row = 0; row < plan_.parties; ++row) draw_row(row);
    if (said_ != nullptr)
      draw_line(frame_, frame_.type.small, caption(), frame_.palette.text, name_of(frame_, meetings_, *said_));
  }

 private:
  Box place(std::size_t row, std::size_t column) const {
    const float left = box_.left + plan_.name + plan_.cell * static_cast<float>(column);
    const float top = box_.top + plan_.height * static_cast<float>(row + 1);
    return {left, top, left + plan_.cell, top + plan_.height};
  }
  Box caption() const { return {box_.left, box_.bottom - plan_.height, box_.right, box_.bottom}; }

  void draw_numbers() {
    for (std::size_t column = 0; column < plan_.parties; ++column) {
      Box head = place(0, column);
      head.bottom = std::exchange(head.top, box_.top);
      draw_line(frame_, frame_.type.small, head, frame_.palette.text_muted, std::to_string(column + 1), Align::centre);
    }
  }

  void draw_row(std::size_t row) {
    const Meetings::Party& party = meetings_.parties[row];
    Box name = place(row, 0);
    name.left = box_.left;
    const NodeScope scope(frame_, Role::group, "row " + std::to_string(row),
                          {name.left, name.top, box_.right, name.bottom}, party.name);
    name.right = box_.left + plan_.name - kSpace2;
    const Box number = name.take_left(kSpace6);
    draw_line(frame_, frame_.type.small, number, frame_.palette.text_muted, std::to_string(row + 1));
    draw_line(frame_, frame_.type.small, name, frame_.palette.text, party.name);
    for (std::size_t column = 0; column < plan_.parties; ++column) {
      const Meetings::Pair* pair = cells_[row * plan_.parties + column];
      const Box cell = place(row, column).inset(0.5f, 0.5f);
      if (pair != nullptr) draw_cell(row, column, *pair, cell);
      else fill(cell, row == column ? frame_.palette.border : frame_.palette.surface);
    }
  }

  void draw_cell(std::size_t row, std::size_t column, const Meetings::Pair& pair, const Box& cell) {
    const NodeId id = ids_[row * plan_.parties + column];
    const Interaction state = interact(frame_, id, cell);
    const double share = std::log1p(static_cast<double>(pair.meetings)) / std::log1p(static_cast<double>(most_));
    const auto step = static_cast<std::size_t>(share * static_cast<double>(kSteps.size() - 1) + 0.5);
    const bool is_strong = step + 1 == kSteps.size();
    fill(cell, frame_.palette.surface);
    fill(cell, faded(frame_.palette.accent, kSteps[step]));
    draw_line(frame_, frame_.type.small, cell, is_strong ? frame_.palette.accent_text : frame_.palette.text,
              app::format_count(pair.meetings, frame_.lang()), Align::centre);
    const bool chosen = is_chosen(frame_, meetings_, pair);
    if (chosen || state.hovered) outline(cell, frame_.palette.text, 0, frame_.stroke() * (chosen ? 2 : 1));
    draw_focus_ring(frame_, id, cell, 0);
    SemanticsNode& node = frame_.add_node(Role::bar, id, cell, name_of(frame_, meetings_, pair));
    if (chosen) node.state |= kStateChecked;
    const bool has_focus = frame_.focus().node == id;
    if (has_focus) take_arrow_keys(row, column);
    if (state.hovered || (has_focus && said_ == nullptr)) said_ = &pair;
    if (state.activated) choose(frame_, meetings_, pair);
  }

  // To the next cell of the row or the column that says something.
  void take_arrow_keys(std::size_t row, std::size_t column) {
    const auto step = [](ImGuiKey forth, ImGuiKey back) {
      return (ImGui::IsKeyPressed(forth) ? 1 : 0) - (ImGui::IsKeyPressed(back) ? 1 : 0);
    };
    const int right = step(ImGuiKey_RightArrow, ImGuiKey_LeftArrow), down = step(ImGuiKey_DownArrow, ImGuiKey_UpArrow);
    if (right == 0 && down == 0) return;
    const auto parties = static_cast<std::ptrdiff_t>(plan_.parties);
    auto x = static_cast<std::ptrdiff_t>(column) + right, y = static_cast<std::ptrdiff_t>(row) + down;
    for (; x >= 0 && x < parties && y >= 0 && y < parties; x += right, y += down) {
      const auto to = static_cast<std::size_t>(y * parties + x);
      if (cells_[to] == nullptr) continue;
      frame_.move_focus_by_pointer(ids_[to]);
      return;
    }
  }

  Frame& frame_;
  Box box_;
  const Meetings& meetings_;
  Plan plan_;
  std::vector<const Meetings::Pair*> cells_;  // by row and column; null where they never met
  std::vector<NodeId> ids_;
  std::uint32_t most_ = kLeastForStrong;
  const Meetings::Pair* said_ = nullptr;
};

void draw_pairs(Frame& frame, const Box& box, const Meetings& meetings) {
  Box rest = box;
  for (std::size_t i = 0; i < std::min(meetings.pairs.size(), kMostPairs); ++i) {
    const Meetings::Pair& pair = meetings.pairs[i];
    const Box row = rest.take_top(frame.target());
    const NodeId id = frame.id_of("pair " + std::to_string(i));
    const Interaction state = interact(frame, id, row);
    const bool chosen = is_chosen(frame, meetings, pair);
    if (chosen) fill_chosen(frame, row, kRadiusSmall);
    else if (state.hovered) fill_hovered(frame, row, kRadiusSmall);
    Box text = row.inset(kSpace2, 0);
    const std::string count = app::meetings_text(pair.meetings, frame.lang());
    draw_line(frame, frame.type.small, text.take_right(measure(frame.type.small, count) + kSpace2),
              frame.palette.text_muted, count, Align::right);
    const std::string names =
        app::pair_text(meetings.parties[pair.a].name, meetings.parties[pair.b].name, frame.lang());
    draw_line(frame, frame.type.small, text, chosen ? frame.palette.accent : frame.palette.text, names);
    draw_focus_ring(frame, id, row, kRadiusSmall);
    SemanticsNode& node = frame.add_node(Role::bar, id, row, name_of(frame, meetings, pair));
    if (chosen) node.state |= kStateChecked;
    if (state.activated) choose(frame, meetings, pair);
  }
}

}  // namespace

float meetings_matrix_height(const Frame& frame, float width) {
  const Meetings* meetings = met(frame);
  if (meetings == nullptr || frame.view.knowledge.question.ledger != app::Ledger::meetings) return 0;
  const float margins = kSpace2 + kSpace4;
  if (width < kLeastForMatrix)
    return margins + frame.target() * static_cast<float>(std::min(meetings->pairs.size(), kMostPairs));
  const Plan plan = plan_of(frame, *meetings, width);
  return frame.snapped(margins + plan.height * static_cast<float>(plan.parties + 2));
}

void draw_meetings_matrix(Frame& frame, const Box& box) {
  const Meetings* meetings = met(frame);
  if (meetings == nullptr) return;
  const Box inner{box.left + kPadX, box.top + kSpace2, box.right - kPadX, box.bottom - kSpace4};
  const NodeScope group(frame, Role::group, "matrix", inner, frame.text(TextKey::ui_meetings_matrix));
  if (box.width() < kLeastForMatrix) draw_pairs(frame, inner, *meetings);
  else Matrix(frame, inner, *meetings, plan_of(frame, *meetings, box.width())).draw();
  horizontal_rule(frame, box.left, box.right, box.bottom - 1, frame.palette.border);
}

}  // namespace tracuu::ui
