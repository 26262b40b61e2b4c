#include "ui/panels/meeting_page.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"
#include "app/wording.h"
#include "ui/panels/event_reports.h"
#include "ui/panels/notice.h"
#include "ui/panels/page_head.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

// What reports say, each once: "gặp gỡ; tiếp".
template <typename Say>
std::string said(const std::vector<engine::EventReports::Report>& reports, Say say) {
  std::vector<std::string> texts;
  for (const engine::EventReports::Report& report : reports) {
    std::string text(say(report));
    if (!text.empty() && std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
  }
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : "; ") + text;
  return all;
}

}  // namespace

float draw_meeting_page(Frame& frame, const Box& box) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  if (!answer.event || !answer.known) return box.top;
  using Report = engine::EventReports::Report;
  const std::vector<Report>& reports = answer.event->reports;
  const Lang lang = frame.lang();
  Box rest = page_column(box);
  app::KnowledgeQuestion list = answer.question;
  list.day = {};
  const std::string name = app::pair_text(list.a, list.b, lang);
  draw_page_head(frame, rest, name, std::move(list));
  if (reports.empty())
    return draw_notice(frame, {box.left, rest.top, box.right, box.bottom},
                       {frame.text(TextKey::ui_knowledge_nothing_title), frame.text(TextKey::ui_knowledge_nothing_hint),
                        Icon::search});
  const auto line = [&](std::string_view key, ImU32 ink, std::string text) {
    if (text.empty()) return;
    rest.top +=
        wrapped_label(frame, rest.min(), rest.width(), {key, frame.type.body, ink, text, Role::paragraph}) + kSpace1;
  };
  const auto labelled = [&](TextKey what, const std::string& text) {
    if (!text.empty()) line(frame.text(what), frame.palette.text, std::string(frame.text(what)) + ": " + text);
  };
  line("form", frame.palette.text_muted,
       app::join_details({said(reports, [&](const Report& each) { return app::class_text(each.form, lang); }),
                          said(reports, [&](const Report& each) { return app::status_text(each.status, lang); })}));
  labelled(TextKey::ui_event_held, said(reports, [&](const Report& each) { return app::when_text(each.when, lang); }));
  labelled(TextKey::ui_event_place, said(reports, [](const Report& each) { return each.place; }));
  draw_page_heading(frame, rest, frame.text(TextKey::ui_event_reports));
  rest.top = draw_event_reports(frame, rest);
  return rest.top + kSpace8;
}

}  // namespace tracuu::ui
