#include "ui/panels/knowledge.h"

#include "app/knowledge_wording.h"
#include "app/wording.h"
#include "ui/panels/answer_head.h"
#include "ui/panels/contrast_options.h"
#include "ui/panels/entity_page.h"
#include "ui/panels/knowledge_options.h"
#include "ui/panels/knowledge_rows.h"
#include "ui/panels/meeting_page.h"
#include "ui/panels/notice.h"
#include "ui/panels/phrase_page.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

bool shows_page(const app::KnowledgeView& answer) { return app::asks_for_page(answer.question); }

bool shows_meeting(const app::KnowledgeView& answer) {
  return shows_page(answer) && answer.question.entity.name.empty();
}

// Of a page that is a list too.
bool shows_phrase(const app::KnowledgeView& answer) {
  return shows_page(answer) && answer.question.ledger == app::Ledger::phrases;
}

bool is_empty(const app::KnowledgeView& answer) { return answer.known && !shows_page(answer) && answer.total == 0; }

// Which documents are looked at, and how many rows there are.
std::string extent_of(const Frame& frame) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const std::string rows = answer.known && !shows_page(answer) ? app::knowledge_summary(frame.view) : std::string();
  return app::join_details({selected_documents(frame), rows});
}

// All that stands above the rows; returns its bottom.
float draw_head(Frame& frame, const Box& box, bool has_filter_button, KnowledgeState& state) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const Box inner = box.inset(kSpace4, 0);
  const Box row{inner.left, box.top, inner.right, box.top + kAnswerHeader};
  const bool ready = answer.known && answer.total > 0 && !answer.saving;
  if (draw_answer_head(frame, row, {extent_of(frame), has_filter_button, !shows_page(answer), ready}))
    frame.emit(app::SaveKnowledge{});
  const float options = draw_knowledge_options(frame, {inner.left, row.bottom, inner.right, 0}, state);
  const float y = draw_answer_error(frame, inner, options + kSpace2);
  horizontal_rule(frame, box.left, box.right, y, frame.palette.border);
  return y + kHairline;
}

// The height of the rows; of what is no list, as of the last frame.
double body_height(const Frame& frame, const Box& rest, const KnowledgeState& state) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const auto rows = static_cast<double>(answer.total) * static_cast<double>(knowledge_row_height(frame, rest.width()));
  if (shows_phrase(answer)) return static_cast<double>(state.pane.body) + rows;
  if (shows_page(answer) || is_empty(answer)) return static_cast<double>(state.pane.body);
  return static_cast<double>(meetings_height(frame, rest.width())) + rows;
}

// Nothing is there to compare where a side has no documents.
float draw_nothing(Frame& frame, const Box& box) {
  const auto& contrast = frame.view.knowledge.contrast;
  if (!contrast || (contrast->documents_a > 0 && contrast->documents_b > 0))
    return draw_notice(frame, box,
                       {frame.text(TextKey::ui_knowledge_nothing_title), frame.text(TextKey::ui_knowledge_nothing_hint),
                        Icon::search});
  const std::string_view letter = look_of(frame, contrast->documents_a == 0).letter;
  return draw_notice(frame, box,
                     {format_text(TextKey::ui_contrast_empty_title, frame.lang(), {letter}),
                      frame.text(TextKey::ui_contrast_empty_hint), Icon::search});
}

// Returns the height of what is no list.
float draw_body(Frame& frame, const BodyPlace& place, KnowledgeState& state) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const auto top = static_cast<float>(place.top);
  const Box box{place.clip.left, top, place.right, top + place.clip.height()};
  float body = 0;
  if (shows_phrase(answer)) {
    body = draw_phrase_page(frame, box) - top;
    if (answer.total > 0)
      draw_knowledge_rows(frame, {place.clip, place.top + static_cast<double>(body), place.right}, state);
  } else if (shows_meeting(answer)) {
    body = draw_meeting_page(frame, box) - top;
  } else if (shows_page(answer)) {
    body = draw_entity_page(frame, box) - top;
  } else if (is_empty(answer)) {
    body = draw_nothing(frame, box) - top;
  } else if (answer.total > 0) {
    const float matrix = meetings_height(frame, place.clip.width());
    if (matrix > 0) draw_meetings(frame, {box.left, top, box.right, top + matrix}, state.meetings);
    draw_knowledge_rows(frame, {place.clip, place.top + static_cast<double>(matrix), place.right}, state);
  }
  return body;
}

}  // namespace

void draw_knowledge(Frame& frame, const Box& box, Arrangement arrangement, KnowledgeState& state) {
  const NodeScope region(frame, Role::region, "knowledge", box, frame.text(TextKey::ui_place_knowledge));
  fill(box, frame.palette.surface_raised);
  state.pane.follow(frame.view.knowledge.revision);
  const bool has_filter_button = arrangement != Arrangement::three && !frame.view.filters_open;
  const HeadedScrollParts parts{
      [&](const Box& head) { return draw_head(frame, head, has_filter_button, state); },
      [&](const Box& rest) { return body_height(frame, rest, state); },
      [&](const BodyPlace& place) { return draw_body(frame, place, state); },
  };
  const NodeId walked = state.meetings.roving.focused;
  const bool has_keys = state.menu.open.empty() && (walked == 0 || frame.focus().node != walked);
  draw_headed_scroll(frame, "knowledge", box, has_keys, parts, state.pane);
}

}  // namespace tracuu::ui
