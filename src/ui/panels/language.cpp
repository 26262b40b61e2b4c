#include "ui/panels/language.h"

#include "app/wording.h"
#include "ui/panels/concordance.h"
#include "ui/panels/dispersion.h"
#include "ui/panels/filter_button.h"
#include "ui/panels/frequency_chart.h"
#include "ui/panels/language_empty.h"
#include "ui/panels/language_options.h"
#include "ui/panels/language_progress.h"
#include "ui/panels/term_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using app::Tool;

constexpr float kHeader = 52, kLeastBody = 180;

// Which documents the tools look at: as many as the search finds.
std::string selection_of(const Frame& frame) {
  const std::string documents = app::format_documents(frame.view.total, frame.lang());
  if (frame.view.query.empty()) return documents;
  return format_text(TextKey::ui_language_selection, frame.lang(), {documents, frame.view.query});
}

void draw_save_button(Frame& frame, Box& row) {
  const app::LanguageView& answer = frame.view.language;
  const bool ready = answer.known && !answer.asking && !answer.stopped && !answer.saving && !is_language_empty(answer);
  const std::string_view name = frame.text(TextKey::ui_language_save);
  const Box place = row.take_right(button_width(frame, name)).middle(frame.target());
  row.right -= kSpace3;
  const ButtonSpec spec{.key = "save", .name = name, .style = ButtonStyle::framed, .disabled = !ready};
  if (button(frame, place, spec)) frame.emit(app::SaveLanguage{});
}

bool is_table(Tool tool) {
  return tool == Tool::collocations || tool == Tool::ngrams || tool == Tool::keyness || tool == Tool::vocabulary;
}

// All that stands above the rows; returns its bottom.
float draw_head(Frame& frame, const Box& box, bool has_filter_button, LanguageState& state) {
  const Box inner = box.inset(kSpace4, 0);
  Box row{inner.left, box.top, inner.right, box.top + kHeader};
  if (has_filter_button) draw_filter_button(frame, row);
  draw_save_button(frame, row);
  label(frame, row, {"selection", frame.type.small, frame.palette.text_muted, selection_of(frame)});
  float y = draw_language_options(frame, {inner.left, row.bottom, inner.right, 0}, state) + kSpace2;
  if (!frame.view.error.empty())
    y += wrapped_label(frame, ImVec2(inner.left, y), inner.width(),
                       {"error", frame.type.body, frame.palette.danger, frame.view.error});
  const app::LanguageView& answer = frame.view.language;
  const bool rows = !is_language_empty(answer);
  if (rows || answer.asking || answer.stopped) y = draw_language_progress(frame, {inner.left, y, inner.right, 0});
  y += kSpace1;
  const Box columns{box.left, y, box.right - kScrollbarArea, 0};
  if (rows && is_table(answer.question.tool)) y = draw_term_headings(frame, columns);
  if (rows && answer.question.tool == Tool::concordance) y = draw_concordance_headings(frame, columns, box.width());
  horizontal_rule(frame, box.left, box.right, y, frame.palette.border);
  return y + kHairline;
}

// The height of the rows; of what is no list, as of the last frame.
double body_height(const Frame& frame, const Box& rest, const LanguageState& state) {
  const app::LanguageView& answer = frame.view.language;
  if (is_language_empty(answer)) return static_cast<double>(state.body);
  const auto total = static_cast<double>(answer.total);
  switch (answer.question.tool) {
    case Tool::concordance: return total * static_cast<double>(concordance_row_height(frame, rest.width()));
    case Tool::frequency: return static_cast<double>(frequencies_height(frame, rest.height()));
    case Tool::dispersion: return total * static_cast<double>(dispersion_row_height(frame, rest.width()));
    default: return total * static_cast<double>(term_row_height(frame));
  }
}

void draw_body(Frame& frame, const BodyPlace& place, LanguageState& state) {
  const app::LanguageView& answer = frame.view.language;
  float body = 0;
  if (is_language_empty(answer)) {
    const auto top = static_cast<float>(place.top);
    body = draw_language_empty(frame, {place.clip.left, top, place.right, top + place.clip.height()}) - top;
  } else if (answer.total > 0) {
    if (answer.question.tool == Tool::concordance) draw_concordance(frame, place, state);
    else if (answer.question.tool == Tool::dispersion) draw_dispersion(frame, place, state);
    else if (answer.question.tool == Tool::frequency) draw_frequencies(frame, place, state);
    else draw_term_rows(frame, place, state);
  }
  if (body != state.body) frame.wake_in(0);
  state.body = body;
}

}  // namespace

void draw_language(Frame& frame, const Box& box, Arrangement arrangement, LanguageState& state) {
  const NodeScope region(frame, Role::region, "language", box, frame.text(TextKey::ui_place_language));
  fill(box, frame.palette.surface_raised);
  if (state.revision != frame.view.language.revision) {
    state.revision = frame.view.language.revision;
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
  {
    ScrollArea area(frame, "language", rest, content, state.menu.open.empty(), state.scroll);
    double top = area.top();
    if (low) {
      const auto head = static_cast<float>(top);
      const float above = draw_head(frame, {box.left, head, box.right, 0}, has_filter_button, state) - head;
      keep_height(above);
      top += static_cast<double>(above);
    }
    draw_body(frame, {rest, top, area.inner().right}, state);
  }
}

}  // namespace tracuu::ui
