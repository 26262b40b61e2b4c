#include "extract/lexer.h"

#include "base/utf8.h"
#include "text/letter_case.h"
#include "text/syllable.h"

namespace tracuu::extract {

namespace {

std::uint16_t gap_of(char32_t sign) {
  switch (sign) {
    case U' ':
    case U'\t':
    case 0xA0:
    case 0x202F: return kSpace;
    case U'\n':
    case U'\r': return kLine;
    case U',': return kComma;
    case U';': return kSemicolon;
    case U':': return kColon;
    case U'/': return kSlash;
    case U'(':
    case U'[': return kOpen;
    case U')':
    case U']': return kClose;
    case U'.':
    case U'!':
    case U'?':
    case 0x2026: return kStop;
    case U'"':
    case 0x201C:
    case 0x201D:
    case 0xAB:
    case 0xBB: return kQuote;
    case U'-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return kHyphen;
    default: return kOther;
  }
}

std::uint16_t gap_between(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  if (end == begin + 1 && text[begin] == ' ') return kSpace;
  std::uint16_t gap = 0;
  while (begin < end) {
    const utf8::Step step = utf8::decode(text, begin);
    gap = static_cast<std::uint16_t>(gap | gap_of(step.code_point));
    begin += step.size;
  }
  return gap;
}

bool is_number(std::string_view word) { return word.find_first_not_of("0123456789") == std::string_view::npos; }

}  // namespace

class Lexer::Collector : public text::WordSink {
 public:
  Collector(Lexer& lexer, Reading& reading) : lexer_(lexer), reading_(reading) {}

  void word(std::uint32_t number, ByteRange range) override {
    add(lexer_.known_of(number, reading_.text.substr(range.begin, range.size())), range);
  }
  void token(const text::Token& token) override {
    add(lexer_.judge(token, reading_.text.substr(token.range.begin, token.range.size())), token.range);
  }

 private:
  void add(const Known& known, ByteRange range) {
    Word word;
    word.range = range;
    word.key = known.key;
    word.folded = known.folded;
    word.id = known.id;
    word.shape = known.shape;
    word.is_syllable = known.is_syllable;
    word.gap = gap_between(reading_.text, end_, range.begin);
    if (reading_.words.empty()) word.gap |= kLine;
    end_ = range.end;
    reading_.words.push_back(word);
  }

  Lexer& lexer_;
  Reading& reading_;
  std::uint32_t end_ = 0;
};

Lexer::Known Lexer::judge(const text::Token& token, std::string_view word) const {
  Known known;
  known.is_known = true;
  known.key = hash_of(token.key);
  known.folded = hash_of(token.folded);
  known.id = lexicon_.id_of(token.key);
  known.is_syllable = text::is_possible_syllable(token.key);
  const text::LetterCase letters = text::case_of(word);
  if (is_number(word)) {
    known.shape = Shape::number;
  } else if (letters != text::LetterCase::lower) {
    known.shape = letters == text::LetterCase::upper ? Shape::upper : Shape::title;
  }
  return known;
}

const Lexer::Known& Lexer::known_of(std::uint32_t number, std::string_view word) {
  if (number >= known_.size()) known_.resize(2 * std::size_t{number} + 64);
  Known& known = known_[number];
  if (!known.is_known) known = judge(memo_.token(number), word);
  return known;
}

void Lexer::read(Reading& reading) {
  Collector collector(*this, reading);
  text::tokenize(reading.text, collector, memo_);
}

}  // namespace tracuu::extract
