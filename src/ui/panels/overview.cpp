#include "ui/panels/overview.h"

#include <algorithm>
#include <string>

#include "app/wording.h"
#include "ui/panels/overview_parts.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kWidest = 880, kNarrow = 560, kBottomPad = 64;

// "Tracuu sample" and below it "5/9/1962 – 21/3/2023".
float draw_heading(Frame& frame, const Box& box) {
  const engine::CorpusInfo& corpus = frame.view.corpus;
  const std::string_view title = corpus.title.empty() ? frame.text(TextKey::ui_overview) : corpus.title;
  float y = box.top;
  y += wrapped_label(frame, ImVec2(box.left, y), box.width(),
                     {"title", frame.type.title, frame.palette.text, title, Role::heading, 2});
  y = frame.snapped(y + kSpace2);
  std::string span;
  if (!corpus.first_date.empty()) {
    span = app::format_date(corpus.first_date, frame.lang());
    if (corpus.last_date != corpus.first_date) span += " – " + app::format_date(corpus.last_date, frame.lang());
  }
  const std::string line = span.empty() ? app::format_documents(corpus.documents, frame.lang()) : span;
  y +=
      wrapped_label(frame, ImVec2(box.left, y), box.width(), {"span", frame.type.body, frame.palette.text_muted, line});
  y = frame.snapped(y + kSpace4);
  horizontal_rule(frame, box.left, box.left + kSpace12, y, frame.palette.accent);
  return y + kSpace6 - box.top;
}

// Two columns of groups where there is room for them.
float draw_groups(Frame& frame, const Box& box) {
  const std::vector<engine::Overview::Group>& groups = frame.view.overview->groups;
  const bool two = box.width() >= kNarrow;
  const float width = two ? (box.width() - kSpace8) / 2 : box.width();
  float lefts = box.top, rights = box.top;
  for (const engine::Overview::Group& group : groups) {
    const bool left = !two || lefts <= rights;
    float& y = left ? lefts : rights;
    const float x = left ? box.left : box.left + width + kSpace8;
    y += draw_overview_group(frame, {x, y, x + width, y}, group);
  }
  return std::max(lefts, rights) - box.top;
}

float draw_content(Frame& frame, const Box& box) {
  float y = box.top + draw_heading(frame, box);
  if (!frame.view.overview) return y - box.top;
  const auto part = [&](auto draw) { y += draw(frame, Box{box.left, y, box.right, y}); };
  part(draw_overview_figures);
  part(draw_overview_years);
  part(draw_overview_names);
  part(draw_groups);
  part(draw_overview_state);
  part(draw_overview_origin);
  return y - box.top;
}

}  // namespace

void draw_overview(Frame& frame, const Box& box, OverviewState& state) {
  if (!frame.view.overview && !std::exchange(state.asked, true)) frame.emit(app::ShowOverview{});
  const NodeScope region(frame, Role::region, "overview", box, frame.text(TextKey::ui_overview));
  fill(box, frame.palette.surface_raised);
  const float margin = box.width() < kNarrow ? kSpace5 : kSpace8;
  const float width = frame.snapped(std::min(box.width() - 2 * margin, kWidest));
  const float left = frame.snapped(box.left + (box.width() - width) / 2);
  const double before = state.scroll.content;
  const ScrollArea area(frame, "overview", box, before, true, state.scroll);
  const float top = static_cast<float>(area.top()) + kSpace8;
  const float height = draw_content(frame, {left, top, left + width, top});
  state.scroll.view = box.height();
  state.scroll.content = static_cast<double>(kSpace8 + height + kBottomPad);
  if (state.scroll.content != before) frame.wake_in(0);
}

}  // namespace tracuu::ui
