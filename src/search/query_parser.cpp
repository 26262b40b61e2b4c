#include "search/query_parser.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/stable_order.h"
#include "search/query_tree.h"

namespace tracuu::search {

using Kind = QueryNode::Kind;

QueryParser::QueryParser(std::string_view typed, std::span<const std::string_view> facets, Query& query)
    : typed_(typed), facets_(facets), query_(query), terms_(typed, query), lexemes_(cut_query(typed)) {
  drop_deep_brackets();
}

void QueryParser::drop_deep_brackets() {
  std::uint32_t depth = 0;
  bool is_noted = false;
  std::erase_if(lexemes_, [&](const Lexeme& lexeme) {
    if (lexeme.kind == LexemeKind::close) return depth != 0 && depth-- > kMaxNesting;
    if (lexeme.kind != LexemeKind::open || ++depth <= kMaxNesting) return false;
    if (!is_noted) note(TextKey::query_nesting, lexeme.range, std::to_string(kMaxNesting));
    is_noted = true;
    return true;
  });
}

void QueryParser::parse() {
  std::vector<QueryNode> parts;
  for (;;) {
    parts.push_back(parse_any({}));
    if (at_end()) break;
    note(TextKey::query_bracket_stray, lexemes_[at_++].range);
  }
  query_.root = join(Kind::all, std::move(parts));
  const bool is_exact = std::ranges::any_of(query_.terms, &QueryTerm::is_exact);
  const bool has_stars = terms_.has_prefixes();
  query_.is_strict = has_operator(query_) || is_exact || has_stars;
  query_.is_of_words = is_words_and_quotations(query_) && !is_exact && !has_stars;
  sort_stably(query_.notes, {}, &Diagnostic::range);
}

void QueryParser::note(TextKey key, ByteRange range, std::string_view subject) {
  query_.notes.push_back({{key, std::string(subject), ""}, range});
}

bool QueryParser::is_operand_next() const {
  if (at_end()) return false;
  const LexemeKind kind = lexemes_[at_].kind;
  return kind != LexemeKind::close && kind != LexemeKind::also && kind != LexemeKind::either &&
         kind != LexemeKind::near;
}

bool QueryParser::take_operator(LexemeKind kind) {
  if (!is_next(kind)) return false;
  const Lexeme lexeme = lexemes_[at_++];
  if (is_operand_next()) return true;
  note(TextKey::query_operator_alone, lexeme.range, text_of_range(lexeme.range));
  return false;
}

// Operators with nothing on their left.
void QueryParser::skip_idle_operators() {
  while (!at_end() && !is_operand_next() && !is_next(LexemeKind::close)) {
    const Lexeme& lexeme = lexemes_[at_++];
    note(TextKey::query_operator_alone, lexeme.range, text_of_range(lexeme.range));
  }
}

QueryNode QueryParser::parse_any(const Context& context) {
  std::vector<QueryNode> parts;
  skip_idle_operators();
  parts.push_back(parse_all(context));
  while (!at_end() && !is_next(LexemeKind::close)) {
    const bool is_joined = is_next(LexemeKind::either);
    take_operator(LexemeKind::either);
    skip_idle_operators();
    QueryNode next = parse_all(context);
    if (is_joined) {
      parts.push_back(std::move(next));
    } else {
      std::vector<QueryNode> both;
      both.push_back(std::move(parts.back()));
      both.push_back(std::move(next));
      parts.back() = join(Kind::all, std::move(both));
    }
  }
  return join(Kind::any, std::move(parts));
}

QueryNode QueryParser::parse_all(const Context& context) {
  std::vector<QueryNode> parts;
  bool is_written = false;
  while (is_operand_next()) {
    parts.push_back(parse_near(context));
    if (take_operator(LexemeKind::also)) is_written = true;
  }
  return join(Kind::all, std::move(parts), is_written);
}

QueryNode QueryParser::parse_operand(Context context) {
  bool negated = false;
  while (is_next(LexemeKind::exclude)) {
    const Lexeme sign = lexemes_[at_++];
    if (is_operand_next()) {
      negated = !negated;
      continue;
    }
    note(TextKey::query_operator_alone, sign.range, text_of_range(sign.range));
    return {};
  }
  context.is_excluded = context.is_excluded != negated;
  if (at_end() || is_next(LexemeKind::close)) return {};
  QueryNode node;
  if (is_next(LexemeKind::open)) {
    node = parse_group(context);
  } else if (is_next(LexemeKind::field)) {
    node = parse_field(std::move(context));
  } else if (is_next(LexemeKind::exact)) {
    ++at_;
    context.is_exact = true;
    node = parse_operand(std::move(context));
  } else if (is_next(LexemeKind::quotation)) {
    node = parse_quotation(lexemes_[at_++], context);
  } else {
    node = parse_text(lexemes_[at_++].range, context);
  }
  return negated ? negate(std::move(node)) : node;
}

QueryNode QueryParser::parse_group(const Context& context) {
  const ByteRange open = lexemes_[at_++].range;
  QueryNode group = parse_any(context);
  if (is_next(LexemeKind::close)) {
    ++at_;
  } else {
    note(TextKey::query_bracket_open, open);
  }
  return group;
}

QueryNode QueryParser::parse_text(ByteRange range, const Context& context) {
  if (context.field.kind == FieldKind::date) return date_value(range, context);
  if (context.field.kind == FieldKind::sort) return order_value(range);
  return words(range, context, false);
}

QueryNode QueryParser::parse_quotation(const Lexeme& quotation, const Context& context) {
  if (quotation.is_unclosed && !quotation.range.empty()) note(TextKey::query_quotation_open, quotation.range);
  if (context.field.kind == FieldKind::date) return date_value(quotation.range, context);
  if (context.field.kind == FieldKind::sort) return order_value(quotation.range);
  return words(quotation.range, context, true);
}

QueryNode QueryParser::words(ByteRange range, const Context& context, bool is_quoted) {
  const FieldKind field = context.field.kind;
  if (field == FieldKind::id && !range.empty()) {
    QueryNode node;
    node.kind = Kind::id;
    node.field = text_of_range(range);
    return node;
  }
  TermStyle style;
  style.is_exact = context.is_exact;
  style.is_scored = !context.is_excluded && field != FieldKind::facet;
  style.may_be_open = !context.is_excluded;
  std::vector<QueryNode> runs = terms_.read(range, style);
  if (is_quoted) cut_phrase(runs, range);
  if (field == FieldKind::facet) return facet_value(std::move(runs), context);
  for (QueryNode& run : runs) {
    run.is_quoted = is_quoted;
    if (field == FieldKind::title) run.scope = Scope::title;
  }
  return join(Kind::all, std::move(runs));
}

// A star within a quotation stands at the end of one of its words; the words stay next to each other.
void QueryParser::cut_phrase(std::vector<QueryNode>& runs, ByteRange range) {
  if (runs.empty()) return;
  QueryNode phrase = runs.front();
  phrase.end_term = runs.back().end_term;
  if (phrase.end_term - phrase.first_term > kMaxPhraseTerms) {
    note(TextKey::query_phrase_long, range, std::to_string(kMaxPhraseTerms));
    phrase.end_term = phrase.first_term + static_cast<std::uint32_t>(kMaxPhraseTerms);
    query_.terms.resize(phrase.end_term);
  }
  runs.assign(1, std::move(phrase));
}

}  // namespace tracuu::search
