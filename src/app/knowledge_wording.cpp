#include "app/knowledge_wording.h"

#include <algorithm>
#include <array>

#include "app/meetings_wording.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

// Where a class may be named among the texts.
constexpr std::array<std::string_view, 4> kClasses = {"act.", "event.", "form.", "place."};

// Of an actor who is no guess, his name alone.
std::string actor_text(const engine::ActRow& row, Lang lang) {
  const std::string name = party_text(row.actor, lang);
  if (name.empty() || row.certainty == "named") return name;
  return format_text(TextKey::ui_act_guess, lang, {name, actor_certainty_text(row.certainty, lang)});
}

}  // namespace

TextKey ledger_text(Ledger ledger) {
  static constexpr std::array kTexts = {
      TextKey::ui_ledger_persons,  TextKey::ui_ledger_organisations, TextKey::ui_ledger_places,
      TextKey::ui_ledger_events,   TextKey::ui_ledger_acts,          TextKey::ui_ledger_commitments,
      TextKey::ui_ledger_phrases,  TextKey::ui_ledger_figures,       TextKey::ui_ledger_contrast,
      TextKey::ui_ledger_meetings, TextKey::ui_ledger_gaps,          TextKey::ui_ledger_timeline};
  return kTexts[static_cast<std::size_t>(ledger)];
}

std::string_view class_text(std::string_view name, Lang lang) {
  for (const std::string_view kind : kClasses) {
    if (const auto text = named_text(std::string(kind), name, lang)) return *text;
  }
  return text_of(TextKey::class_other, lang);
}

std::string party_text(const engine::EntityName& party, Lang lang) {
  return party.facet == "sides" ? std::string(text_of(TextKey::party_sides, lang)) : party.name;
}

std::string_view actor_certainty_text(std::string_view certainty, Lang lang) {
  return named_text("actor.", certainty, lang).value_or(std::string_view());
}

std::string creditor_text(const engine::ActRow& row, Lang lang) {
  const bool is_mutual = row.creditor.facet == "sides" && row.debtor == row.creditor;
  return is_mutual ? std::string(text_of(TextKey::party_each_other, lang)) : party_text(row.creditor, lang);
}

std::string act_text(const engine::ActRow& row, Lang lang) {
  const std::string principal = party_text(row.principal, lang);
  return join_details({actor_text(row, lang), class_text(row.kind, lang), party_text(row.addressee, lang),
                       principal.empty() ? std::string() : format_text(TextKey::ui_act_principal, lang, {principal})});
}

std::string duty_text(const engine::ActRow& row, Lang lang) {
  const auto said = [lang](TextKey what, const std::string& text) {
    return text.empty() ? std::string() : format_text(what, lang, {text});
  };
  const std::size_t slash = std::min(row.due.find('/'), row.due.size());
  const engine::When when{row.due.substr(0, slash), slash < row.due.size() ? row.due.substr(slash + 1) : "", ""};
  return join_details({said(TextKey::ui_act_debtor, party_text(row.debtor, lang)),
                       said(TextKey::ui_act_creditor, creditor_text(row, lang)),
                       said(TextKey::ui_act_due, row.due.empty() ? std::string() : short_when_text(when, lang))});
}

std::string entity_details(const engine::EntityRow& row, Lang lang) {
  const std::string_view sort = row.sort.empty() ? std::string_view() : class_text(row.sort, lang);
  const std::string when = row.when.from.empty() ? std::string() : when_text(row.when, lang);
  return join_details({row.detail, row.country, sort, when, row.place});
}

std::string body_text(std::string_view facet, std::string_view body, Lang lang) {
  if (body.empty()) return {};
  const TextKey what = facet == "person" ? TextKey::ui_knowledge_party : TextKey::ui_knowledge_parent;
  return format_text(what, lang, {body});
}

std::string period_text(std::string_view first, std::string_view last, Lang lang) {
  const std::string from = format_date(first, lang), to = format_date(last, lang);
  if (from.empty() || from == to) return to;
  return from + " – " + to;
}

std::string knowledge_summary(const ViewModel& view) {
  const KnowledgeView& shown = view.knowledge;
  if (!shown.question.entity.name.empty()) return shown.question.entity.name;
  if (asks_for_page(shown.question)) return pair_text(shown.question.a, shown.question.b, view.lang);
  return format_text(TextKey::ui_knowledge_rows, view.lang, {format_count(shown.total, view.lang)});
}

}  // namespace tracuu::app
