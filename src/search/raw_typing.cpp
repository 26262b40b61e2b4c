#include "search/raw_typing.h"

#include "search/query_fields.h"
#include "search/query_lexer.h"
#include "text/input_method.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

// Whether what follows stays as it is.
bool is_taken_literally(const Lexeme& lexeme, std::string_view typed) {
  if (lexeme.kind == LexemeKind::exact) return true;
  if (lexeme.kind != LexemeKind::field) return false;
  return find_field(typed.substr(lexeme.range.begin, lexeme.range.size()), {}).kind != FieldKind::title;
}

}  // namespace

std::optional<RetypedQuery> RetypedQuery::of(std::string_view typed, const Dictionary& dictionary) {
  RetypedQuery retyped;
  bool has_unknown = false;
  bool is_literal = false;
  for (const Lexeme& lexeme : cut_query(typed)) {
    const bool was_literal = is_literal;
    is_literal = is_taken_literally(lexeme, typed);
    if (was_literal || (lexeme.kind != LexemeKind::text && lexeme.kind != LexemeKind::quotation)) continue;
    const std::string_view written = typed.substr(lexeme.range.begin, lexeme.range.size());
    for (const text::Token& word : text::tokenize(written)) {
      const std::string_view keys = written.substr(word.range.begin, word.range.size());
      ++retyped.words_;
      const auto syllable = text::read_raw_keys(keys);
      if (!syllable) continue;
      has_unknown = has_unknown || dictionary.find_class(word.folded).empty();
      const ByteRange range{lexeme.range.begin + word.range.begin, lexeme.range.begin + word.range.end};
      retyped.copy(typed, range.begin);
      retyped.replace(range, *syllable);
    }
  }
  if (!has_unknown) return std::nullopt;
  retyped.copy(typed, static_cast<std::uint32_t>(typed.size()));
  return retyped;
}

void RetypedQuery::copy(std::string_view typed, std::uint32_t end) {
  text_ += typed.substr(copied_, end - copied_);
  copied_ = end;
}

void RetypedQuery::replace(ByteRange typed, std::string_view syllable) {
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_ += syllable;
  changes_.push_back({typed, {begin, static_cast<std::uint32_t>(text_.size())}});
  copied_ = typed.end;
}

ByteRange RetypedQuery::to_typed(ByteRange range) const {
  return {typed_of(range.begin, false), typed_of(range.end, true)};
}

std::uint32_t RetypedQuery::typed_of(std::uint32_t offset, bool is_end) const {
  ByteRange typed, read;  // of the last change that begins before the offset
  for (const Change& change : changes_) {
    if (change.read.begin > offset || (is_end && change.read.begin == offset)) break;
    typed = change.typed;
    read = change.read;
  }
  if (offset >= read.end) return typed.end + (offset - read.end);
  return is_end ? typed.end : typed.begin;
}

}  // namespace tracuu::search
