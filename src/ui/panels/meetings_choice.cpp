#include "ui/panels/meetings_choice.h"

#include <utility>

#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"

namespace tracuu::ui {

using engine::Meetings;

namespace {

void ask(Frame& frame, std::string a, std::string b) {
  app::KnowledgeQuestion question = frame.view.knowledge.question;
  question.a = std::move(a);
  question.b = std::move(b);
  question.day = {};
  frame.emit(app::AskKnowledge{std::move(question)});
}

}  // namespace

bool is_chosen(const Frame& frame, const Meetings& meetings, const Meetings::Pair& pair) {
  const app::KnowledgeQuestion& question = frame.view.knowledge.question;
  const std::string &a = meetings.parties[pair.a].name, &b = meetings.parties[pair.b].name;
  return (question.a == a && question.b == b) || (question.a == b && question.b == a);
}

bool is_chosen(const Frame& frame, const Meetings::Party& party) {
  const app::KnowledgeQuestion& question = frame.view.knowledge.question;
  return question.a == party.name && question.b.empty();
}

void choose(Frame& frame, const Meetings& meetings, const Meetings::Pair& pair) {
  if (is_chosen(frame, meetings, pair)) ask(frame, "", "");
  else ask(frame, meetings.parties[pair.a].name, meetings.parties[pair.b].name);
}

void choose(Frame& frame, const Meetings::Party& party) {
  ask(frame, is_chosen(frame, party) ? std::string() : party.name, "");
}

std::string pair_name(const Frame& frame, const Meetings& meetings, const Meetings::Pair& pair) {
  const Lang lang = frame.lang();
  const std::string period = app::period_text(pair.first, pair.last, lang);
  return format_text(
      TextKey::ui_meetings_cell, lang,
      {meetings.parties[pair.a].name, meetings.parties[pair.b].name, app::meetings_text(pair.meetings, lang),
       period.empty() ? frame.text(TextKey::ui_when_none) : period});
}

}  // namespace tracuu::ui
