#include "extract/names.h"

#include "base/utf8.h"

namespace tracuu::extract {

namespace {

constexpr std::uint32_t kMostSyllables = 5, kMostWords = 10;

// Phrases that no name goes on into. One word alone may be of a name: Nguyễn Đức Hoà.
bool ends_name(const Reading& reading, std::uint32_t i) {
  const Piece* piece = reading.piece_at(i);
  if (piece == nullptr) return false;
  switch (piece->kind()) {
    case PhraseClass::role:
    case PhraseClass::rank:
    case PhraseClass::organisation:
    case PhraseClass::conference:
    case PhraseClass::agreement:
    case PhraseClass::building: return true;
    case PhraseClass::country:
    case PhraseClass::country_prefix:
    case PhraseClass::city:
    case PhraseClass::province:
    case PhraseClass::region:
    case PhraseClass::sea:
    case PhraseClass::organisation_head:
    case PhraseClass::visit:
    case PhraseClass::group:
    case PhraseClass::honorific: return piece->words.size() > 1;
    default: return false;
  }
}

bool is_surname(const Reading& reading, std::uint32_t i) {
  for (const Entry* entry = reading.has(i) ? reading.pieces[reading.piece_of[i]].all : nullptr; entry != nullptr;
       entry = entry->next) {
    if (entry->kind == PhraseClass::surname && entry->size == 1) return true;
  }
  return false;
}

bool is_syllable(const Reading& reading, std::uint32_t i) {
  return reading.is_capital(i) && reading.words[i].is_syllable && reading.words[i].range.size() > 1;
}

// Nguyễn Tân Cương: behind a family name alone, a place is a given name.
bool is_place_word(const Reading& reading, std::uint32_t i) {
  const PhraseClass kind = reading.kind_at(i);
  return kind == PhraseClass::city || kind == PhraseClass::province;
}

Span vietnamese_name(const Reading& reading, std::uint32_t word) {
  if (!is_surname(reading, word) || !reading.is_capital(word)) return {};
  Span name{word, word + 1};
  while (name.size() < kMostSyllables && reading.is_joined(name.last) && is_syllable(reading, name.last) &&
         (!ends_name(reading, name.last) || (name.size() == 1 && is_place_word(reading, name.last)))) {
    ++name.last;
  }
  return name.size() >= 2 ? name : Span{};
}

bool is_initial(const Reading& reading, std::uint32_t i) {
  const std::uint32_t size = reading.words[i].range.size();
  return reading.is_capital(i) && (size == 1 || (size == 2 && utf8::is_continuation(reading.slice({i, i + 1})[1])));
}

// CPP, NN-PTNT; initials are none.
bool has_abbreviation(const Reading& reading, Span name) {
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (reading.words[i].shape == Shape::upper && !is_initial(reading, i)) return true;
  }
  return false;
}

// Whether a foreign name goes on with a word.
bool goes_on(const Reading& reading, std::uint32_t i) {
  if (!reading.has(i)) return false;
  const std::uint16_t gap = reading.gap(i);
  if (gap == kHyphen || gap == 0) return true;
  if (!reading.is_capital(i)) {
    return gap == kSpace && reading.kind_at(i) == PhraseClass::particle && reading.is_joined(i + 1) &&
           reading.is_capital(i + 1);
  }
  if (ends_name(reading, i) || reading.kind_at(i) == PhraseClass::country) return false;
  const bool is_behind_initial = is_initial(reading, i - 1) && (gap & ~(kStop | kSpace | kLine)) == 0;
  const bool is_double = gap == (kHyphen | kSpace) && !reading.words[i].is_syllable;
  return gap == kSpace || is_behind_initial || is_double;
}

Span foreign_name(const Reading& reading, std::uint32_t word) {
  if (!reading.is_capital(word)) return {};
  Span name{word, word + 1};
  while (name.size() < kMostWords && goes_on(reading, name.last)) ++name.last;
  return name;
}

// "HĐND TP": letters that can be read as no word, and more abbreviations behind them.
bool is_unknown_body(const Reading& reading, std::uint32_t word) {
  return !reading.words[word].is_syllable && reading.is_joined(word + 1) &&
         has_abbreviation(reading, {word, word + 1}) && has_abbreviation(reading, {word + 1, word + 2});
}

// What can stand behind a title without being a name.
bool is_no_name(const Reading& reading, const Bodies& bodies, std::uint32_t word, bool may_be_city) {
  if (!reading.is_capital(word) || bodies.at(word) != nullptr || is_unknown_body(reading, word)) return true;
  switch (reading.kind_at(word)) {
    case PhraseClass::none:
    case PhraseClass::surname:
    case PhraseClass::particle:
    case PhraseClass::country_short: return false;
    case PhraseClass::city: return !may_be_city || reading.piece_at(word)->words.size() > 1;
    default: return !is_surname(reading, word);
  }
}

// Khăm-phả-u.
bool has_hyphen(const Reading& reading, Span name) {
  for (std::uint32_t i = name.first + 1; i < name.last; ++i) {
    if (reading.gap(i) == kHyphen) return true;
  }
  return false;
}
bool is_all_syllables(const Reading& reading, Span name) {
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (!reading.words[i].is_syllable) return false;
  }
  return true;
}

// All that stands between brackets, where that is one name and could be nothing else.
Span bracketed_name(const Reading& reading, std::uint32_t first) {
  if (!reading.has(first) || reading.gap(first) != (kSpace | kOpen) || !reading.is_capital(first)) return {};
  Span name{first, first + 1};
  while (reading.has(name.last) && (reading.gap(name.last) & kClose) == 0 && name.size() < kMostWords &&
         (reading.gap(name.last) == kHyphen || (reading.is_joined(name.last) && reading.is_capital(name.last)))) {
    ++name.last;
  }
  if (reading.has(name.last) && (reading.gap(name.last) & kClose) == 0) return {};
  for (std::uint32_t i = first; i < name.last; ++i) {
    const PhraseClass kind = reading.pieces[reading.piece_of[i]].kind();
    const bool may_be_in_name = kind == PhraseClass::none || kind == PhraseClass::surname ||
                                kind == PhraseClass::particle || kind == PhraseClass::country_short;
    if (!may_be_in_name || reading.words[i].shape == Shape::number) return {};
  }
  return name;
}

}  // namespace

Span name_behind_title(const Reading& reading, const Bodies& bodies, std::uint32_t word, bool may_be_city) {
  if (!reading.has(word) || is_no_name(reading, bodies, word, may_be_city)) return {};
  const Span vietnamese = vietnamese_name(reading, word);
  const bool goes_on_abroad =
      vietnamese.size() != 0 && goes_on(reading, vietnamese.last) && !reading.words[vietnamese.last].is_syllable;
  return vietnamese.size() != 0 && !goes_on_abroad ? vietnamese : foreign_name(reading, word);
}

Span name_by_itself(const Reading& reading, std::uint32_t word) {
  const Piece* piece = reading.piece_at(word);
  if (piece == nullptr || piece->kind() != PhraseClass::surname || piece->entry->detail != "sure") return {};
  const Span name = vietnamese_name(reading, word);
  return name.size() >= 3 &&
                 !(reading.is_capital(name.last) && reading.is_joined(name.last) && !ends_name(reading, name.last))
             ? name
             : Span{};
}

Span other_spelling(const Reading& reading, Span name, bool is_foreigner) {
  const Span other = bracketed_name(reading, name.last);
  if (other.size() == 0 || has_abbreviation(reading, name) || has_abbreviation(reading, other)) return {};
  const bool was_written_out = has_hyphen(reading, name), is_written_out = has_hyphen(reading, other);
  const bool was_foreign = !is_all_syllables(reading, name), is_foreign = !is_all_syllables(reading, other);
  const bool is_whole = is_written_out || other.size() > 1;  // "Lee Kyung-hee (Daewoo)" has his company there
  if (was_written_out != is_written_out && (was_foreign || is_foreign) && is_whole) return other;
  const bool is_reading = was_foreign && !is_foreign && vietnamese_name(reading, other.first) == other;
  return is_reading || (is_foreigner && !was_foreign && is_foreign) ? other : Span{};
}

Span author_name(const Reading& reading, std::uint32_t word) {
  Span name{word, word};
  while (name.size() <= 4 && reading.is_capital(name.last) && (name.size() == 0 || reading.is_joined(name.last)) &&
         reading.words[name.last].range.size() > 1 && !ends_name(reading, name.last)) {
    ++name.last;
  }
  return name.size() >= 2 && name.size() <= 4 ? name : Span{};
}

}  // namespace tracuu::extract
