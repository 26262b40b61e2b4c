#include "charset/likelihood.h"

#include <cstddef>
#include <string>

#include "base/utf8.h"
#include "text/letter_table.h"
#include "text/syllable.h"
#include "text/unicode.h"

namespace tracuu::charset {

namespace {

constexpr double kSyllable = 2;
constexpr double kSingleLetter = 0.5;  // every vowel is a syllable, and most bytes are vowels in some encoding
constexpr double kNoSyllable = -3;
constexpr double kWesternWord = 1;
constexpr double kNoWesternWord = -3;
constexpr double kSymbolInWord = -3;
constexpr double kControl = -3;
constexpr double kReplaced = -6;
constexpr std::size_t kLongestSyllable = 7;  // nghiêng

constexpr std::u32string_view kWesternLetters = U"àáâãäåæçèéêëìíîïñòóôõöøùúûüßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒŠŽ";

// A letter that no Vietnamese syllable has.
constexpr text::Letter kForeign = {text::Kind::letter, '?', 0, 1, {'?'}};

const text::Letter* letter_of(char32_t code_point) {
  const text::Letter* letter = nullptr;
  if (code_point < text::kLatinEnd) {
    letter = &text::latin_letter(code_point);
  } else if (code_point >= text::kAdditionalBegin && code_point < text::kAdditionalEnd) {
    letter = &text::additional_letter(code_point);
  }
  if (letter != nullptr && letter->kind == text::Kind::letter) return letter;
  return kWesternLetters.find(code_point) != std::u32string_view::npos ? &kForeign : nullptr;
}

// One word as it is read letter by letter.
class Word {
 public:
  void add(char32_t code_point, const text::Letter& letter) {
    ++letters_;
    const bool is_accented = code_point >= 0x80;
    if (is_accented) {
      ++accented_;
      const bool is_capital = text::is_upper(code_point);
      const bool is_western = kWesternLetters.find(code_point) != std::u32string_view::npos;
      is_western_ = is_western_ && is_western && !(is_capital && last_is_small_);
      has_late_capital_ = has_late_capital_ || (is_capital && last_is_small_);
      last_is_small_ = !is_capital;
      is_of_initials_ = is_of_initials_ && (code_point == U'Đ' || code_point == U'Ư');
    } else {
      last_is_small_ = code_point >= 'a';
    }
    is_of_initials_ = is_of_initials_ && !last_is_small_;
    if (letters_ > kLongestSyllable) return;
    key_.append(letter.key.data(), letter.key_size);
    if (letter.tone != 0) {
      ++tones_;
      tone_ = static_cast<char>('0' + letter.tone);
    }
  }

  double weight(Script script) const {
    if (accented_ == 0) return 0;
    if (script == Script::western) return is_western_word() ? kWesternWord : kNoWesternWord;
    if (is_syllable()) return letters_ == 1 ? kSingleLetter : kSyllable;
    return is_of_initials_ ? 0 : kNoSyllable;
  }

  bool is_syllable() const {
    if (letters_ == 0 || letters_ > kLongestSyllable || tones_ > 1 || has_late_capital_) return false;
    return text::is_possible_syllable(tones_ == 0 ? key_ : key_ + tone_);
  }

  std::size_t letters() const { return letters_; }

 private:
  bool is_western_word() const { return is_western_ && (letters_ == 1 || accented_ * 3 <= letters_ * 2); }

  std::string key_;
  std::size_t letters_ = 0;
  std::size_t accented_ = 0;
  std::size_t tones_ = 0;
  char tone_ = '0';
  bool is_western_ = true;
  bool is_of_initials_ = true;  // ĐH, TƯ, VĐV
  bool has_late_capital_ = false;
  bool last_is_small_ = false;
};

double symbol_weight(char32_t code_point, bool touches_word) {
  if (code_point == utf8::kReplacement) return kReplaced;
  const bool is_white = code_point == '\t' || code_point == '\n' || code_point == '\r' || code_point == '\f';
  if (code_point < 0x20) return is_white ? 0 : kControl;
  if (code_point < 0x80) return 0;
  if (code_point < 0xA0) return kControl;
  // Quotes, dashes and the ellipsis stand beside words, and so do « and » and no-break spaces; other signs stand alone.
  const bool is_punctuation = (code_point >= 0x2010 && code_point <= 0x203A) || code_point == 0xA0 ||
                              code_point == 0xAB || code_point == 0xBB || code_point == 0xB0 || code_point == 0xB7 ||
                              code_point == 0xAA || code_point == 0xBA || code_point == 0xA7;
  return is_punctuation || !touches_word ? 0 : kSymbolInWord;
}

}  // namespace

double weigh(std::string_view text, Script script) {
  double weight = 0;
  Word word;
  char32_t sign = 0;  // the one right before, where it is no letter
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::decode(text, at);
    at += step.size;
    if (const text::Letter* letter = letter_of(step.code_point)) {
      if (sign != 0) weight += symbol_weight(sign, true);
      sign = 0;
      word.add(step.code_point, *letter);
      continue;
    }
    if (sign != 0) weight += symbol_weight(sign, false);
    sign = 0;
    if (word.letters() > 0) {
      weight += word.weight(script) + symbol_weight(step.code_point, true);
      word = Word();
    } else {
      sign = step.code_point;
    }
  }
  if (sign != 0) weight += symbol_weight(sign, false);
  return weight + word.weight(script);
}

bool is_syllable(std::string_view text) {
  Word word;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::decode(text, at);
    at += step.size;
    const text::Letter* const letter = letter_of(step.code_point);
    if (letter == nullptr) return false;
    word.add(step.code_point, *letter);
  }
  return word.is_syllable();
}

}  // namespace tracuu::charset
