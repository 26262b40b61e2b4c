#include "ui/panels/entity_page.h"

#include <algorithm>

#include "app/filters.h"
#include "app/knowledge_question.h"
#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"
#include "app/wording.h"
#include "ui/panels/event_reports.h"
#include "ui/panels/notice.h"
#include "ui/panels/page_head.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/options.h"

namespace tracuu::ui {

namespace {

// Draws down the page, part by part.
class Page {
 public:
  Page(Frame& frame, const Box& box, const engine::EntityPage& page) : frame_(frame), page_(page), rest_(box) {}

  float draw() {
    draw_head();
    draw_roles();
    draw_reports();
    draw_acts();
    for (const std::string_view facet : {"person", "organisation", "place", "event"}) draw_related(facet);
    return rest_.top + kSpace8;
  }

 private:
  void line(std::string_view key, const Typeface& face, ImU32 ink, std::string_view text) {
    if (text.empty()) return;
    rest_.top += wrapped_label(frame_, rest_.min(), rest_.width(), {key, face, ink, text, Role::paragraph}) + kSpace1;
  }

  void heading(std::string_view text) { draw_page_heading(frame_, rest_, text); }

  void ask(app::KnowledgeQuestion question) { frame_.emit(app::AskKnowledge{std::move(question)}); }

  void draw_head() {
    app::KnowledgeQuestion list = frame_.view.knowledge.question;
    list.entity = {};
    draw_page_head(frame_, rest_, page_.entity.name, std::move(list));
    const Lang lang = frame_.lang();
    const std::string_view sort = page_.sort.empty() ? std::string_view() : app::class_text(page_.sort, lang);
    line("details", frame_.type.body, frame_.palette.text_muted,
         app::join_details({page_.country, sort, app::format_documents(page_.documents, lang),
                            app::period_text(page_.first, page_.last, lang)}));
    std::string variants;
    for (const std::string& variant : page_.variants) variants += (variants.empty() ? "" : ", ") + variant;
    if (!variants.empty())
      line("variants", frame_.type.small, frame_.palette.text_muted,
           std::string(frame_.text(TextKey::ui_knowledge_variants)) + ": " + variants);
    draw_body();
    draw_setting();
    draw_documents_button();
  }

  void draw_body() {
    const std::string text = app::body_text(page_.entity.facet, page_.body.name, frame_.lang());
    if (text.empty()) return;
    const float width = button_width(frame_, text);
    const Box place{rest_.left - kSpace3, rest_.top, std::min(rest_.left - kSpace3 + width, rest_.right),
                    rest_.top + frame_.target()};
    rest_.top = place.bottom;
    if (button(frame_, place, {.key = "body", .name = text, .style = ButtonStyle::link})) ask_for(page_.body);
  }

  void ask_for(const engine::EntityName& entity) {
    app::KnowledgeQuestion question = frame_.view.knowledge.question;
    question.ledger = app::ledger_of(entity.facet).value_or(question.ledger);
    question.entity = entity;
    ask(std::move(question));
  }

  // When and where an event was; what other documents say instead behind it.
  void draw_setting() {
    const Lang lang = frame_.lang();
    std::vector<std::string> times, spots;
    for (const auto& [when, documents] : page_.times)
      times.push_back(format_text(TextKey::ui_knowledge_count, lang,
                                  {app::when_text(when, lang), app::format_documents(documents, lang)}));
    for (const auto& [place, documents] : page_.spots)
      spots.push_back(format_text(TextKey::ui_knowledge_count, lang, {place, app::format_documents(documents, lang)}));
    draw_said(TextKey::ui_event_held, times);
    draw_said(TextKey::ui_event_place, spots);
  }

  void draw_said(TextKey what, const std::vector<std::string>& said) {
    if (said.empty()) return;
    std::string others;
    for (std::size_t i = 1; i < said.size(); ++i) others += (i == 1 ? "" : "; ") + said[i];
    if (!others.empty()) others = format_text(TextKey::ui_event_also, frame_.lang(), {others});
    line(frame_.text(what), frame_.type.body, frame_.palette.text,
         std::string(frame_.text(what)) + ": " + app::join_details({said.front(), others}));
  }

  void draw_documents_button() {
    const std::string_view name = frame_.text(TextKey::ui_knowledge_documents);
    const Box place{rest_.left, rest_.top + kSpace2, rest_.left + button_width(frame_, name),
                    rest_.top + kSpace2 + frame_.target()};
    rest_.top = place.bottom;
    if (!button(frame_, place, {.key = "documents", .name = name, .style = ButtonStyle::framed})) return;
    engine::Filters filters = frame_.view.filters;
    app::select_value(filters, page_.entity.facet, page_.entity.name);
    frame_.emit(app::ShowDocuments{frame_.view.query, std::move(filters)});
  }

  void draw_roles() {
    if (page_.roles.empty()) return;
    heading(frame_.text(TextKey::ui_knowledge_roles));
    for (const engine::EntityPage::Role& role : page_.roles) {
      line(role.text, frame_.type.body, frame_.palette.text,
           app::join_details({role.text, app::period_text(role.first, role.last, frame_.lang()),
                              app::format_documents(role.documents, frame_.lang())}));
    }
  }

  void draw_reports() {
    const auto& event = frame_.view.knowledge.event;
    if (page_.entity.facet != "event" || !event || event->name != page_.entity.name || event->reports.empty()) return;
    heading(frame_.text(TextKey::ui_event_reports));
    rest_.top = draw_event_reports(frame_, rest_);
  }

  std::string counted(std::string_view name, std::uint32_t count) const {
    return format_text(TextKey::ui_knowledge_count, frame_.lang(), {name, app::format_count(count, frame_.lang())});
  }

  // Whether an offer was pressed.
  bool offer(Flow& flow, const std::string& key, const std::string& text) {
    const float width = button_width(frame_, text);
    return button(frame_, flow.take(width), {.key = key, .name = text, .style = ButtonStyle::framed});
  }

  void draw_acts() {
    if (page_.acts.empty() && page_.addressed == 0 && page_.spoken_for == 0) return;
    heading(frame_.text(TextKey::ui_knowledge_acts));
    Flow flow(frame_, rest_);
    app::KnowledgeQuestion question{.ledger = app::Ledger::acts};
    for (const auto& [kind, count] : page_.acts) {
      if (!offer(flow, "act " + kind, counted(app::class_text(kind, frame_.lang()), count))) continue;
      question.actor = page_.entity;
      question.kind = kind;
      ask(question);
    }
    const std::string addressed = counted(frame_.text(TextKey::ui_knowledge_addressed), page_.addressed);
    if (page_.addressed > 0 && offer(flow, "addressed", addressed)) {
      question.addressee = page_.entity;
      ask(question);
    }
    const std::string spoken_for = counted(frame_.text(TextKey::ui_knowledge_spoken_for), page_.spoken_for);
    if (page_.spoken_for > 0 && offer(flow, "spoken for", spoken_for)) {
      question.principal = page_.entity;
      ask(question);
    }
    rest_.top = flow.bottom();
  }

  void draw_related(std::string_view facet) {
    const auto is_of = [&](const engine::EntityPage::Related& each) { return each.entity.facet == facet; };
    if (std::ranges::none_of(page_.related, is_of)) return;
    heading(app::facet_label(facet, frame_.lang()));
    Flow flow(frame_, rest_);
    for (const engine::EntityPage::Related& each : page_.related) {
      if (!is_of(each)) continue;
      if (offer(flow, std::string(facet) + each.entity.name, counted(each.entity.name, each.documents)))
        ask_for(each.entity);
    }
    rest_.top = flow.bottom();
  }

  Frame& frame_;
  const engine::EntityPage& page_;
  Box rest_;
};

}  // namespace

float draw_entity_page(Frame& frame, const Box& box) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  if (!answer.page || answer.page->entity != answer.question.entity) return box.top;
  if (!answer.page->known)
    return draw_notice(frame, box,
                       {frame.text(TextKey::ui_knowledge_unknown_title), frame.text(TextKey::ui_knowledge_unknown_hint),
                        Icon::search});
  return Page(frame, page_column(box), *answer.page).draw();
}

}  // namespace tracuu::ui
