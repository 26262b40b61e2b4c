// A text as the finders see it: words, phrases of the lexicon, sentences with their clauses, and what is mentioned
// where. Made once a document; each step adds to it what the next ones need. Ranges count bytes of `text`.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "document/document.h"
#include "extract/key_hash.h"
#include "extract/lexicon.h"

namespace tracuu::extract {

enum class Shape : std::uint8_t { lower, title, upper, number };

// What stands before a word, as bits: 0 is nothing at all, as between the parts of a figure.
enum Gap : std::uint16_t {
  kSpace = 1,
  kHyphen = 2,  // any dash, with or without blanks
  kComma = 4,
  kSemicolon = 8,
  kColon = 16,
  kOpen = 32,   // a bracket that opens
  kClose = 64,  // one that closes
  kQuote = 128,
  kStop = 256,  // . ! ? …
  kLine = 512,
  kSlash = 1024,
  kOther = 2048,
};

struct Word {
  ByteRange range;
  KeyHash key = 0, folded = 0;  // of its tone key, of its bare letters
  WordId id = kNoWord;          // kNoWord: the lexicon has no such word
  std::uint16_t gap = 0;
  Shape shape = Shape::lower;
  bool is_syllable = false;  // it can be Vietnamese by its spelling
  bool starts_sentence = false;

  bool is_capital() const { return shape == Shape::title || shape == Shape::upper; }
};

// Words [first, last).
struct Span {
  std::uint32_t first = 0, last = 0;
  std::uint32_t size() const { return last - first; }
  auto operator<=>(const Span&) const = default;
};

// A phrase of the lexicon, the longest that begins where it does; or one word of no phrase (both null).
struct Piece {
  Span words;
  const Entry* entry = nullptr;
  const Entry* all = nullptr;  // the first of all entries of the same words
  // A cue (cues.h) is a word like any other.
  PhraseClass kind() const {
    return entry == nullptr || entry->kind == PhraseClass::cue ? PhraseClass::none : entry->kind;
  }
};

struct Sentence {
  Span words;
  ByteRange range;                         // with its closing mark
  BlockKind block = BlockKind::paragraph;  // captions, headings and bylines hold no acts
};

enum class MentionKind : std::uint8_t { person, organisation, place, event, group };

// How somebody is mentioned: by name, with or without a title; by a title alone; by a word such as "đồng chí", "ông".
enum class MentionForm : std::uint8_t { name, role, pronoun };

inline constexpr std::uint32_t kNobody = 0xFFFFFFFF;

// Of a group ("hai bên", "hai Bộ trưởng", "hai nước"): who is meant.
enum class GroupKind : std::uint8_t { sides, persons, countries };

struct Mention {
  MentionKind kind = MentionKind::person;
  MentionForm form = MentionForm::name;
  GroupKind group = GroupKind::sides;
  std::uint32_t entity = kNobody;  // index into the extraction's list of that kind; kNobody: nobody certain, or a group
  Span words;                      // all of it: titles, country and name
  Span name;                       // the name alone; empty where there is none
  ByteRange range;                 // of `words`
};

struct Reading {
  std::string_view text;         // the title where the text does not begin with it, a line end, the text
  std::uint32_t text_begin = 0;  // where in `text` Document::text begins
  std::vector<Word> words;
  std::vector<Piece> pieces;            // cover all words, in order
  std::vector<std::uint32_t> piece_of;  // by word
  std::vector<Sentence> sentences;
  std::vector<Mention> mentions;  // in reading order; may lie in one another ("Chủ tịch [Quốc hội]"), outermost first

  std::string_view slice(Span span) const {
    if (span.first >= span.last) return {};
    const std::uint32_t begin = words[span.first].range.begin;
    return text.substr(begin, words[span.last - 1].range.end - begin);
  }
  ByteRange range_of(Span span) const { return {words[span.first].range.begin, words[span.last - 1].range.end}; }

  bool has(std::uint32_t word) const { return word < words.size(); }
  // The phrase that begins at a word; null inside of one.
  const Piece* piece_at(std::uint32_t word) const {
    if (!has(word)) return nullptr;
    const Piece& piece = pieces[piece_of[word]];
    return piece.words.first == word ? &piece : nullptr;
  }
  PhraseClass kind_at(std::uint32_t word) const {
    const Piece* piece = piece_at(word);
    return piece == nullptr ? PhraseClass::none : piece->kind();
  }
  // Whether that phrase may be of a class: some are of several.
  bool is_kind(std::uint32_t word, PhraseClass kind) const { return entry_at(word, kind) != nullptr; }
  const Entry* entry_at(std::uint32_t word, PhraseClass kind) const {
    const Piece* piece = piece_at(word);
    const Entry* entry = piece == nullptr ? nullptr : piece->all;
    while (entry != nullptr && entry->kind != kind) entry = entry->next;
    return entry;
  }
  bool is_word(std::uint32_t word, KeyHash key) const { return has(word) && words[word].key == key; }
  bool is_capital(std::uint32_t word) const { return has(word) && words[word].is_capital(); }
  // Only blanks before a word: it goes on with the phrase.
  bool is_joined(std::uint32_t word) const { return has(word) && words[word].gap == kSpace; }
  std::uint16_t gap(std::uint32_t word) const { return has(word) ? words[word].gap : std::uint16_t{kLine}; }
};

// Equal for spans that are the same words, whatever their case and the place of the tone mark.
inline KeyHash key_of(const Reading& reading, Span span) {
  KeyHash hash = 1;
  for (std::uint32_t i = span.first; i < span.last; ++i) hash = (hash ^ reading.words[i].key) * 0x9E3779B97F4A7C15;
  return hash;
}
inline KeyHash folded_key_of(const Reading& reading, Span span) {
  KeyHash hash = 1;
  for (std::uint32_t i = span.first; i < span.last; ++i) hash = (hash ^ reading.words[i].folded) * 0x9E3779B97F4A7C15;
  return hash;
}

}  // namespace tracuu::extract
