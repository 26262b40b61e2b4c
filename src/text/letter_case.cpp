#include "text/letter_case.h"

#include "base/utf8.h"
#include "text/unicode.h"

namespace tracuu::text {

LetterCase case_of(std::string_view word) {
  if (word.empty()) return LetterCase::lower;
  const utf8::Step first = utf8::decode(word, 0);
  if (!is_upper(first.code_point)) return LetterCase::lower;
  const bool has_more = first.size < word.size();
  return has_more && is_upper(utf8::decode(word, first.size).code_point) ? LetterCase::upper : LetterCase::title;
}

std::string in_case(std::string_view word, LetterCase letter_case) {
  std::string written;
  for (std::size_t i = 0; i < word.size();) {
    const utf8::Step step = utf8::decode(word, i);
    const bool is_capital = letter_case == LetterCase::upper || (letter_case == LetterCase::title && i == 0);
    utf8::append(written, is_capital ? to_upper(step.code_point) : step.code_point);
    i += step.size;
  }
  return written;
}

}  // namespace tracuu::text
