// From lexemes to the tree, by recursive descent. Binding, tightest first: minus, NOT, = and fields; NEAR; AND and what
// merely stands side by side; OR.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "search/query.h"
#include "search/query_fields.h"
#include "search/query_lexer.h"
#include "search/query_terms.h"

namespace tracuu::search {

class QueryParser {
 public:
  // All must outlive the parser; it fills the query.
  QueryParser(std::string_view typed, std::span<const std::string_view> facets, Query& query);

  void parse();

 private:
  // What the words at hand are words of.
  struct Context {
    Field field = {FieldKind::unknown};  // unknown: none
    bool is_excluded = false;
    bool is_exact = false;
  };

  QueryNode parse_any(const Context& context);
  QueryNode parse_all(const Context& context);
  QueryNode parse_near(const Context& context);
  QueryNode parse_operand(Context context);
  QueryNode parse_group(const Context& context);
  QueryNode parse_field(Context context);
  QueryNode parse_field_value(const Lexeme& name, Context context);
  QueryNode parse_text(ByteRange range, const Context& context);
  QueryNode parse_quotation(const Lexeme& quotation, const Context& context);

  QueryNode words(ByteRange range, const Context& context, bool is_quoted);
  QueryNode facet_value(std::vector<QueryNode> runs, const Context& context) const;
  QueryNode date_value(ByteRange range, const Context& context);
  QueryNode order_value(ByteRange range);
  bool can_be_near(const QueryNode& before, const QueryNode& next, ByteRange near);
  void cut_phrase(std::vector<QueryNode>& runs, ByteRange range);

  // Brackets deeper than the limit are as good as none.
  void drop_deep_brackets();
  bool at_end() const { return at_ == lexemes_.size(); }
  bool is_next(LexemeKind kind) const { return !at_end() && lexemes_[at_].kind == kind; }
  // The next lexeme begins an operand.
  bool is_operand_next() const;
  // Skips an operator of this kind. Whether there was one with an operand behind it; one without gets a note.
  bool take_operator(LexemeKind kind);
  void skip_idle_operators();
  std::string_view text_of_range(ByteRange range) const { return typed_.substr(range.begin, range.size()); }
  void note(TextKey key, ByteRange range, std::string_view subject = {});

  std::string_view typed_;
  std::span<const std::string_view> facets_;
  Query& query_;
  TermReader terms_;
  std::vector<Lexeme> lexemes_;
  std::size_t at_ = 0;
  std::size_t near_operands_ = 0;  // of all chains
};

}  // namespace tracuu::search
