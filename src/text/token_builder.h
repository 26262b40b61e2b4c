// The word that the tokenizer is in the middle of. Characters come in, one after the other, and leave as a Token when
// the word ends.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "text/letter_table.h"
#include "text/tokenizer.h"

namespace tracuu::text {

class TokenBuilder {
 public:
  explicit TokenBuilder(TokenSink& sink) : sink_(sink) {}

  // A letter or digit of the table, at `range` of the text.
  void add(const Letter& letter, ByteRange range) {
    if (form_ == Form::cluster) finish();
    extend(range);
    (letter.kind == Kind::digit ? has_digits_ : has_letters_) = true;
    add_tone(letter.tone);
    if (key_.full()) return;
    key_.push(letter.key[0]);
    if (letter.key_size == 2) key_.push(letter.key[1]);
    folded_.push(letter.folded);
  }

  // The same for a letter, mark or digit that is not in the table: lower case, fully decomposed. A mark without a word
  // is dropped.
  void add_letter(char32_t code_point, ByteRange range);
  void add_number(char32_t code_point, ByteRange range);
  void add_mark(char32_t code_point, ByteRange range);

  bool is_cluster() const { return form_ == Form::cluster; }
  // A character of a script without spaces; continues the open cluster where the Unicode rules say that it is one
  // character.
  void add_to_cluster(char32_t code_point, ByteRange range);
  // Whether the open token is such a cluster and `code_point` belongs to it.
  bool continues_cluster(char32_t code_point);

  // Ends the open word, if any, and hands it over.
  void finish() {
    if (form_ != Form::none) emit();
  }

 private:
  enum class Form : std::uint8_t { none, word, cluster };

  // Bytes that stop growing when they are full; a little larger than the limit, so that no character is cut.
  class Bytes {
   public:
    bool full() const { return size_ >= kMaxKeyLetters; }
    void push(char byte) { bytes_[size_++] = byte; }
    void push_code_point(char32_t code_point);
    bool ends_in(char byte) const { return size_ > 0 && bytes_[size_ - 1] == byte; }
    void pop() { --size_; }
    void clear() { size_ = 0; }
    std::string_view view() const { return {bytes_.data(), size_}; }

   private:
    std::array<char, kMaxKeyLetters + 8> bytes_;
    std::size_t size_ = 0;
  };

  void extend(ByteRange range) {
    if (form_ == Form::none) {
      form_ = Form::word;
      token_.range.begin = range.begin;
    }
    token_.range.end = range.end;
  }
  void add_tone(std::uint8_t tone) {
    if (tone != 0) insert_tone(static_cast<char>('0' + tone));
  }
  void insert_tone(char digit);
  bool joins_last_letter(char32_t mark);
  void normalise_key();
  void emit();
  void clear();

  TokenSink& sink_;
  Token token_;
  Bytes key_;
  Bytes folded_;
  std::array<char, 4> tones_ = {};
  std::uint8_t tone_count_ = 0;
  Form form_ = Form::none;
  bool has_letters_ = false;
  bool has_digits_ = false;
  bool needs_normalising_ = false;
  char32_t last_of_cluster_ = 0;
  std::int32_t grapheme_state_ = 0;
};

}  // namespace tracuu::text
