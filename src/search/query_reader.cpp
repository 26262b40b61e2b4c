#include "search/query_reader.h"

#include "search/expansion.h"
#include "search/query_dates.h"
#include "search/raw_typing.h"

namespace tracuu::search {

QueryReader::QueryReader(const Index& index) : index_(index), aliases_(index.aliases()) {
  for (const FacetColumn& column : index.facets().columns()) facet_names_.push_back(column.name());
}

ReadQuery QueryReader::read(std::string_view typed, Marks marks) const {
  ReadQuery read{parse_query(typed, facet_names_, marks), std::string(typed), false};
  read_dates(typed, read.query);
  take_unknown_for_partial(index_.dictionary(), read.query);
  aliases_.read(typed, read.query);
  return read;
}

std::optional<ReadQuery> QueryReader::read_raw(std::string_view typed, Marks marks) const {
  if (marks == Marks::exact) return std::nullopt;
  const auto retyped = RetypedQuery::of(typed, index_.dictionary());
  if (!retyped) return std::nullopt;
  ReadQuery read_query = read(retyped->text(), marks);
  read_query.is_mostly_retyped = retyped->is_mostly_changed();
  for (QueryTerm& term : read_query.query.terms) term.range = retyped->to_typed(term.range);
  for (Diagnostic& note : read_query.query.notes) note.range = retyped->to_typed(note.range);
  return read_query;
}

}  // namespace tracuu::search
