#include "ui/panels/event_reports.h"

#include <algorithm>

#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace tracuu::ui {

namespace {

using engine::EventReports;

// "B, C · chỉ ở nguồn này: A".
std::string facts_text(const Frame& frame, const std::vector<EventReports::Fact>& facts, bool are_acts) {
  std::string shared, only;
  for (const EventReports::Fact& fact : facts) {
    std::string& line = fact.only ? only : shared;
    if (!line.empty()) line += ", ";
    line += are_acts ? app::class_text(fact.text, frame.lang()) : std::string_view(fact.text);
  }
  if (!only.empty()) only = format_text(TextKey::ui_event_only, frame.lang(), {only});
  return app::join_details({shared, only});
}

// Dates as readers write them.
std::vector<EventReports::Fact> dates_of(const Frame& frame, const EventReports::Report& report) {
  std::vector<EventReports::Fact> dates;
  for (const EventReports::Fact& fact : report.dates) {
    const std::size_t slash = fact.text.find('/');
    engine::When when{fact.text.substr(0, slash), "", "stated"};
    if (slash != std::string::npos) when.to = fact.text.substr(slash + 1);
    dates.push_back({app::short_when_text(when, frame.lang()), fact.only});
  }
  return dates;
}

void draw_report(Frame& frame, Box& rest, const EventReports& event, std::size_t index) {
  const EventReports::Report& report = event.reports[index];
  const Lang lang = frame.lang();
  NodeScope item(frame, Role::listitem, std::to_string(index), rest, report.title);
  item.node().position = static_cast<std::uint32_t>(index) + 1;
  item.node().set_size = event.total;
  const auto line = [&](std::string_view key, const Typeface& face, ImU32 ink, std::string_view text) {
    if (text.empty()) return;
    rest.top += wrapped_label(frame, rest.min(), rest.width(), {key, face, ink, text, Role::paragraph}) + kSpace1;
  };
  const auto facts = [&](TextKey what, const std::vector<EventReports::Fact>& list, bool are_acts) {
    if (list.empty()) return;
    line(frame.text(what), frame.type.small, frame.palette.text_muted,
         std::string(frame.text(what)) + ": " + facts_text(frame, list, are_acts));
  };
  const float top = rest.top;
  horizontal_rule(frame, rest.left, rest.right, rest.top, frame.palette.border);
  rest.top += kSpace2;
  // Its text stands where the lines below begin; one that is cut off fills the width.
  const float width = button_width(frame, report.title);
  const float left = width - kSpace3 <= rest.width() ? rest.left - kSpace3 : rest.left;
  const Box link{left, rest.top, std::min(left + width, rest.right), rest.top + frame.target()};
  if (button(frame, link, {.key = "open", .name = report.title, .style = ButtonStyle::link}))
    frame.emit(app::OpenDocumentById{report.document, "", report.begin});
  rest.top = link.bottom;
  line("source", frame.type.small, frame.palette.text_muted,
       app::join_details({report.source, app::format_date(report.date, lang)}));
  line("when", frame.type.body, frame.palette.text,
       app::join_details({app::when_text(report.when, lang), report.place}));
  line("sentence", frame.type.body, frame.palette.text, report.sentence);
  facts(TextKey::ui_ledger_persons, report.persons, false);
  facts(TextKey::ui_knowledge_acts, report.acts, true);
  facts(TextKey::ui_ledger_figures, report.figures, false);
  facts(TextKey::ui_knowledge_time, dates_of(frame, report), false);
  rest.top += kSpace3;
  item.cover({rest.left, top, rest.right, rest.top});
}

}  // namespace

float draw_event_reports(Frame& frame, const Box& box) {
  const auto& event = frame.view.knowledge.event;
  if (!event || event->name != frame.view.knowledge.question.entity.name || event->reports.empty()) return box.top;
  Box rest = box;
  NodeScope list(frame, Role::list, "reports", box, frame.text(TextKey::ui_event_reports));
  list.node().set_size = event->total;
  for (std::size_t i = 0; i < event->reports.size(); ++i) draw_report(frame, rest, *event, i);
  if (event->reports.size() < event->total) {
    const std::string more = format_text(
        TextKey::ui_event_more, frame.lang(),
        {app::format_count(event->reports.size(), frame.lang()), app::format_count(event->total, frame.lang())});
    rest.top +=
        wrapped_label(frame, rest.min(), rest.width(), {"more", frame.type.small, frame.palette.text_muted, more});
  }
  list.cover({box.left, box.top, box.right, rest.top});
  return rest.top;
}

}  // namespace tracuu::ui
