#include "search/spelling.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/letter_table.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::string_view kBeforeIOrY[] = {"h", "k", "l", "m", "s", "t", "v", "qu"};

bool can_be_either(std::string_view letters) {
  if (letters.size() < 2 || (letters.back() != 'i' && letters.back() != 'y')) return false;
  letters.remove_suffix(1);
  return std::ranges::find(kBeforeIOrY, letters) != std::end(kBeforeIOrY);
}

// The letter without any mark; itself where it has none that we know of.
char32_t bare(char32_t letter) {
  const bool is_latin = letter < text::kLatinEnd;
  if (!is_latin && (letter < text::kAdditionalBegin || letter >= text::kAdditionalEnd)) return letter;
  const text::Letter& found = is_latin ? text::latin_letter(letter) : text::additional_letter(letter);
  return found.kind == text::Kind::letter ? static_cast<unsigned char>(found.folded) : letter;
}

// How many bytes of `letters` spell `typed`, marks added; none where they do not.
std::optional<std::size_t> spell_out(std::string_view typed, std::string_view letters) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < typed.size();) {
    if (at == letters.size()) return std::nullopt;
    const utf8::Step wanted = utf8::decode(typed, i);
    const utf8::Step found = utf8::decode(letters, at);
    if (wanted.code_point != found.code_point && wanted.code_point != bare(found.code_point)) return std::nullopt;
    i += wanted.size;
    at += found.size;
  }
  return at;
}

bool tone_fits(const text::KeyParts& typed, const text::KeyParts& whole) {
  return typed.tones.empty() || typed.tones == whole.tones;
}

}  // namespace

std::optional<std::string> other_i_or_y(std::string_view key) {
  const std::string_view letters = text::key_parts(key).letters;
  if (!can_be_either(letters)) return std::nullopt;
  std::string other(key);
  other[letters.size() - 1] = letters.back() == 'i' ? 'y' : 'i';
  return other;
}

bool are_twins(std::string_view key, std::string_view other) {
  if (key.size() != other.size() || key == other) return false;
  const std::string_view letters = text::key_parts(key).letters;
  const std::string_view other_letters = text::key_parts(other).letters;
  const std::size_t before = letters.size() - 1;
  return can_be_either(letters) && can_be_either(other_letters) && letters.size() == other_letters.size() &&
         key.substr(0, before) == other.substr(0, before) && key.substr(before + 1) == other.substr(before + 1);
}

bool completes_marks(std::string_view typed, std::string_view key) {
  const text::KeyParts some = text::key_parts(typed);
  const text::KeyParts whole = text::key_parts(key);
  return tone_fits(some, whole) && spell_out(some.letters, whole.letters) == whole.letters.size();
}

bool begins_like(std::string_view typed, std::string_view key) {
  const text::KeyParts some = text::key_parts(typed);
  const text::KeyParts whole = text::key_parts(key);
  const auto size = spell_out(some.letters, whole.letters);
  return tone_fits(some, whole) && size && *size < whole.letters.size();
}

}  // namespace tracuu::search
