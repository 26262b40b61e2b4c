#include "ui/panels/query_feedback.h"

#include <algorithm>
#include <array>
#include <string>

#include "app/wording.h"
#include "ui/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

namespace tracuu::ui {

namespace {

constexpr float kNoteIcon = 16;
constexpr float kOfferHeight = 26;

float draw_note(Frame& frame, ImVec2 at, float width, std::string_view key, std::string_view text) {
  const Typeface& face = frame.type.small;
  draw_icon(ImGui::GetWindowDrawList(), Icon::notice, ImVec2(at.x + kNoteIcon / 2, at.y + face.line_height / 2),
            kNoteIcon, frame.palette.danger);
  const float indent = kNoteIcon + kSpace1 + kSpace1 / 2;
  return wrapped_label(frame, ImVec2(at.x + indent, at.y), width - indent, {key, face, frame.palette.text, text});
}

float draw_sentence(Frame& frame, ImVec2 at, float width, std::string_view key, std::string_view text) {
  if (text.empty()) return 0;
  return wrapped_label(frame, at, width, {key, frame.type.small, frame.palette.text, text});
}

// The offers in a row after their caption, in as many rows as needed.
float draw_offers(Frame& frame, float left, float top, float width) {
  const auto& offers = frame.view.feedback.suggestions;
  if (offers.empty()) return 0;
  const float height = frame.environment.coarse_pointer ? kTargetCoarse - kSpace2 : kOfferHeight;
  const std::string_view caption = frame.text(TextKey::ui_suggestions);
  const NodeScope group(frame, Role::group, "offers", {left, top, left + width, top + height}, caption);
  float x = left + measure(frame.type.small, caption) + kSpace1, y = top;
  draw_line(frame, frame.type.small, {left, top, left + width, top + height}, frame.palette.text_muted, caption);
  for (const engine::Suggestion& offer : offers) {
    const std::string count = app::format_count(offer.total, frame.lang());
    const std::string name = format_text(TextKey::ui_suggestion, frame.lang(), {offer.query, count});
    const float wanted = std::min(width, button_width(frame, name) - kSpace3);
    if (x + wanted > left + width) {
      x = left;
      y += height;
    }
    const ButtonSpec spec{.key = offer.query, .name = name, .style = ButtonStyle::link};
    if (button(frame, {x, y, x + wanted, y + height}, spec)) frame.emit(app::TryQuery{offer.query});
    x += wanted + kSpace1;
  }
  return y + height - top;
}

// Of the longest, so that nothing moves when the pointer goes from one choice to another.
float hint_height(const Frame& frame, float width) {
  float height = 0;
  for (const TextKey key : {TextKey::ui_marks_typed_hint, TextKey::ui_marks_exact_hint, TextKey::ui_marks_ignored_hint})
    height = std::max(height, wrapped_height(frame.type.small, frame.text(key), width));
  return height;
}

}  // namespace

std::string_view draw_marks_switch(Frame& frame, const Box& place) {
  using engine::Marks;
  const auto text = [&](TextKey key) { return frame.text(key); };
  const std::array<Segment, 3> segments = {
      Segment{text(TextKey::ui_marks_typed), text(TextKey::ui_marks_typed_short), text(TextKey::ui_marks_typed_hint)},
      Segment{text(TextKey::ui_marks_exact), text(TextKey::ui_marks_exact_short), text(TextKey::ui_marks_exact_hint)},
      Segment{text(TextKey::ui_marks_ignored), text(TextKey::ui_marks_ignored_short),
              text(TextKey::ui_marks_ignored_hint)}};
  const int current = static_cast<int>(frame.view.marks);
  const SegmentedResult result = segmented(frame, place, text(TextKey::ui_marks), segments, current);
  if (result.chosen >= 0) frame.emit(app::SetMarks{static_cast<Marks>(result.chosen)});
  return segments[static_cast<std::size_t>(result.pointed >= 0 ? result.pointed : current)].description;
}

float draw_query_feedback(Frame& frame, float left, float top, float width, std::string_view hint) {
  const app::QueryFeedback& feedback = frame.view.feedback;
  float y = top;
  for (std::size_t i = 0; i < feedback.notes.size(); ++i)
    y += draw_note(frame, ImVec2(left, y), width, "note " + std::to_string(i), feedback.notes[i].text);
  y += draw_sentence(frame, ImVec2(left, y), width, "reading", feedback.reading);
  y += draw_sentence(frame, ImVec2(left, y), width, "aliases", feedback.aliases);
  y += draw_offers(frame, left, y, width);
  if (y > top) return y - top;
  wrapped_label(frame, ImVec2(left, top), width, {"hint", frame.type.small, frame.palette.text_muted, hint});
  return hint_height(frame, width);
}

}  // namespace tracuu::ui
