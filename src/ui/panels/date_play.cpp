#include "ui/panels/date_play.h"

#include <algorithm>

#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

constexpr double kStepSeconds = 1.2;

// Those that are chosen, where these are several; else all that count something.
std::vector<std::string> steps_of(const app::DatesView& dates) {
  std::vector<std::string> all, chosen;
  for (const app::DatesView::Bar& bar : dates.bars) {
    if (bar.count == 0) continue;
    all.push_back(bar.iso);
    if (bar.selected) chosen.push_back(bar.iso);
  }
  return chosen.size() > 1 ? chosen : all;
}

// Whether the range is still the one that was played last: whoever chooses another has ended it.
bool is_at_last_step(const Frame& frame, const DatePlayState& state) {
  const engine::DateRange& range = frame.view.filters.date;
  return state.next > 0 && state.next <= state.steps.size() && range.from == state.steps[state.next - 1] &&
         range.to == range.from;
}

bool can_go_on(const Frame& frame, const DatePlayState& state) {
  return is_at_last_step(frame, state) && state.next < state.steps.size();
}

void step(Frame& frame, DatePlayState& state) {
  const std::string& iso = state.steps[state.next++];
  frame.emit(app::SetDateRange{{iso, iso, frame.view.filters.date.undated}, true});
  state.due = frame.environment.now + kStepSeconds;
}

void start(Frame& frame, DatePlayState& state) {
  if (!can_go_on(frame, state)) state = {steps_of(frame.view.dates)};
  if (state.steps.empty()) return;
  state.playing = !frame.environment.reduced_motion;
  step(frame, state);
}

void advance(Frame& frame, DatePlayState& state) {
  if (!state.playing) return;
  const bool waits = frame.environment.now < state.due || frame.view.searching;
  if (!waits && (!is_at_last_step(frame, state) || state.next == state.steps.size())) state.playing = false;
  else if (!waits) step(frame, state);
  if (state.playing) frame.wake_in(static_cast<float>(std::max(0.05, state.due - frame.environment.now)));
}

}  // namespace

void draw_play(Frame& frame, const Box& place, DatePlayState& state) {
  advance(frame, state);
  // The chart of one year that was stopped at may have a single bar.
  if (!state.playing && !can_go_on(frame, state) && steps_of(frame.view.dates).size() < 2) return;
  const TextKey name = state.playing ? TextKey::ui_dates_pause : TextKey::ui_dates_play;
  const ButtonSpec spec{.key = "play", .name = frame.text(name), .icon = state.playing ? Icon::pause : Icon::play};
  if (!button(frame, place, spec)) return;
  if (state.playing) state.playing = false;
  else start(frame, state);
  frame.wake_in(0);
}

}  // namespace tracuu::ui
