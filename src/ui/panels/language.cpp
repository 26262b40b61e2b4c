#include "ui/panels/language.h"

#include "ui/panels/answer_head.h"
#include "ui/panels/concordance.h"
#include "ui/panels/dispersion.h"
#include "ui/panels/frequency_chart.h"
#include "ui/panels/language_empty.h"
#include "ui/panels/language_options.h"
#include "ui/panels/language_progress.h"
#include "ui/panels/term_table.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using app::Tool;

bool is_table(Tool tool) {
  return tool == Tool::collocations || tool == Tool::ngrams || tool == Tool::keyness || tool == Tool::vocabulary;
}

// All that stands above the rows; returns its bottom.
float draw_head(Frame& frame, const Box& box, bool has_filter_button, LanguageState& state) {
  const app::LanguageView& answer = frame.view.language;
  const bool rows = !is_language_empty(answer);
  const Box inner = box.inset(kSpace4, 0);
  const Box row{inner.left, box.top, inner.right, box.top + kAnswerHeader};
  const bool ready = answer.known && !answer.asking && !answer.stopped && !answer.saving && rows;
  if (draw_answer_head(frame, row, {selected_documents(frame), has_filter_button, true, ready}))
    frame.emit(app::SaveLanguage{});
  const float options = draw_language_options(frame, {inner.left, row.bottom, inner.right, 0}, state);
  float y = draw_answer_error(frame, inner, options + kSpace2);
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
  if (is_language_empty(answer)) return static_cast<double>(state.pane.body);
  const auto total = static_cast<double>(answer.total);
  switch (answer.question.tool) {
    case Tool::concordance: return total * static_cast<double>(concordance_row_height(frame, rest.width()));
    case Tool::frequency: return static_cast<double>(frequencies_height(frame, rest.height()));
    case Tool::dispersion: return total * static_cast<double>(dispersion_row_height(frame, rest.width()));
    default: return total * static_cast<double>(term_row_height(frame));
  }
}

// Returns the height of what is no list.
float draw_body(Frame& frame, const BodyPlace& place, LanguageState& state) {
  const app::LanguageView& answer = frame.view.language;
  if (is_language_empty(answer)) {
    const auto top = static_cast<float>(place.top);
    return draw_language_empty(frame, {place.clip.left, top, place.right, top + place.clip.height()}) - top;
  }
  if (answer.total == 0) return 0;
  switch (answer.question.tool) {
    case Tool::concordance: draw_concordance(frame, place, state); break;
    case Tool::dispersion: draw_dispersion(frame, place, state); break;
    case Tool::frequency: draw_frequencies(frame, place, state); break;
    default: draw_term_rows(frame, place, state);
  }
  return 0;
}

}  // namespace

void draw_language(Frame& frame, const Box& box, Arrangement arrangement, LanguageState& state) {
  const NodeScope region(frame, Role::region, "language", box, frame.text(TextKey::ui_place_language));
  fill(box, frame.palette.surface_raised);
  state.pane.follow(frame.view.language.revision);
  const bool has_filter_button = arrangement != Arrangement::three && !frame.view.filters_open;
  const HeadedScrollParts parts{
      [&](const Box& head) { return draw_head(frame, head, has_filter_button, state); },
      [&](const Box& rest) { return body_height(frame, rest, state); },
      [&](const BodyPlace& place) { return draw_body(frame, place, state); },
  };
  draw_headed_scroll(frame, "language", box, state.menu.open.empty(), parts, state.pane);
}

}  // namespace tracuu::ui
