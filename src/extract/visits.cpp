#include "extract/event_spans.h"
#include "extract/event_words.h"
#include "extract/official_names.h"

namespace tracuu::extract {

using namespace event_words;

namespace {

constexpr KeyHash kUntil = hash_of("đên4"), kVisit = hash_of("thăm");
constexpr std::uint32_t kFarthest = 14;  // words that are looked over

// "mời … thăm chính thức": it has not come to that yet.
bool is_invitation(const Reading& reading, std::uint32_t i) {
  constexpr KeyHash kAccept = hash_of("lơi1");
  for (std::uint32_t back = 1; back <= kFarthest && back <= i; ++back) {
    const std::uint32_t k = i - back;
    if ((reading.gap(k + 1) & (kStop | kSemicolon | kLine)) != 0) return false;
    if (reading.is_word(k, kInvite)) return k == 0 || !reading.is_word(k - 1, kAccept);
  }
  return false;
}

bool is_direction(const Reading& reading, std::uint32_t i) {
  return reading.is_word(i, kTo) || reading.is_word(i, kUntil);
}

// The word behind "năm 2009"; `i` where no year stands there.
std::uint32_t year_end(const Reading& reading, std::uint32_t i) {
  const bool is_year = reading.is_word(i, kYear) && reading.has(i + 1) && reading.words[i + 1].shape == Shape::number;
  return is_year ? i + 2 : i;
}

// "chuyến thăm của Chủ tịch nước Nguyễn Minh Triết tới Tây Ban Nha năm 2009".
std::optional<FoundVisit> visit_of_somebody(const Reading& reading, std::uint32_t first, std::uint32_t of) {
  if (!reading.is_word(of, kOf)) return std::nullopt;
  for (std::uint32_t i = of + 1; i < of + kFarthest && reading.is_joined(i); ++i) {
    if (!is_direction(reading, i)) continue;
    const auto country = country_at(reading, i + 1);
    if (!country) return std::nullopt;
    const Span name{first, year_end(reading, country->words.last)};
    if (name.last == country->words.last) return std::nullopt;
    return FoundVisit{name, key_of(reading, name)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<FoundVisit> visit_at(const Reading& reading, const Piece& head) {
  std::uint32_t at = head.words.last;
  bool is_said = false;
  while (reading.is_joined(at) && reading.kind_at(at) == PhraseClass::verb) {
    is_said = true;
    at = reading.piece_at(at)->words.last;
  }
  if (is_said && reading.is_joined(at) && (is_direction(reading, at) || reading.is_word(at, kAt))) ++at;
  if (!reading.is_joined(at)) return std::nullopt;
  const bool is_noun = head.words.size() > 1;
  const auto country = country_at(reading, at);
  if (!country) return is_noun ? visit_of_somebody(reading, head.words.first, at) : std::nullopt;
  if ((!is_said && !is_noun) || is_invitation(reading, head.words.first)) return std::nullopt;
  const Span name{head.words.first, year_end(reading, country->words.last)};
  if (!is_said && name.last == country->words.last) return std::nullopt;
  const std::uint32_t verb = reading.is_word(name.first, kVisit) ? name.first : name.first + 1;
  return FoundVisit{name, key_of(reading, {verb, country->words.first}) ^ hash_of(country->entry->name)};
}

}  // namespace tracuu::extract
