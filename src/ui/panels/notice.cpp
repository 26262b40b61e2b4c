#include "ui/panels/notice.h"

#include <algorithm>

#include "ui/panels/top_bar.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kMaxWidth = 380;
constexpr float kPicture = 44;
constexpr float kProgressWidth = 240, kProgressHeight = 6;

}  // namespace

float draw_notice(Frame& frame, const Box& box, const Notice& notice) {
  const float width = std::min(kMaxWidth, box.width() - 2 * kSpace6);
  const float left = box.left + (box.width() - width) / 2;
  const ImVec2 centre(box.left + box.width() / 2, box.top + box.height() * 0.36f);
  // There is no room for the picture.
  const bool low = box.height() < kLowPane;
  if (!low && notice.icon == Icon::none) draw_seal(frame, centre, kPicture);
  else if (!low) draw_icon(ImGui::GetWindowDrawList(), notice.icon, centre, kPicture, frame.palette.border_strong);
  float y = frame.snapped(low ? box.top + kSpace4 : centre.y + kPicture / 2 + kSpace5);
  y += wrapped_label(frame, ImVec2(left, y), width,
                     {"notice", frame.type.heading, frame.palette.text, notice.title, Role::heading, 2, Align::centre});
  if (notice.text.empty()) return y;
  y += kSpace2;
  return y + wrapped_label(
                 frame, ImVec2(left, y), width,
                 {"hint", frame.type.body, frame.palette.text_muted, notice.text, Role::paragraph, 0, Align::centre});
}

void draw_loading(Frame& frame, const Box& box) {
  const app::Progress& progress = frame.view.progress;
  const float y = draw_notice(frame, box, {frame.text(TextKey::ui_loading), {}, Icon::none}) + kSpace4;
  const float left = box.left + (box.width() - kProgressWidth) / 2;
  const Box track{left, y, left + kProgressWidth, y + kProgressHeight};
  const bool known = progress.total_bytes > 0;
  const double share = known ? static_cast<double>(progress.done_bytes) / static_cast<double>(progress.total_bytes) : 0;
  const float done = static_cast<float>(std::clamp(share, 0.0, 1.0));
  fill(track, frame.palette.surface_hover, kProgressHeight / 2);
  if (done > 0)
    fill({track.left, track.top, track.left + std::max(kProgressHeight, track.width() * done), track.bottom},
         frame.palette.accent, kProgressHeight / 2);
  SemanticsNode& node =
      frame.add_node(Role::progressbar, frame.id_of("progress"), track, frame.text(TextKey::ui_loading));
  if (known) node.value = std::to_string(static_cast<int>(done * 100));
}

}  // namespace tracuu::ui
