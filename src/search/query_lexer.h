// What was typed, cut into lexemes: operators, brackets, quotations, fields and the text between blanks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::search {

enum class LexemeKind : std::uint8_t {
  text,       // without blanks, quotation marks and brackets
  quotation,  // what stands between the marks
  open,
  close,
  exclude,  // a minus, or NOT
  also,     // AND
  either,   // OR
  near,     // NEAR, NEAR/n
  exact,    // =
  field,    // a name; the colon is behind it
};

struct Lexeme {
  LexemeKind kind = LexemeKind::text;
  ByteRange range;             // into what was typed
  bool is_unclosed = false;    // quotation
  std::uint32_t distance = 0;  // near
};

// Every byte of `typed` is in a lexeme, or is a blank, a quotation mark or a field's colon.
std::vector<Lexeme> cut_query(std::string_view typed);

}  // namespace tracuu::search
