#include "search/spelling.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/letter_table.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::string_view kBeforeIOrY[] = {"h", "k", "l", "m", "s", "t", "v", "qu"};

char32_t unmarked(char32_t letter) {
  if (letter < text::kLatinEnd) return static_cast<unsigned char>(text::latin_letter(letter).folded);
  const bool is_additional = letter >= text::kAdditionalBegin && letter < text::kAdditionalEnd;
  return is_additional ? static_cast<unsigned char>(text::additional_letter(letter).folded) : 0;
}

// Letters typed with some marks against letters that fold alike at least as far: where in `whole` the typed ones end;
// npos where one of them has a mark that is not there.
std::size_t covers(std::string_view typed, std::string_view whole) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < typed.size();) {
    if (end >= whole.size()) return std::string_view::npos;
    const utf8::Step wanted = utf8::decode(typed, at);
    const utf8::Step there = utf8::decode(whole, end);
    const bool is_plain = wanted.code_point < 0x80;
    const bool fits =
        is_plain ? unmarked(there.code_point) == wanted.code_point : there.code_point == wanted.code_point;
    if (!fits) return std::string_view::npos;
    at += wanted.size;
    end += there.size;
  }
  return end;
}

}  // namespace

std::optional<std::string> other_i_or_y(std::string_view key) {
  const text::KeyParts parts = text::key_parts(key);
  if (parts.letters.size() < 2) return std::nullopt;
  const char last = parts.letters.back();
  const std::string_view before = parts.letters.substr(0, parts.letters.size() - 1);
  if (last != 'i' && last != 'y') return std::nullopt;
  if (std::ranges::find(kBeforeIOrY, before) == std::end(kBeforeIOrY)) return std::nullopt;
  std::string other(key);
  other[before.size()] = last == 'i' ? 'y' : 'i';
  return other;
}

bool is_unmarked(std::string_view key, std::string_view folded) {
  const text::KeyParts parts = text::key_parts(key);
  return parts.tones.empty() && parts.letters == folded;
}

bool is_compatible(const QueryTerm& term, std::string_view key) {
  const text::KeyParts typed = text::key_parts(term.key);
  const text::KeyParts whole = text::key_parts(key);
  if (!typed.tones.empty() && typed.tones != whole.tones) return false;
  return covers(typed.letters, whole.letters) == whole.letters.size();
}

bool begins_like(const QueryTerm& term, std::string_view key, std::string_view folded) {
  if (!term.is_marked && !term.is_exact) return folded.starts_with(term.folded);
  const text::KeyParts typed = text::key_parts(term.key);
  const text::KeyParts whole = text::key_parts(key);
  if (!typed.tones.empty() && typed.tones != whole.tones) return false;
  if (term.is_partial && !term.is_exact) return covers(typed.letters, whole.letters) != std::string_view::npos;
  return whole.letters.starts_with(typed.letters);
}

std::optional<Spelling> spelling_of(const QueryTerm& term, std::string_view key, std::string_view folded) {
  const bool by_key = term.is_marked || term.is_exact;
  const std::string& typed = by_key ? term.key : term.folded;
  const std::string_view form = by_key ? key : folded;
  if (form == typed) return Spelling::same;
  if (!term.is_exact) {
    if (form == other_i_or_y(typed)) return Spelling::twin;
    const bool folds_alike = term.is_marked && folded == term.folded;
    if (folds_alike && term.is_partial && is_compatible(term, key)) return Spelling::compatible;
    if (folds_alike && is_unmarked(key, folded)) return Spelling::unmarked;
  }
  if (term.is_prefix && begins_like(term, key, folded)) return Spelling::beginning;
  return std::nullopt;
}

}  // namespace tracuu::search
