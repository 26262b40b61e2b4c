#include "extract/places.h"

#include <optional>

#include "extract/function_words.h"
#include "extract/name_list.h"
#include "extract/official_names.h"

namespace tracuu::extract {

namespace {

std::optional<PlaceKind> kind_of(PhraseClass kind) {
  switch (kind) {
    case PhraseClass::city: return PlaceKind::city;
    case PhraseClass::province: return PlaceKind::province;
    case PhraseClass::region: return PlaceKind::region;
    case PhraseClass::sea: return PlaceKind::sea;
    case PhraseClass::building: return PlaceKind::building;
    case PhraseClass::place: return PlaceKind::other;
    default: return std::nullopt;
  }
}

PlaceKind kind_of_head(std::string_view detail) {
  if (detail == "city" || detail == "district") return PlaceKind::city;
  if (detail == "province") return PlaceKind::province;
  if (detail == "border-gate") return PlaceKind::border_gate;
  if (detail == "building") return PlaceKind::building;
  if (detail == "region") return PlaceKind::region;
  return detail == "sea" ? PlaceKind::sea : PlaceKind::other;
}

class PlaceFinder {
 public:
  PlaceFinder(const Bodies& bodies, const std::vector<std::uint8_t>& taken, Reading& reading, Extraction& extraction)
      : bodies_(bodies), taken_(taken), reading_(reading), list_(reading, extraction.places) {}

  void find() {
    for (std::uint32_t i = 0; i < reading_.words.size();) i = std::max(take(i), i + 1);
  }

 private:
  std::uint32_t take(std::uint32_t i) {
    const Piece* piece = reading_.piece_at(i);
    if (piece == nullptr || taken_[i] != 0) return i + 1;
    // "tỉnh" is something to be counted too.
    if (const Entry* head = reading_.entry_at(i, PhraseClass::place_head)) return take_headed(piece->words, *head);
    if (bodies_.covers(i)) return i + 1;
    if (const auto country = country_at(reading_, i)) {
      if (reading_.kind_at(country->words.first) == PhraseClass::none) return i + 1;  // "nước": the next word is it
      return is_country(*country) ? add(country->words, country->words, PlaceKind::country, country->entry->name)
                                  : i + 1;
    }
    const Entry* short_name = reading_.entry_at(i, PhraseClass::country_short);
    if (short_name != nullptr && is_paired(piece->words)) {
      return add(piece->words, piece->words, PlaceKind::country, short_name->detail);
    }
    if (is_numbered(*piece)) return piece->words.last;
    if (const auto kind = kind_of(piece->kind())) return add(piece->words, piece->words, *kind, piece->entry->name);
    return take_by_preposition(i);
  }

  // A ship or a rig: Hải Dương 8.
  bool is_numbered(const Piece& piece) const {
    const std::uint32_t next = piece.words.last;
    return piece.kind() == PhraseClass::province && reading_.is_joined(next) &&
           reading_.words[next].shape == Shape::number;
  }

  // "Anh" is a country, and a form of address.
  bool is_country(const FoundCountry& country) const {
    if (country.words.size() > 1) return true;
    if (is_second_syllable(country.words.first)) return false;
    bool is_ambiguous = false;
    const Piece& piece = reading_.pieces[reading_.piece_of[country.words.first]];
    for (const Entry* entry = piece.all; entry != nullptr; entry = entry->next)
      is_ambiguous |= entry->kind == PhraseClass::honorific;
    return !is_ambiguous || !reading_.words[country.words.first].starts_sentence;
  }

  // Hoài Đức, Thủ Đức: a capital syllable before it that is nothing else.
  bool is_second_syllable(std::uint32_t i) const {
    if (i == 0 || !reading_.is_joined(i) || !reading_.is_capital(i - 1) || !reading_.words[i].is_syllable) return false;
    const PhraseClass kind = reading_.pieces[reading_.piece_of[i - 1]].kind();
    return (kind == PhraseClass::none || kind == PhraseClass::surname) && !reading_.words[i - 1].starts_sentence &&
           reading_.words[i - 1].is_syllable;
  }

  bool is_land(std::uint32_t i) const {
    return reading_.is_capital(i) &&
           (reading_.is_kind(i, PhraseClass::country) || reading_.is_kind(i, PhraseClass::country_short));
  }
  // Việt - Trung: a short name beside another country.
  bool is_paired(Span words) const {
    const auto is_hyphen = [&](std::uint32_t i) { return reading_.has(i) && (reading_.gap(i) & ~kSpace) == kHyphen; };
    if (is_hyphen(words.last) && is_land(words.last)) return true;
    if (!is_hyphen(words.first) || words.first == 0) return false;
    return is_land(reading_.pieces[reading_.piece_of[words.first - 1]].words.first);
  }

  // Capital words that are no name of anything else.
  Span unknown_name(std::uint32_t i) const {
    Span name{i, i};
    while (reading_.has(name.last) && name.size() < 6) {
      const std::uint16_t gap = reading_.gap(name.last);
      const bool is_first = name.size() == 0;
      const bool joins = gap == kSpace || (!is_first && gap == kHyphen);
      if (!joins || taken_[name.last] != 0 || bodies_.covers(name.last)) break;
      if (!reading_.is_capital(name.last) && !(gap == kHyphen && !is_first)) break;
      const PhraseClass kind = reading_.pieces[reading_.piece_of[name.last]].kind();
      const bool is_inner_country = name.size() > 0 && kind == PhraseClass::country &&
                                    reading_.pieces[reading_.piece_of[name.last]].words.size() == 1;
      const bool is_free = is_inner_country || kind == PhraseClass::none || kind == PhraseClass::surname ||
                           kind == PhraseClass::field || kind == PhraseClass::country_short ||
                           kind == PhraseClass::counted || kind == PhraseClass::unit || kind_of(kind).has_value();
      if (!is_free) break;
      ++name.last;
    }
    return name;
  }

  // "sông Mekong", "tỉnh Prey Veng", "cửa khẩu Mộc Bài", "trụ sở Bộ Quốc phòng".
  std::uint32_t take_headed(Span head, const Entry& entry) {
    const std::uint32_t next = head.last;
    if (!reading_.is_joined(next)) return next;
    const PlaceKind kind = kind_of_head(entry.detail);
    if (const FoundBody* body = bodies_.at(next)) {
      if (kind == PlaceKind::building)
        return add({head.first, body->words.last}, {head.first, body->words.last}, kind, {});
      return next;
    }
    const Piece& inner = reading_.pieces[reading_.piece_of[next]];
    const auto inner_kind = kind_of(inner.kind());
    const bool is_abroad =
        inner_kind == PlaceKind::city && !inner.entry->detail.empty() && inner.entry->detail != "Việt Nam";
    if (entry.detail == "district" && is_abroad && inner.words.first == next) {
      const Span whole{head.first, inner.words.last};
      return add(whole, whole, PlaceKind::other, {});
    }
    if (inner_kind && inner.words.first == next &&
        (inner.words.size() > 1 || !reading_.is_joined(inner.words.last) || !reading_.is_capital(inner.words.last) ||
         !reading_.words[next].is_syllable))
      return next;
    const Span name =
        reading_.is_kind(next, PhraseClass::field) && reading_.is_capital(next) ? inner.words : unknown_name(next);
    if (name.size() == 0 || is_half_word(name)) return next;
    const Span whole{head.first, name.last};
    const bool is_bare = kind == PlaceKind::city || kind == PlaceKind::province || kind == PlaceKind::border_gate;
    if (kind == PlaceKind::border_gate) take_other_gate(name.last);
    return is_bare ? add(name, name, kind, {}) : add(whole, whole, kind, {});
  }
  // "Mậu dịch", "Văn hóa": a small syllable goes on with the word.
  bool is_half_word(Span name) const {
    return name.size() == 1 && reading_.words[name.first].is_syllable && reading_.is_joined(name.last) &&
           !reading_.is_capital(name.last) && reading_.kind_at(name.last) == PhraseClass::none &&
           reading_.words[name.last].is_syllable && reading_.pieces[reading_.piece_of[name.last]].words.size() == 1 &&
           !is_function_word(reading_.words[name.last].key);
  }
  // "Tân Nam (tỉnh Tây Ninh) - Mơn Chây": the gate on the other side.
  void take_other_gate(std::uint32_t i) {
    for (std::uint32_t k = i; k < i + 6 && reading_.has(k); ++k) {
      const std::uint16_t gap = reading_.gap(k);
      const bool is_other = (gap & kHyphen) != 0 && (gap & ~(kHyphen | kSpace | kClose)) == 0;
      if (is_other) {
        Span name{k, k + 1};
        while (reading_.is_joined(name.last) && reading_.is_capital(name.last) && name.size() < 4) ++name.last;
        if (reading_.is_capital(k)) add(name, name, PlaceKind::border_gate, {});
        return;
      }
      if (k > i && (gap & (kComma | kStop | kLine)) != 0) return;
    }
  }

  // "tại Lumbini": where a capital word stands behind "tại", "ở", it names a place.
  std::uint32_t take_by_preposition(std::uint32_t i) {
    constexpr KeyHash kAt[] = {hash_of("tai5"), hash_of("ơ2"), hash_of("đên4"), hash_of("tơi4")};
    if (i == 0 || !reading_.is_joined(i) || !reading_.is_capital(i)) return i + 1;
    if (std::ranges::find(kAt, reading_.words[i - 1].key) == std::end(kAt)) return i + 1;
    const Span name = unknown_name(i);
    if (name.size() == 0 || reading_.words[i].shape == Shape::upper) return i + 1;
    const bool is_foreign = !reading_.words[i].is_syllable;
    if (!is_foreign && name.size() < 2) return i + 1;
    return add(name, name, PlaceKind::other, {});
  }

  std::uint32_t add(Span name, Span form, PlaceKind kind, std::string_view known) {
    const std::uint32_t entity = list_.add(name, known);
    Place& place = list_[entity];
    if (place.mentions.size() == 1) place.kind = kind;
    if (form != name) add_once(place.variants, reading_.slice(form));
    Mention mention;
    mention.kind = MentionKind::place;
    mention.entity = entity;
    mention.words = mention.name = form;
    mention.range = reading_.range_of(form);
    reading_.mentions.push_back(mention);
    return std::max(name.last, form.last);
  }

  const Bodies& bodies_;
  const std::vector<std::uint8_t>& taken_;
  Reading& reading_;
  NameList<Place> list_;
};

}  // namespace

void find_places(const Bodies& bodies, const std::vector<std::uint8_t>& taken, Reading& reading,
                 Extraction& extraction) {
  PlaceFinder(bodies, taken, reading, extraction).find();
}

}  // namespace tracuu::extract
