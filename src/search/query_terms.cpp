#include "search/query_terms.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "text/syllable.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

bool has_note(const Query& query, TextKey key) {
  return std::ranges::any_of(query.notes, [key](const Diagnostic& note) { return note.text.code == key; });
}

// Runs longer than a phrase may be are cut; in quotation marks that is a loss, and said elsewhere.
std::vector<QueryNode> cut_runs(QueryNode run) {
  std::vector<QueryNode> runs;
  for (; run.end_term - run.first_term > kMaxPhraseTerms; run.first_term += kMaxPhraseTerms) {
    runs.push_back(run);
    runs.back().end_term = run.first_term + kMaxPhraseTerms;
  }
  if (run.first_term != run.end_term) runs.push_back(std::move(run));
  return runs;
}

}  // namespace

std::vector<QueryNode> TermReader::read(ByteRange range, const TermStyle& style) {
  std::vector<QueryNode> runs;
  for (std::uint32_t begin = range.begin; begin < range.end;) {
    const std::size_t star = typed_.substr(0, range.end).find('*', begin);
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(star, range.end));
    for (QueryNode& run : cut_runs(read_run({begin, end}, style, end != range.end))) runs.push_back(std::move(run));
    begin = end + 1;
  }
  return runs;
}

QueryNode TermReader::read_run(ByteRange range, const TermStyle& style, bool has_star) {
  QueryNode run;
  run.kind = QueryNode::Kind::phrase;
  run.first_term = static_cast<std::uint32_t>(query_.terms.size());
  for (text::Token& token : text::tokenize(typed_.substr(range.begin, range.size()))) {
    QueryTerm term;
    term.is_marked = text::has_marks(token);
    term.range = {token.range.begin + range.begin, token.range.end + range.begin};
    term.key = std::move(token.key);
    term.folded = std::move(token.folded);
    if (has_star && term.range.end == range.end) take_star(term);
    add_term(std::move(term), style);
  }
  run.end_term = static_cast<std::uint32_t>(query_.terms.size());
  return run;
}

void TermReader::take_star(QueryTerm& term) {
  const ByteRange with_star{term.range.begin, term.range.end + 1};
  if (utf8::count_code_points(term.folded) < kLeastPrefixLetters) {
    query_.notes.push_back({{TextKey::query_prefix_short, std::to_string(kLeastPrefixLetters), ""}, with_star});
  } else if (prefixes_ == kMaxPrefixes) {
    query_.notes.push_back({{TextKey::query_prefix_many, std::to_string(kMaxPrefixes), ""}, with_star});
  } else {
    term.is_prefix = true;
    ++prefixes_;
  }
}

void TermReader::add_term(QueryTerm term, const TermStyle& style) {
  if (query_.terms.size() == kMaxQueryTerms) {
    const ByteRange rest{term.range.begin, static_cast<std::uint32_t>(typed_.size())};
    if (has_note(query_, TextKey::query_terms_many)) return;
    query_.notes.push_back({{TextKey::query_terms_many, std::to_string(kMaxQueryTerms), ""}, rest});
    return;
  }
  term.is_exact = style.is_exact || query_.marks == Marks::exact;
  term.is_marked = term.is_marked && (query_.marks != Marks::ignored || term.is_exact);
  term.is_partial = term.is_marked && !text::is_possible_syllable(term.key);
  term.is_scored = style.is_scored;
  const bool is_open = style.may_be_open && !term.is_exact && term.range.end == typed_.size();
  term.is_prefix = term.is_prefix || is_open;
  query_.terms.push_back(std::move(term));
}

}  // namespace tracuu::search
