#include "app/feedback.h"

#include "app/wording.h"

namespace tracuu::app {

namespace {

void join(std::string& out, std::string_view part, std::string_view between) {
  if (!out.empty() && !part.empty()) out += between;
  out += part;
}

std::string aliases_sentence(const std::vector<engine::AliasNote>& aliases, Lang lang) {
  std::string forms;
  for (const engine::AliasNote& alias : aliases) {
    for (const std::string& form : alias.forms) join(forms, form, ", ");
  }
  return forms.empty() ? forms : format_text(TextKey::ui_aliases, lang, {forms});
}

std::string describe_feedback(const QueryFeedback& feedback, Lang lang) {
  std::string out;
  for (const QueryFeedback::Note& note : feedback.notes) join(out, note.text, " ");
  join(out, feedback.reading, " ");
  join(out, feedback.aliases, " ");
  std::string offered;
  for (const engine::Suggestion& suggestion : feedback.suggestions) join(offered, suggestion.query, ", ");
  if (!offered.empty()) join(out, format_text(TextKey::ui_suggestions_offered, lang, {offered}), " ");
  return out;
}

}  // namespace

QueryFeedback make_feedback(const engine::ResultPage& page, Lang lang) {
  QueryFeedback feedback;
  feedback.query = page.query;
  for (const engine::QueryNote& note : page.notes) feedback.notes.push_back({describe(note.text, lang), note.range});
  if (!page.reading.empty()) feedback.reading = format_text(TextKey::ui_reading, lang, {page.reading});
  feedback.aliases = aliases_sentence(page.aliases, lang);
  feedback.suggestions = page.suggestions;
  feedback.description = describe_feedback(feedback, lang);
  return feedback;
}

}  // namespace tracuu::app
