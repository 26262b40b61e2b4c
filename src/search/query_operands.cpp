// The parts of the parser that know of fields and of NEAR.
#include <algorithm>
#include <string>
#include <utility>

#include "search/query_parser.h"
#include "search/query_tree.h"
#include "text/tokenizer.h"
#include "text/unicode.h"

namespace tracuu::search {

using Kind = QueryNode::Kind;

namespace {

bool is_phrase(const QueryNode& node) { return node.kind == Kind::phrase; }

// What can be near something: a phrase, or alternatives of phrases.
bool has_place(const QueryNode& node) {
  return is_phrase(node) || (node.kind == Kind::any && std::ranges::all_of(node.parts, is_phrase));
}

void chain(QueryNode next, QueryNode& before) {
  if (before.kind != Kind::near) {
    QueryNode near;
    near.kind = Kind::near;
    near.parts.push_back(std::move(before));
    before = std::move(near);
  }
  before.parts.push_back(std::move(next));
}

// One word of letters alone.
bool looks_like_field(std::string_view name) {
  const auto tokens = text::tokenize(name);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return tokens.size() == 1 && tokens[0].range.size() == name.size() && std::ranges::none_of(name, is_digit);
}

}  // namespace

QueryNode QueryParser::parse_near(const Context& context) {
  std::vector<QueryNode> chains;
  chains.push_back(parse_operand(context));
  while (is_next(LexemeKind::near)) {
    const Lexeme near = lexemes_[at_];
    if (!take_operator(LexemeKind::near)) break;
    if (near.distance > kMaxNearDistance) note(TextKey::query_near_far, near.range, std::to_string(kMaxNearDistance));
    QueryNode next = parse_operand(context);
    if (is_nothing(next)) continue;
    if (can_be_near(chains.back(), next, near.range)) {
      next.distance = std::min(near.distance, kMaxNearDistance);
      chain(std::move(next), chains.back());
    } else {
      chains.push_back(std::move(next));
    }
  }
  return join(Kind::all, std::move(chains));
}

bool QueryParser::can_be_near(const QueryNode& before, const QueryNode& next, ByteRange near) {
  const bool has_places = (has_place(before) || before.kind == Kind::near) && has_place(next);
  const std::size_t added = before.kind == Kind::near ? 1 : 2;
  const bool is_full = has_places && near_operands_ + added > kMaxNearOperands;
  if (has_places && !is_full) near_operands_ += added;
  if (is_full) {
    note(TextKey::query_near_many, near, std::to_string(kMaxNearOperands));
  } else if (!has_places && !is_nothing(before)) {
    note(TextKey::query_near_operand, near);
  }
  return has_places && !is_full;
}

QueryNode QueryParser::parse_field(Context context) {
  const Lexeme name = lexemes_[at_++];
  context.field = find_field(text_of_range(name.range), facets_);
  switch (context.field.kind) {
    case FieldKind::absent:
      note(TextKey::query_field_absent, name.range, text_of_range(name.range));
      context.field = {};
      return parse_operand(std::move(context));
    case FieldKind::unknown: return parse_field_value(name, std::move(context));
    default: return parse_operand(std::move(context));
  }
}

// No field: the colon is a separator like any other.
QueryNode QueryParser::parse_field_value(const Lexeme& name, Context context) {
  const std::string_view word = text_of_range(name.range);
  if (looks_like_field(word)) note(TextKey::query_field_unknown, name.range, word);
  if (!is_next(LexemeKind::text)) return parse_text(name.range, context);
  return parse_text({name.range.begin, lexemes_[at_++].range.end}, context);
}

QueryNode QueryParser::facet_value(std::vector<QueryNode> runs, const Context& context) const {
  for (QueryNode& run : runs) {
    run.kind = Kind::facet;
    run.field = context.field.column;
    run.is_whole = context.is_exact;
  }
  return join(Kind::all, std::move(runs));
}

QueryNode QueryParser::date_value(ByteRange range, const Context& context) {
  if (range.empty()) return {};
  const auto dates = read_dates(text_of_range(range));
  if (!dates) {
    note(TextKey::query_date_unreadable, range, text_of_range(range));
    Context plain = context;
    plain.field = {};
    return words(range, plain, false);
  }
  if (dates->is_reversed) note(TextKey::query_date_reversed, range, text_of_range(range));
  QueryNode node;
  node.kind = Kind::date;
  node.from = dates->from;
  node.to = dates->to;
  return node;
}

QueryNode QueryParser::order_value(ByteRange range) {
  if (const auto order = read_order(text_of_range(range))) {
    query_.order = order;
  } else {
    note(TextKey::query_order_unknown, range, text_of_range(range));
  }
  return {};
}

}  // namespace tracuu::search
