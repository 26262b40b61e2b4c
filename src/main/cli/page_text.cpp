#include "main/cli/page_text.h"

#include <string>

#include "main/cli/figures.h"
#include "main/cli/hit_text.h"

namespace tracuu::cli {

namespace {

constexpr TextKey kMatches[] = {TextKey::cli_explain_match_same,     TextKey::cli_explain_match_twin,
                                TextKey::cli_explain_match_unmarked, TextKey::cli_explain_match_compatible,
                                TextKey::cli_explain_match_alias,    TextKey::cli_explain_match_beginning};

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text.append(text.empty() ? "" : ", ").append(plain(part));
  return text;
}

void print_total(const engine::ResultPage& page, const Console& console) {
  const std::string found = documents_text(page.total, console.lang());
  const std::string elapsed = decimal_text(page.elapsed_ms, 1, console.lang());
  if (page.query.empty()) {
    console.answer(TextKey::cli_search_total_all, {found, elapsed});
  } else {
    console.answer(page.relaxed && page.total > 0 ? TextKey::cli_search_total_relaxed : TextKey::cli_search_total,
                   {found, page.query, elapsed});
  }
}

void print_notes(const engine::ResultPage& page, const Console& console) {
  for (const engine::QueryNote& note : page.notes) console.note(note.text);
  if (!page.reading.empty()) console.note(TextKey::cli_search_reading, {page.reading});
  for (const engine::AliasNote& alias : page.aliases) {
    const std::string typed = page.query.substr(alias.range.begin, alias.range.size());
    console.note(TextKey::cli_search_alias, {typed, joined(alias.forms)});
  }
  for (const engine::Suggestion& suggestion : page.suggestions) {
    console.note(TextKey::cli_search_suggestion, {suggestion.query, documents_text(suggestion.total, console.lang())});
  }
}

std::string share_text(double share, const Console& console) { return decimal_text(100 * share, 0, console.lang()); }

void print_term(const engine::Explanation::Term& term, const Console& console) {
  const std::string found = documents_text(term.documents, console.lang());
  if (term.forms.empty()) {
    console.answer(TextKey::cli_explain_absent, {term.typed, found});
    return;
  }
  console.answer(TextKey::cli_explain_term, {term.typed, share_text(term.share, console), found});
  for (const engine::Explanation::Form& form : term.forms) {
    const std::string how = console.sentence(kMatches[static_cast<std::size_t>(form.match)]);
    console.answer(form.in_title ? TextKey::cli_explain_form_title : TextKey::cli_explain_form,
                   {form.form, count_text(form.occurrences, console.lang()), how});
  }
}

}  // namespace

void print_page(const engine::ResultPage& page, const Console& console) {
  print_total(page, console);
  for (std::size_t i = 0; i < page.hits.size(); ++i) {
    console.answer(hit_text(page.hits[i], page.offset + i + 1, console.answers_on_terminal()));
  }
  print_notes(page, console);
}

void print_explanation(const engine::Explanation& explanation, const Console& console) {
  if (explanation.answers) {
    console.answer(TextKey::cli_explain_answers,
                   {explanation.id, explanation.query, decimal_text(explanation.score, 2, console.lang())});
  } else {
    console.answer(TextKey::cli_explain_answers_not, {explanation.id, explanation.query});
  }
  console.answer(TextKey::cli_explain_length, {count_text(explanation.tokens, console.lang()),
                                               decimal_text(explanation.average_tokens, 0, console.lang())});
  for (const engine::Explanation::Term& term : explanation.terms) print_term(term, console);
  for (const engine::Explanation::Pair& pair : explanation.pairs) {
    console.answer(TextKey::cli_explain_pair,
                   {pair.typed, count_text(pair.occurrences, console.lang()), share_text(pair.share, console)});
  }
  if (explanation.nearness > 0) {
    console.answer(TextKey::cli_explain_nearness, {share_text(explanation.nearness, console)});
  }
}

}  // namespace tracuu::cli
