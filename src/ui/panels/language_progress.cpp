#include "ui/panels/language_progress.h"

#include <algorithm>
#include <cmath>

#include "app/language_wording.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kBar = 3;

struct Work {
  std::string text;
  double done = 1;
  bool runs = false;
  bool stopped = false;
};

std::string percent(double done) { return std::to_string(static_cast<int>(std::floor(done * 100))); }

Work work_of(const Frame& frame) {
  const app::LanguageView& answer = frame.view.language;
  const Lang lang = frame.lang();
  const auto count = [&](std::uint64_t value) { return app::format_count(value, lang); };
  if (answer.saving) {
    const double done =
        static_cast<double>(answer.saved) / static_cast<double>(std::max<std::uint64_t>(answer.saving_total, 1));
    return {format_text(TextKey::ui_language_saving, lang, {count(answer.saved), count(answer.saving_total)}), done,
            true};
  }
  const double done = answer.extent.done;
  if (answer.stopped) return {format_text(TextKey::ui_language_part_stopped, lang, {percent(done)}), done, false, true};
  if (!answer.known) return {std::string(frame.text(TextKey::ui_language_working))};
  const std::string summary = app::language_summary(frame.view);
  if (!answer.asking) return {summary};
  const std::string part = format_text(TextKey::ui_language_part, lang, {percent(done)});
  return {app::join_details({part, summary}), done, true};
}

}  // namespace

float draw_language_progress(Frame& frame, const Box& box) {
  const Work work = work_of(frame);
  const bool has_button = work.runs || work.stopped;
  const float least = frame.type.small.line_height + kSpace2;
  Box row{box.left, box.top, box.right, box.top + (has_button ? std::max(frame.target(), least) : least)};
  const float bottom = row.bottom;
  if (has_button) {
    const std::string_view name =
        frame.text(work.stopped ? TextKey::ui_language_continue : TextKey::ui_language_cancel);
    const Box place = row.take_right(button_width(frame, name));
    row.right -= kSpace3;
    const ButtonSpec spec{.key = "work", .name = name, .style = ButtonStyle::framed};
    if (button(frame, place, spec)) frame.emit(app::SetLanguageWork{work.stopped});
  }
  label(frame, row, {"state", frame.type.small, frame.palette.text_muted, work.text, Role::status});
  if (work.done >= 1) return bottom;
  const Box track{row.left, bottom - kBar, row.right, bottom};
  fill(track, frame.palette.surface_hover, kBar / 2);
  const auto done = static_cast<float>(std::clamp(work.done, 0.0, 1.0));
  fill({track.left, track.top, track.left + track.width() * done, track.bottom}, frame.palette.accent, kBar / 2);
  SemanticsNode& node = frame.add_node(Role::progressbar, frame.id_of("progress"), track, work.text);
  node.value = percent(work.done);
  return bottom;
}

}  // namespace tracuu::ui
