#include "ui/panels/meetings.h"

#include "ui/panels/meetings_matrix.h"
#include "ui/panels/meetings_network.h"
#include "ui/panels/meetings_pairs.h"
#include "ui/widgets/interaction.h"

namespace tracuu::ui {

namespace {

constexpr float kLeastForMatrix = 560;
constexpr float kAbove = kSpace2, kBelow = kSpace4;

const engine::Meetings* met(const Frame& frame) {
  const auto& meetings = frame.view.knowledge.meetings;
  const bool is_asked = frame.view.knowledge.question.ledger == app::Ledger::meetings;
  return is_asked && meetings && !meetings->pairs.empty() ? &*meetings : nullptr;
}

}  // namespace

float meetings_height(const Frame& frame, float width) {
  const engine::Meetings* meetings = met(frame);
  if (meetings == nullptr) return 0;
  const float inner = width - 2 * kSpace4, margins = kAbove + kBelow;
  if (frame.view.knowledge.question.network) return margins + meetings_network_height(frame, *meetings, inner);
  if (width < kLeastForMatrix) return margins + meetings_pairs_height(frame, *meetings);
  return margins + meetings_matrix_height(frame, *meetings, inner);
}

void draw_meetings(Frame& frame, const Box& box, MeetingsState& state) {
  const engine::Meetings* meetings = met(frame);
  if (meetings == nullptr) return;
  const Box inner{box.left + kSpace4, box.top + kAbove, box.right - kSpace4, box.bottom - kBelow};
  {
    const NodeScope group(frame, Role::group, "meetings", inner, frame.text(TextKey::ui_meetings_matrix));
    if (frame.view.knowledge.question.network) draw_meetings_network(frame, inner, *meetings, state);
    else if (box.width() < kLeastForMatrix) draw_meetings_pairs(frame, inner, *meetings);
    else draw_meetings_matrix(frame, inner, *meetings, state.roving);
  }
  horizontal_rule(frame, box.left, box.right, box.bottom - 1, frame.palette.border);
}

}  // namespace tracuu::ui
