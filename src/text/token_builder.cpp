#include "text/token_builder.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "text/normalise.h"
#include "text/unicode.h"

namespace tracuu::text {

namespace {

// The tone that a combining mark stands for, 0 for all others. U+0340 and U+0341 are old doubles of two of them.
std::uint8_t tone_of(char32_t mark) {
  switch (mark) {
    case 0x0300:
    case 0x0340: return 1;
    case 0x0309: return 2;
    case 0x0303: return 3;
    case 0x0301:
    case 0x0341: return 4;
    case 0x0323: return 5;
    default: return 0;
  }
}

// Letters whose bar, dot or joining is not a combining mark. Đ is here for the one form that the table does not reach.
struct Stroke {
  char32_t letter;
  char32_t key;
  std::string_view folded;
};
constexpr Stroke kStrokes[] = {
    {U'æ', U'æ', "ae"}, {U'ø', U'ø', "o"},  {U'ħ', U'ħ', "h"}, {U'ı', U'ı', "i"},
    {U'ł', U'ł', "l"},  {U'œ', U'œ', "oe"}, {U'ŧ', U'ŧ', "t"}, {U'ɖ', U'đ', "d"},
};

// Accents of Latin, Greek and Cyrillic, and what encircles symbols. Vowel signs of other scripts are none and stay.
bool is_accent(char32_t mark) { return (mark >= 0x0300 && mark <= 0x036F) || (mark >= 0x20D0 && mark <= 0x20FF); }

// A sign that binds the consonant after it to the one before: Khmer coeng, Myanmar virama, Tai Tham sakot.
bool is_stacker(char32_t c) { return c == 0x17D2 || c == 0x1039 || c == 0x1A60; }

// A lone character that NFKC leaves as it is; by far the most there are in these scripts.
bool is_plain_character(std::string_view cluster, char32_t c) {
  const bool is_plain = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x30FA) || (c >= 0xAC00 && c <= 0xD7A3);
  return is_plain && cluster.size() == 3;
}

}  // namespace

void TokenBuilder::Bytes::push_code_point(char32_t code_point) {
  if (full()) return;
  std::string encoded;
  utf8::append(encoded, code_point);
  for (const char byte : encoded) push(byte);
}

// Kept in ascending order, the lowest where there are too many: two tones on one letter have no order in NFD.
void TokenBuilder::insert_tone(char digit) {
  if (tone_count_ == tones_.size()) {
    if (digit >= tones_.back()) return;
    --tone_count_;
  }
  auto* const end = tones_.begin() + tone_count_;
  auto* const place = std::upper_bound(tones_.begin(), end, digit);
  std::copy_backward(place, end, end + 1);
  *place = digit;
  ++tone_count_;
}

void TokenBuilder::add_letter(char32_t code_point, ByteRange range) {
  if (code_point < 0x80) return add(latin_letter(code_point), range);
  if (form_ == Form::cluster) finish();
  extend(range);
  has_letters_ = true;
  const auto* stroke = std::find_if(std::begin(kStrokes), std::end(kStrokes),
                                    [code_point](const Stroke& s) { return s.letter == code_point; });
  if (stroke == std::end(kStrokes)) {
    key_.push_code_point(code_point);
    folded_.push_code_point(code_point);
    return;
  }
  key_.push_code_point(stroke->key);
  for (const char byte : stroke->folded) {
    if (!folded_.full()) folded_.push(byte);
  }
}

void TokenBuilder::add_number(char32_t code_point, ByteRange range) {
  if (code_point < 0x80) return add(latin_letter(code_point), range);
  if (form_ == Form::cluster) finish();
  extend(range);
  has_digits_ = has_letters_ = true;  // ٤4 ends in "0" too: its last digit must not pass for a tone
  key_.push_code_point(code_point);
  folded_.push_code_point(code_point);
}

void TokenBuilder::add_mark(char32_t code_point, ByteRange range) {
  if (form_ == Form::none) return;
  extend(range);
  if (const std::uint8_t tone = tone_of(code_point); tone != 0) return add_tone(tone);
  if (joins_last_letter(code_point)) return;
  key_.push_code_point(code_point);
  if (!is_accent(code_point)) folded_.push_code_point(code_point);
  needs_normalising_ = true;
}

// Circumflex, breve and horn on the vowels that Vietnamese puts them on, which spares most NFD text the long way.
bool TokenBuilder::joins_last_letter(char32_t mark) {
  const auto join = [this](char letter, std::string_view joined) {
    if (!key_.ends_in(letter)) return false;
    key_.pop();
    for (const char byte : joined) key_.push(byte);
    return true;
  };
  switch (mark) {
    case 0x0302: return join('a', "â") || join('e', "ê") || join('o', "ô");
    case 0x0306: return join('a', "ă");
    case 0x031B: return join('o', "ơ") || join('u', "ư");
    default: return false;
  }
}

bool TokenBuilder::continues_cluster(char32_t code_point) {
  if (form_ != Form::cluster) return false;
  const bool is_break = is_grapheme_break(last_of_cluster_, code_point, grapheme_state_);
  return !is_break || (is_stacker(last_of_cluster_) && is_unsegmented_script(code_point));
}

void TokenBuilder::add_to_cluster(char32_t code_point, ByteRange range) {
  extend(range);
  form_ = Form::cluster;
  last_of_cluster_ = code_point;
  key_.push_code_point(code_point);
}

void TokenBuilder::normalise_key() {
  token_.key = to_nfc(key_.view());
  token_.folded = to_nfc(folded_.view());
}

void TokenBuilder::emit() {
  if (form_ == Form::cluster) {
    if (is_plain_character(key_.view(), last_of_cluster_)) {
      token_.key = key_.view();
    } else {
      token_.key = to_nfkc(key_.view());
    }
    token_.folded = token_.key;
  } else if (needs_normalising_) {
    normalise_key();
  } else {
    token_.key = key_.view();
    token_.folded = folded_.view();
  }
  if (has_digits_ && (has_letters_ || tone_count_ > 0)) token_.key += '0';
  token_.key.append(tones_.data(), tone_count_);
  sink_.token(token_);
  clear();
}

void TokenBuilder::clear() {
  key_.clear();
  folded_.clear();
  tone_count_ = 0;
  form_ = Form::none;
  has_letters_ = has_digits_ = needs_normalising_ = false;
  grapheme_state_ = 0;
}

}  // namespace tracuu::text
