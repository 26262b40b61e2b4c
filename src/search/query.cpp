#include "search/query.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::string_view kQuotationMarks[] = {"\"", "“", "”", "„", "«", "»"};

// Where the next quotation mark is, and its size; npos and 0 where there is none.
struct Found {
  std::size_t at = std::string_view::npos;
  std::size_t size = 0;
};

Found find_quotation_mark(std::string_view text, std::size_t from) {
  Found first;
  for (const std::string_view mark : kQuotationMarks) {
    const std::size_t at = text.find(mark, from);
    if (at < first.at) first = {at, mark.size()};
  }
  return first;
}

// At most kMaxQueryBytes, not cutting a character.
std::string_view within_limit(std::string_view typed) {
  if (typed.size() <= kMaxQueryBytes) return typed;
  std::size_t end = kMaxQueryBytes;
  while (end > 0 && utf8::is_continuation(typed[end])) --end;
  return typed.substr(0, end);
}

void add_terms(std::string_view typed, std::size_t begin, std::size_t end, std::uint32_t phrase, Query& query) {
  for (text::Token& token : text::tokenize(typed.substr(begin, end - begin))) {
    if (query.terms.size() == kMaxQueryTerms) return;
    QueryTerm term;
    term.is_marked = text::has_marks(token);
    term.range = {token.range.begin + static_cast<std::uint32_t>(begin),
                  token.range.end + static_cast<std::uint32_t>(begin)};
    term.is_prefix = term.range.end == typed.size();
    term.key = std::move(token.key);
    term.folded = std::move(token.folded);
    term.phrase = phrase;
    query.terms.push_back(std::move(term));
  }
}

}  // namespace

Query parse_query(std::string_view whole) {
  const std::string_view typed = within_limit(whole);
  Query query;
  bool quoted = false;
  std::uint32_t phrase = 0;
  for (std::size_t at = 0; at <= typed.size();) {
    const Found mark = find_quotation_mark(typed, at);
    const std::size_t end = std::min(mark.at, typed.size());
    add_terms(typed, at, end, quoted ? phrase : 0, query);
    if (mark.size == 0) break;
    quoted = !quoted;
    if (quoted) ++phrase;
    at = end + mark.size;
  }
  query.is_strict = std::ranges::any_of(query.terms, [](const QueryTerm& term) { return term.phrase != 0; });
  return query;
}

}  // namespace tracuu::search
