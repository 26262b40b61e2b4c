#include "search/query_lexer.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "search/query.h"
#include "text/unicode.h"

namespace tracuu::search {

namespace {

constexpr std::string_view kQuotationMarks[] = {"\"", "“", "”", "„", "«", "»"};

std::size_t quotation_mark_at(std::string_view typed, std::size_t at) {
  for (const std::string_view mark : kQuotationMarks) {
    if (typed.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

// The bytes of the white space that stands here; 0 where there is none.
std::size_t blank_at(std::string_view typed, std::size_t at) {
  if (typed[at] == ' ' || (typed[at] >= '\t' && typed[at] <= '\r')) return 1;
  const utf8::Step step = utf8::decode(typed, at);
  const char32_t c = step.code_point;
  const bool is_blank = c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
                        c == 0x202F || c == 0x205F || c == 0x3000;
  return step.valid && is_blank ? step.size : 0;
}

bool begins_word(std::string_view typed, std::size_t at) {
  if (at >= typed.size()) return false;
  const utf8::Step step = utf8::decode(typed, at);
  if (!step.valid) return false;
  const text::CharClass is = text::char_class(step.code_point);
  return is == text::CharClass::letter || is == text::CharClass::number;
}

// The size of the letters, digits and underscores that a text begins with, the first of them a letter.
std::size_t end_of_name(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const utf8::Step step = utf8::decode(text, end);
    const text::CharClass is = text::char_class(step.code_point);
    const bool is_letter = step.valid && is == text::CharClass::letter;
    const bool goes_on = is == text::CharClass::mark || is == text::CharClass::number || step.code_point == '_';
    if (!is_letter && (end == 0 || !step.valid || !goes_on)) break;
    end += step.size;
  }
  return end;
}

// NEAR or NEAR/n, with its distance.
std::optional<std::uint32_t> near_distance(std::string_view word) {
  if (word == "NEAR") return kUsualNearDistance;
  if (!word.starts_with("NEAR/") || word.size() == 5) return std::nullopt;
  std::uint32_t distance = 0;
  const char* const end = word.data() + word.size();
  const auto [rest, error] = std::from_chars(word.data() + 5, end, distance);
  if (rest != end) return std::nullopt;
  return error == std::errc() ? distance : UINT32_MAX;
}

class Lexer {
 public:
  explicit Lexer(std::string_view typed) : typed_(typed) {}

  std::vector<Lexeme> cut() {
    while (at_ < typed_.size()) {
      if (const std::size_t blank = blank_at(typed_, at_)) {
        at_ += blank;
        follows_blank_ = true;
      } else {
        take();
      }
    }
    return std::move(lexemes_);
  }

 private:
  void take() {
    if (const std::size_t mark = quotation_mark_at(typed_, at_)) return take_quotation(mark);
    const char c = typed_[at_];
    if (c == '(') return put(LexemeKind::open, at_ + 1, true);
    if (c == ')') return put(LexemeKind::close, at_ + 1, false);
    if (follows_blank_ && c == '-' && begins_operand(at_ + 1)) return put(LexemeKind::exclude, at_ + 1, true);
    if (follows_blank_ && c == '=' && begins_value(at_ + 1)) return put(LexemeKind::exact, at_ + 1, false);
    take_text();
  }

  void put(LexemeKind kind, std::size_t end, bool next_may_be_sign) {
    lexemes_.push_back({kind, range(at_, end)});
    at_ = end;
    follows_blank_ = next_may_be_sign;
  }

  bool begins_value(std::size_t at) const {
    return begins_word(typed_, at) || (at < typed_.size() && quotation_mark_at(typed_, at) != 0);
  }
  bool begins_operand(std::size_t at) const {
    return begins_value(at) || (at < typed_.size() && (typed_[at] == '(' || typed_[at] == '='));
  }

  void take_quotation(std::size_t mark) {
    const std::size_t begin = at_ + mark;
    std::size_t end = begin;
    while (end < typed_.size() && quotation_mark_at(typed_, end) == 0) ++end;
    const bool is_unclosed = end == typed_.size();
    lexemes_.push_back({LexemeKind::quotation, range(begin, end), is_unclosed});
    at_ = is_unclosed ? end : end + quotation_mark_at(typed_, end);
    follows_blank_ = false;
  }

  void take_text() {
    const std::size_t end = end_of_text();
    const std::string_view word = typed_.substr(at_, end - at_);
    const auto distance = near_distance(word);
    if (word == "AND") return put(LexemeKind::also, end, true);
    if (word == "OR") return put(LexemeKind::either, end, true);
    if (word == "NOT") return put(LexemeKind::exclude, end, true);
    if (distance) {
      put(LexemeKind::near, end, true);
      lexemes_.back().distance = *distance;
    } else if (const std::size_t name = field_name(word); name != 0) {
      put(LexemeKind::field, at_ + name, true);
      ++at_;
    } else {
      put(LexemeKind::text, end, false);
    }
  }

  // The size of the field's name that a text begins with; 0 where it begins with none. What stands behind a field's
  // colon is its value, colons and all.
  std::size_t field_name(std::string_view word) const {
    const bool is_value = !lexemes_.empty() && lexemes_.back().kind == LexemeKind::field && follows_field();
    const std::size_t name = is_value ? 0 : end_of_name(word);
    return name != 0 && typed_.substr(at_ + name).starts_with(':') && begins_field_value(at_ + name + 1) ? name : 0;
  }
  bool begins_field_value(std::size_t at) const {
    const std::string_view value = typed_.substr(std::min(at, typed_.size()));
    return begins_operand(at) || value.starts_with("..");
  }
  bool follows_field() const { return lexemes_.back().range.end + 1 == at_; }

  std::size_t end_of_text() const {
    std::size_t end = at_;
    while (end < typed_.size() && blank_at(typed_, end) == 0 && quotation_mark_at(typed_, end) == 0 &&
           typed_[end] != '(' && typed_[end] != ')') {
      ++end;
    }
    return end;
  }

  static ByteRange range(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view typed_;
  std::size_t at_ = 0;
  bool follows_blank_ = true;  // a minus or a = here would be an operator
  std::vector<Lexeme> lexemes_;
};

}  // namespace

std::vector<Lexeme> cut_query(std::string_view typed) { return Lexer(typed).cut(); }

}  // namespace tracuu::search
