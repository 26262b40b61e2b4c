#include "text/passage_finder.h"

#include <array>
#include <cstdint>

#include "base/utf8.h"
#include "text/letter_table.h"
#include "text/unicode.h"

namespace tracuu::text {

namespace {

constexpr char32_t kSpace = U' ';

// A letter without its marks, and these as a sum in which their order does not count.
struct Bare {
  char32_t base = 0;
  std::uint32_t marks = 0;
};

// Spreads the marks' numbers (Knuth's multiplicative hashing), so that sums of different ones differ.
std::uint32_t weight_of(char32_t mark) { return static_cast<std::uint32_t>(mark) * 2654435761u; }

// The stroke of đ, which Unicode does not take for a mark.
constexpr char32_t kStroke = 0x0335;

Bare bare_of(char32_t code_point) {
  if (code_point == U'đ' || code_point == U'Đ') return {U'd', weight_of(kStroke)};
  const Decomposition parts = decompose(code_point);
  Bare bare{parts.size > 0 ? parts.code_points[0] : code_point};
  for (std::size_t i = 1; i < parts.size; ++i) bare.marks += weight_of(parts.code_points[i]);
  return bare;
}

// Nearly every letter of a text is one of these.
class LatinTable {
 public:
  LatinTable() {
    for (char32_t c = 0; c < kLatinEnd; ++c) bare_[c] = bare_of(c);
    for (char32_t c = kAdditionalBegin; c < kAdditionalEnd; ++c) bare_[c - kAdditionalBegin + kLatinEnd] = bare_of(c);
  }
  const Bare* find(char32_t c) const {
    if (c < kLatinEnd) return &bare_[c];
    return c >= kAdditionalBegin && c < kAdditionalEnd ? &bare_[c - kAdditionalBegin + kLatinEnd] : nullptr;
  }

 private:
  std::array<Bare, kLatinEnd + (kAdditionalEnd - kAdditionalBegin)> bare_;
};

Bare look_up(char32_t code_point) {
  static const LatinTable table;
  const Bare* found = table.find(code_point);
  return found != nullptr ? *found : bare_of(code_point);
}

bool is_space(char32_t c) { return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0xA0 || c == 0x2028 || c == 0x2029; }

struct WrittenLetter {
  Bare bare;
  ByteRange range;
};

// The letters of a text, one at a time: marks that follow one belong to it, a run of white space is one.
class LetterReader {
 public:
  explicit LetterReader(std::string_view text) : text_(text) {}

  bool next(WrittenLetter& letter) {
    if (at_ >= text_.size()) return false;
    letter.range.begin = at_;
    const char32_t first = take();
    letter.bare = is_space(first) ? Bare{kSpace} : look_up(first);
    while (at_ < text_.size()) {
      const utf8::Step step = utf8::decode(text_, at_);
      if (letter.bare.base == kSpace ? !is_space(step.code_point) : !joins(step.code_point)) break;
      if (char_class(step.code_point) == CharClass::mark) letter.bare.marks += weight_of(step.code_point);
      at_ += step.size;
    }
    letter.range.end = at_;
    return true;
  }

 private:
  char32_t take() {
    const utf8::Step step = utf8::decode(text_, at_);
    at_ += step.size;
    return step.code_point;
  }

  static bool joins(char32_t c) {
    if (c < 0x300 && c != 0xAD) return false;
    const CharClass kind = char_class(c);
    return kind == CharClass::mark || kind == CharClass::ignored;
  }

  std::string_view text_;
  std::uint32_t at_ = 0;
};

bool answers(const Bare& wanted, const Bare& found) {
  return wanted.base == found.base && (wanted.marks == 0 || wanted.marks == found.marks);
}

// The last letters read, as many as are wanted: a text is never taken apart as a whole.
class Window {
 public:
  explicit Window(std::size_t size) : letters_(size) {}

  void push(const WrittenLetter& letter) { letters_[pushed_++ % letters_.size()] = letter; }
  void clear() { pushed_ = 0; }
  bool is_full() const { return pushed_ >= letters_.size(); }
  // In order of the text; 0 is the earliest. REQUIRES: is_full().
  const WrittenLetter& operator[](std::size_t i) const { return letters_[(pushed_ + i) % letters_.size()]; }

 private:
  std::vector<WrittenLetter> letters_;
  std::size_t pushed_ = 0;
};

bool holds(const Window& window, const std::vector<Bare>& wanted) {
  if (!window.is_full()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (!answers(wanted[i], window[i].bare)) return false;
  }
  return true;
}

std::vector<Bare> pattern_of(std::string_view wanted) {
  std::vector<Bare> pattern;
  LetterReader reader(wanted);
  for (WrittenLetter letter; reader.next(letter);) pattern.push_back(letter.bare);
  return pattern;
}

}  // namespace

std::vector<ByteRange> find_passages(std::string_view text, std::string_view wanted) {
  std::vector<ByteRange> found;
  const std::vector<Bare> pattern = pattern_of(wanted);
  if (pattern.empty() || (pattern.size() == 1 && pattern[0].base == kSpace)) return found;
  Window window(pattern.size());
  LetterReader reader(text);
  for (WrittenLetter letter; found.size() < kMaxPassages && reader.next(letter);) {
    window.push(letter);
    if (!holds(window, pattern)) continue;
    found.push_back({window[0].range.begin, letter.range.end});
    window.clear();
  }
  return found;
}

}  // namespace tracuu::text
