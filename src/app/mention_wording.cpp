#include "app/mention_wording.h"

#include <cmath>

#include "app/knowledge_wording.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

constexpr double kExact = 9007199254740992.0;  // 2^53

std::string month_name(std::string_view digits, Lang lang) {
  if (digits.starts_with('0')) digits.remove_prefix(1);
  return std::string(named_text("date.month_", digits, lang).value_or(digits));
}

// "--06-07", "--11".
std::string format_yearless(std::string_view iso, Lang lang) {
  const std::string month = month_name(iso.substr(2, 2), lang);
  if (iso.size() < 7) return format_text(TextKey::date_month_alone, lang, {month});
  std::string_view day = iso.substr(5, 2);
  if (day.starts_with('0')) day.remove_prefix(1);
  return format_text(TextKey::date_day_month, lang, {day, month});
}

std::string format_one(std::string_view iso, Lang lang) {
  return iso.starts_with("--") && iso.size() >= 4 ? format_yearless(iso, lang) : format_date(iso, lang);
}

std::string format_value(double value, Lang lang) {
  const bool is_whole = value == std::floor(value) && std::fabs(value) < kExact;
  if (!is_whole) return format_decimal(value, 2, lang);
  return (value < 0 ? "-" : "") + format_count(static_cast<std::uint64_t>(std::fabs(value)), lang);
}

std::string certainty_text(const engine::Mentions::Thing& date, Lang lang) {
  if (!date.year_from.empty()) return format_text(TextKey::ui_mention_year_inferred_from, lang, {date.year_from});
  const TextKey key = date.sort == "stated"     ? TextKey::ui_mention_year_stated
                      : date.sort == "inferred" ? TextKey::ui_mention_year_inferred
                                                : TextKey::ui_mention_year_unknown;
  return std::string(text_of(key, lang));
}

}  // namespace

std::string_view mention_kind(const engine::Mentions::Thing& thing, Lang lang) {
  return named_text("mention.", thing.entity.facet, lang).value_or("");
}

std::string format_day(std::string_view iso, Lang lang) {
  const std::size_t slash = iso.find('/');
  if (slash == std::string_view::npos) return format_one(iso, lang);
  return format_one(iso.substr(0, slash), lang) + " – " + format_one(iso.substr(slash + 1), lang);
}

std::string mention_title(const engine::Mentions::Thing& thing, Lang lang) {
  const engine::EntityName& entity = thing.entity;
  if (entity.facet == "date") return format_day(entity.name, lang);
  if (entity.facet != "figure") return entity.name;
  const std::string value = format_value(thing.value, lang);
  return entity.name.empty() ? value : value + " " + entity.name;
}

std::string mention_details(const engine::Mentions::Thing& thing, Lang lang) {
  if (thing.entity.facet == "date") return join_details({thing.entity.name, certainty_text(thing, lang)});
  std::string roles;
  for (const std::string& role : thing.roles) roles += (roles.empty() ? "" : "; ") + role;
  return join_details({roles, thing.country, body_text(thing.entity.facet, thing.body, lang),
                       thing.sort.empty() ? std::string_view() : class_text(thing.sort, lang)});
}

std::string mention_query(const engine::Mentions::Thing& thing, std::string_view text) {
  const bool is_day = thing.entity.facet == "date" && thing.entity.name.size() == 10 && thing.entity.name[0] != '-';
  if (is_day) return format_date(thing.entity.name, Lang::vi);
  return "\"" + (is_entity(thing) ? thing.entity.name : std::string(text)) + "\"";
}

bool is_entity(const engine::Mentions::Thing& thing) {
  return thing.entity.facet != "date" && thing.entity.facet != "figure";
}

}  // namespace tracuu::app
