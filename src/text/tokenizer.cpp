#include "text/tokenizer.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/utf8.h"
#include "text/letter_table.h"
#include "text/token_builder.h"
#include "text/unicode.h"
#include "text/word_memo.h"

namespace tracuu::text {

namespace {

// Dashes, quotation marks, ellipsis, bullets: what separates words in most texts that are not plain ASCII.
bool is_common_punctuation(char32_t c) { return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E); }

// Combining marks that stand for themselves alone; NFD text is full of them.
bool is_latin_mark(char32_t c) { return c >= 0x0300 && c <= 0x0342; }

bool belongs_to_a_word(CharClass char_class) {
  return char_class == CharClass::letter || char_class == CharClass::mark || char_class == CharClass::number;
}

// Of eight bytes, the lowest first, how many at the beginning may belong to a word: all but the ASCII characters that
// are neither letters nor digits. All eight are compared at once (Warren 2013, Hacker's Delight, 6-1).
unsigned bytes_in_word(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  const std::uint64_t ascii = bytes & 0x7F * kEach;
  const auto lie_between = [](std::uint64_t of, unsigned char first, unsigned char last) {
    return (of + (0x80u - first) * kEach) & ~(of + (0x7Fu - last) * kEach);
  };
  const std::uint64_t in_word = lie_between(ascii | 0x20 * kEach, 'a', 'z') | lie_between(ascii, '0', '9') | bytes;
  return static_cast<unsigned>(std::countr_zero(~in_word & 0x80 * kEach)) / 8;
}
static_assert(std::endian::native == std::endian::little);

// The lowest of eight bytes.
std::uint64_t first_bytes(std::uint64_t bytes, unsigned count) {
  return count == 8 ? bytes : bytes & ((std::uint64_t{1} << (count * 8)) - 1);
}

class Scanner {
 public:
  Scanner(std::string_view text, TokenSink& sink) : text_(text), word_(sink) {}

  void scan() { scan_to(static_cast<std::uint32_t>(text_.size())); }

  void scan(WordSink& sink, WordMemo& memo) {
    while (at_ < text_.size()) {
      const std::uint64_t low = eight_bytes(at_), high = eight_bytes(std::size_t{at_} + 8);
      const unsigned in_low = bytes_in_word(low), in_high = in_low == 8 ? bytes_in_word(high) : 0;
      std::uint32_t end = at_ + in_low + in_high;
      if (in_high == 8) end = end_of_word(end);
      WordMemo::Found found;
      if (end != at_ && end - at_ <= WordMemo::kMostBytes) {
        found = memo.find({first_bytes(low, in_low), first_bytes(high, in_high)}, text_.substr(at_, end - at_));
      }
      if (found.number != 0) sink.word(found.number, {at_ + found.begin, at_ + found.end});
      else scan_to(end);
      at_ = end + 1;  // over what ends the word
    }
  }

 private:
  // From a place on, zeros behind the end.
  std::uint64_t eight_bytes(std::size_t at) const {
    std::uint64_t bytes = 0;
    if (at + sizeof bytes <= text_.size()) std::memcpy(&bytes, text_.data() + at, sizeof bytes);
    else if (at < text_.size()) std::memcpy(&bytes, text_.data() + at, text_.size() - at);
    return bytes;
  }

  std::uint32_t end_of_word(std::uint32_t at) const {
    while (at < text_.size() && bytes_in_word(static_cast<unsigned char>(text_[at])) != 0) ++at;
    return at;
  }

  // REQUIRES: no word goes on behind `end`.
  void scan_to(std::uint32_t end) {
    while (at_ < end) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (byte < 0x80) {
        take(latin_letter(byte), byte, 1);
      } else {
        take_multibyte();
      }
    }
    word_.finish();
  }

  void take(const Letter& letter, char32_t code_point, std::uint32_t size) {
    const ByteRange range{at_, at_ + size};
    at_ += size;
    switch (letter.kind) {
      case Kind::letter:
      case Kind::digit: return word_.add(letter, range);
      case Kind::separator: return word_.finish();
      case Kind::rare: return take_rare(code_point, range);
    }
  }

  // The two forms that nearly all Vietnamese letters have, without a call: U+00C0 … U+024F, U+1E00 … U+1EFF.
  void take_multibyte() {
    const auto byte = [this](std::uint32_t i) -> std::uint32_t {
      return at_ + i < text_.size() ? static_cast<unsigned char>(text_[at_ + i]) : 0;
    };
    const std::uint32_t lead = byte(0);
    if (lead >= 0xC3 && lead <= 0xC8 && (byte(1) & 0xC0) == 0x80) {
      const char32_t c = (lead & 0x1F) << 6 | (byte(1) & 0x3F);
      return take(latin_letter(c), c, 2);
    }
    if (lead == 0xE1 && byte(1) >= 0xB8 && byte(1) <= 0xBB && (byte(2) & 0xC0) == 0x80) {
      const char32_t c = 0x1000 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
      return take(additional_letter(c), c, 3);
    }
    take_any();
  }

  void take_any() {
    const utf8::Step step = utf8::decode(text_, at_);
    if (!step.valid) {
      at_ += step.size;
      return word_.finish();
    }
    const char32_t c = step.code_point;
    if (c < kLatinEnd) return take(latin_letter(c), c, step.size);
    if (c >= kAdditionalBegin && c < kAdditionalEnd) return take(additional_letter(c), c, step.size);
    const ByteRange range{at_, at_ + step.size};
    at_ += step.size;
    if (is_common_punctuation(c)) return word_.finish();
    if (is_latin_mark(c) && !word_.is_cluster()) return word_.add_mark(c, range);
    take_rare(c, range);
  }

  void take_rare(char32_t code_point, ByteRange range) {
    const CharClass of_whole = char_class(code_point);
    if (of_whole == CharClass::ignored) return;
    if (word_.continues_cluster(code_point)) return word_.add_to_cluster(code_point, range);
    if (!belongs_to_a_word(of_whole)) return word_.finish();
    if (of_whole == CharClass::letter && is_unsegmented_script(code_point)) {
      word_.finish();
      return word_.add_to_cluster(code_point, range);
    }
    take_parts(decompose(code_point), range);
  }

  // A character such as ½ or ℀ falls into pieces that are not all of one word: it separates.
  void take_parts(const Decomposition& decomposition, ByteRange range) {
    const auto begin = decomposition.code_points.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(decomposition.size);
    if (!std::all_of(begin, end, [](char32_t c) { return belongs_to_a_word(char_class(c)); })) return word_.finish();
    std::for_each(begin, end, [&](char32_t c) { take_part(c, range); });
  }

  void take_part(char32_t code_point, ByteRange range) {
    switch (char_class(code_point)) {
      case CharClass::letter: return word_.add_letter(code_point, range);
      case CharClass::number: return word_.add_number(code_point, range);
      default: return word_.add_mark(code_point, range);
    }
  }

  std::string_view text_;
  std::uint32_t at_ = 0;
  TokenBuilder word_;
};

class Collector final : public TokenSink {
 public:
  void token(const Token& token) override { tokens.push_back(token); }
  std::vector<Token> tokens;
};

}  // namespace

void tokenize(std::string_view text, TokenSink& sink) { Scanner(text, sink).scan(); }
void tokenize(std::string_view text, WordSink& sink, WordMemo& memo) { Scanner(text, sink).scan(sink, memo); }

std::vector<Token> tokenize(std::string_view text) {
  Collector collector;
  tokenize(text, collector);
  return std::move(collector.tokens);
}

bool has_marks(std::string_view key, std::string_view folded) {
  const KeyParts parts = key_parts(key);
  return !parts.tones.empty() || parts.letters != folded;
}

KeyParts key_parts(std::string_view key) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (std::all_of(key.begin(), key.end(), is_digit)) return {key, key.substr(key.size())};
  const std::size_t letters = key.find_last_not_of("12345") + 1;
  const bool is_marked_end = letters > 0 && key[letters - 1] == '0';
  return {key.substr(0, is_marked_end ? letters - 1 : letters), key.substr(letters)};
}

}  // namespace tracuu::text
