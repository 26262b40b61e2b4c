#include "app/contrast_selection.h"

#include <algorithm>

#include "app/filters.h"
#include "app/knowledge_question.h"

namespace tracuu::app {

namespace {

constexpr std::string_view kPeriodEnds = "..", kPlaces = "place";

// Behind what is typed; alternatives would else take it for one of them.
void add_to_query(std::string& query, std::string_view term) {
  const bool has_alternatives = query.find(" OR ") != std::string::npos;
  if (has_alternatives) query = "(" + query + ")";
  if (!query.empty()) query += ' ';
  query += term;
}

// place:="Hà Nội". A column's name is written without blanks.
std::string field_term(std::string_view facet, std::string_view value) {
  std::string name(facet), quoted(value);
  std::erase(name, ' ');
  std::erase(quoted, '"');
  return name + ":=\"" + quoted + "\"";
}

// A filter's values are alternatives: where it already wants others, a value must hold beside them.
void narrow(ShowDocuments& documents, std::string_view facet, std::string_view value) {
  engine::Filters& filters = documents.filters;
  const auto filter = std::ranges::find(filters.facets, facet, &engine::FacetFilter::facet);
  const bool wants_any = filter != filters.facets.end() && !filter->values.empty();
  if (!wants_any) {
    select_value(filters, facet, value);
  } else if (is_selected(filters, facet, value)) {
    filter->values = {std::string(value)};
  } else {
    add_to_query(documents.query, field_term(facet, value));
  }
}

std::string facet_of_sides(const engine::Contrast& contrast) {
  return contrast.by == "country" ? std::string(kPlaces) : contrast.by;
}

// A date such as "2021" reaches to its end.
bool ends_before(const std::string& date, const std::string& other) {
  constexpr std::string_view kBehindDigits = "~";
  return date + std::string(kBehindDigits) < other + std::string(kBehindDigits);
}

void narrow_to_period(engine::DateRange& date, std::string_view period) {
  const std::size_t ends = std::min(period.find(kPeriodEnds), period.size());
  const std::string from(period.substr(0, ends));
  const std::string to = ends == period.size() ? from : std::string(period.substr(ends + kPeriodEnds.size()));
  date.undated = false;
  date.from = std::max(date.from, from);
  if (date.to.empty() || (!to.empty() && ends_before(to, date.to))) date.to = to;
}

}  // namespace

ShowDocuments documents_of(Side side, const ViewModel& view) {
  const engine::Contrast& contrast = *view.knowledge.contrast;
  const std::string& value = side == Side::a ? contrast.a : contrast.b;
  const std::string& other = side == Side::a ? contrast.b : contrast.a;
  ShowDocuments documents{view.query, view.filters};
  // Those of both sides are counted on neither.
  if (contrast.by.empty()) {
    narrow_to_period(documents.filters.date, value);
    if (contrast.both > 0) add_to_query(documents.query, "-date:" + other);
  } else {
    narrow(documents, facet_of_sides(contrast), value);
    if (contrast.both > 0) exclude_value(documents.filters, facet_of_sides(contrast), other);
  }
  return documents;
}

ShowDocuments documents_with(const engine::ContrastRow& row, Side side, const ViewModel& view) {
  ShowDocuments documents = documents_of(side, view);
  narrow(documents, row.kind, row.name);
  return documents;
}

AskKnowledge item_of(const engine::ContrastRow& row, const ViewModel& view) {
  KnowledgeQuestion question = view.knowledge.question;
  question.entity = {};
  if (const auto ledger = ledger_of(row.kind)) {
    question.ledger = *ledger;
    question.entity = {row.kind, row.name};
  } else if (row.kind == "act") {
    question = {.ledger = Ledger::acts, .kind = row.name};
  } else {
    question.ledger = Ledger::phrases;
    question.entity = {"", row.name};
  }
  return {std::move(question), false, {}};
}

AskKnowledge item_of(const engine::ContrastRow& row, Side side, const ViewModel& view) {
  AskKnowledge ask = item_of(row, view);
  ask.of = documents_of(side, view);
  return ask;
}

bool is_entity(const engine::ContrastRow& row) { return ledger_of(row.kind).has_value(); }

}  // namespace tracuu::app
