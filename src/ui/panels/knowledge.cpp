#include "ui/panels/knowledge.h"

#include "app/knowledge_wording.h"
#include "app/wording.h"
#include "ui/panels/entity_page.h"
#include "ui/panels/filter_button.h"
#include "ui/panels/knowledge_options.h"
#include "ui/panels/knowledge_rows.h"
#include "ui/panels/notice.h"
#include "ui/panels/phrase_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kHeader = 52, kLeastBody = 180;

bool shows_page(const app::KnowledgeView& answer) { return !answer.question.entity.name.empty(); }

// Of a page that is a list too.
bool shows_phrase(const app::KnowledgeView& answer) {
  return shows_page(answer) && answer.question.ledger == app::Ledger::phrases;
}

bool is_empty(const app::KnowledgeView& answer) { return answer.known && !shows_page(answer) && answer.total == 0; }

void draw_save_button(Frame& frame, Box& row) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  if (shows_page(answer)) return;
  const std::string_view name = frame.text(TextKey::ui_language_save);
  const Box place = row.take_right(button_width(frame, name)).middle(frame.target());
  row.right -= kSpace3;
  const bool ready = answer.known && answer.total > 0 && !answer.saving;
  const ButtonSpec spec{.key = "save", .name = name, .style = ButtonStyle::framed, .disabled = !ready};
  if (button(frame, place, spec)) frame.emit(app::SaveKnowledge{});
}

// Which documents are looked at, and how many rows there are.
std::string selection_of(const Frame& frame) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const std::string documents = app::format_documents(frame.view.total, frame.lang());
  const std::string rows = answer.known && !shows_page(answer) ? app::knowledge_summary(frame.view) : std::string();
  const std::string_view query = frame.view.query;
  const std::string selected =
      query.empty() ? documents : format_text(TextKey::ui_language_selection, frame.lang(), {documents, query});
  return app::join_details({selected, rows});
}

// All that stands above the rows; returns its bottom.
float draw_head(Frame& frame, const Box& box, bool has_filter_button, KnowledgeState& state) {
  const Box inner = box.inset(kSpace4, 0);
  Box row{inner.left, box.top, inner.right, box.top + kHeader};
  if (has_filter_button) draw_filter_button(frame, row);
  draw_save_button(frame, row);
  label(frame, row, {"selection", frame.type.small, frame.palette.text_muted, selection_of(frame)});
  float y = draw_knowledge_options(frame, {inner.left, row.bottom, inner.right, 0}, state) + kSpace2;
  if (!frame.view.error.empty())
    y += wrapped_label(frame, ImVec2(inner.left, y), inner.width(),
                       {"error", frame.type.body, frame.palette.danger, frame.view.error});
  horizontal_rule(frame, box.left, box.right, y, frame.palette.border);
  return y + kHairline;
}

// The height of the rows; of what is no list, as of the last frame.
double body_height(const Frame& frame, const Box& rest, const KnowledgeState& state) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const auto rows = static_cast<double>(answer.total) * static_cast<double>(knowledge_row_height(frame, rest.width()));
  if (shows_phrase(answer)) return static_cast<double>(state.body) + rows;
  if (shows_page(answer) || is_empty(answer)) return static_cast<double>(state.body);
  return static_cast<double>(meetings_height(frame, rest.width())) + rows;
}

void draw_body(Frame& frame, const BodyPlace& place, KnowledgeState& state) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  const auto top = static_cast<float>(place.top);
  const Box box{place.clip.left, top, place.right, top + place.clip.height()};
  float body = 0;
  if (shows_phrase(answer)) {
    body = draw_phrase_page(frame, box) - top;
    if (answer.total > 0)
      draw_knowledge_rows(frame, {place.clip, place.top + static_cast<double>(body), place.right}, state);
  } else if (shows_page(answer)) {
    body = draw_entity_page(frame, box) - top;
  } else if (is_empty(answer)) {
    body = draw_notice(frame, box,
                       {frame.text(TextKey::ui_knowledge_nothing_title), frame.text(TextKey::ui_knowledge_nothing_hint),
                        Icon::search}) -
           top;
  } else if (answer.total > 0) {
    const float matrix = meetings_height(frame, place.clip.width());
    if (matrix > 0) draw_meetings(frame, {box.left, top, box.right, top + matrix}, state.meetings);
    draw_knowledge_rows(frame, {place.clip, place.top + static_cast<double>(matrix), place.right}, state);
  }
  if (body != state.body) frame.wake_in(0);
  state.body = body;
}

}  // namespace

void draw_knowledge(Frame& frame, const Box& box, Arrangement arrangement, KnowledgeState& state) {
  const NodeScope region(frame, Role::region, "knowledge", box, frame.text(TextKey::ui_place_knowledge));
  fill(box, frame.palette.surface_raised);
  if (state.revision != frame.view.knowledge.revision) {
    state.revision = frame.view.knowledge.revision;
    state.scroll.jump_to(0);
  }
  const bool has_filter_button = arrangement != Arrangement::three && !frame.view.filters_open;
  // Where little room would be left below what stands still, all of it scrolls.
  const bool low = box.height() < kLowPane || box.height() - state.above < kLeastBody;
  const auto keep_height = [&](float above) {
    if (above != state.above) frame.wake_in(0);
    state.above = above;
  };
  Box rest = box;
  if (!low) {
    rest.top = draw_head(frame, box, has_filter_button, state);
    keep_height(rest.top - box.top);
  }
  const double content = body_height(frame, rest, state) + static_cast<double>(low ? state.above : 0);
  const NodeId walked = state.meetings.roving.focused;
  const bool has_keys = state.menu.open.empty() && (walked == 0 || frame.focus().node != walked);
  ScrollArea area(frame, "knowledge", rest, content, has_keys, state.scroll);
  double top = area.top();
  if (low) {
    const auto head = static_cast<float>(top);
    const float above = draw_head(frame, {box.left, head, box.right, 0}, has_filter_button, state) - head;
    keep_height(above);
    top += static_cast<double>(above);
  }
  draw_body(frame, {rest, top, area.inner().right}, state);
}

}  // namespace tracuu::ui
