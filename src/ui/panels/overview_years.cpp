#include <algorithm>
#include <cmath>

#include "app/wording.h"
#include "ui/panels/overview_parts.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kChart = 132, kLeastBar = 2, kWidestBar = 48, kGrowthLine = 1.5f;

using Year = engine::OverviewValue;

const std::vector<Year>& years_of(const Frame& frame) { return frame.view.overview->years; }

std::uint32_t most_of(const std::vector<Year>& years) {
  std::uint32_t most = 1;
  for (const Year& year : years) most = std::max(most, year.documents);
  return most;
}

std::string name_of(const Frame& frame, const Year& year) {
  return format_text(TextKey::ui_overview_year, frame.lang(),
                     {year.value, app::format_documents(year.documents, frame.lang())});
}

// How many documents there were by the end of each year, as a line over the bars.
void draw_growth(const Frame& frame, const Box& chart, float step) {
  std::uint64_t all = 0, until = 0;
  for (const Year& year : years_of(frame)) all += year.documents;
  ImDrawList* list = ImGui::GetWindowDrawList();
  float x = chart.left + step / 2;
  for (const Year& year : years_of(frame)) {
    until += year.documents;
    const float share =
        static_cast<float>(static_cast<double>(until) / static_cast<double>(std::max<std::uint64_t>(all, 1)));
    list->PathLineTo(ImVec2(x, chart.bottom - std::round(chart.height() * share)));
    x += step;
  }
  list->PathStroke(frame.palette.accent, ImDrawFlags_None, kGrowthLine);
}

// Whether it was pressed.
bool draw_year(Frame& frame, const Box& column, const Year& year, float share, bool& pointed) {
  if (year.documents == 0) return false;
  const NodeId id = frame.id_of("year " + year.value);
  const Interaction state = interact(frame, id, column);
  pointed = state.hovered || frame.focus().node == id;
  if (pointed) fill_hovered(frame, column, 2);
  const float gap = column.width() > 8 ? 2 : column.width() > 2.5f ? 1 : 0;
  const float height = std::max(kLeastBar, std::round(column.height() * share));
  fill({column.left + gap, column.bottom - height, column.right - gap, column.bottom},
       pointed ? frame.palette.border_strong : frame.palette.bar);
  draw_focus_ring(frame, id, column, 2);
  if (state.hovered) frame.output.hand_cursor = true;
  frame.add_node(Role::bar, id, column, name_of(frame, year));
  return state.activated;
}

void draw_caption(Frame& frame, const Box& line, const Year* pointed) {
  const Typeface& face = frame.type.small;
  if (pointed != nullptr) {
    draw_line(frame, face, line, frame.palette.text, name_of(frame, *pointed));
    return;
  }
  draw_line(frame, face, line, frame.palette.text_muted, years_of(frame).front().value);
  if (years_of(frame).size() > 1)
    draw_line(frame, face, line, frame.palette.text_muted, years_of(frame).back().value, Align::right);
}

void show_year(Frame& frame, const std::string& year) { frame.emit(app::ShowDocuments{"", {{}, {year, year}}}); }

}  // namespace

float draw_overview_years(Frame& frame, const Box& box) {
  const std::vector<Year>& years = years_of(frame);
  if (years.empty()) return 0;
  float y = box.top + draw_section_heading(frame, box, TextKey::ui_overview_growth);
  const float step = std::min(kWidestBar, box.width() / static_cast<float>(years.size()));
  const Box chart{box.left, y, box.left + step * static_cast<float>(years.size()), y + kChart};
  const NodeScope group(frame, Role::group, "years", chart, frame.text(TextKey::ui_overview_growth));
  const auto most = static_cast<float>(most_of(years));
  const Year* shown = nullptr;
  for (std::size_t i = 0; i < years.size(); ++i) {
    const float left = chart.left + step * static_cast<float>(i);
    bool pointed = false;
    if (draw_year(frame, {left, chart.top, left + step, chart.bottom}, years[i],
                  static_cast<float>(years[i].documents) / most, pointed))
      show_year(frame, years[i].value);
    if (pointed) shown = &years[i];
  }
  draw_growth(frame, chart, step);
  horizontal_rule(frame, box.left, box.right, chart.bottom, frame.palette.border_strong);
  y = chart.bottom + kSpace1;
  draw_caption(frame, {chart.left, y, std::max(chart.right, chart.left + kChart), y + frame.type.small.line_height},
               shown);
  y += frame.type.small.line_height + kSpace1;
  y += wrapped_label(
      frame, ImVec2(box.left, y), box.width(),
      {"growth", frame.type.small, frame.palette.text_muted, frame.text(TextKey::ui_overview_growth_note)});
  return y + kSpace8 - box.top;
}

}  // namespace tracuu::ui
