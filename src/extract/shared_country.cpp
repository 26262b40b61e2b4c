#include "extract/shared_country.h"

#include "extract/official_names.h"

namespace tracuu::extract {

namespace {

// The word behind another one that the country may be of, "nhân dân" or a body that stands alone; `at` where none is.
std::uint32_t behind_other(const Reading& reading, std::uint32_t at) {
  constexpr KeyHash kPeople[] = {hash_of("nhân"), hash_of("dân")};
  if (reading.is_word(at, kPeople[0]) && reading.is_word(at + 1, kPeople[1])) return at + 2;
  const Piece* piece = reading.piece_at(at);
  const bool is_body = piece != nullptr && piece->kind() == PhraseClass::organisation_head &&
                       piece->entry->detail == "alone" && reading.is_capital(at);
  return is_body ? piece->words.last : at;
}

}  // namespace

const Entry* shared_country(const Reading& reading, std::uint32_t next) {
  constexpr KeyHash kAnd = hash_of("va1");
  constexpr int kMostOthers = 3;
  for (int others = 0; others < kMostOthers && reading.has(next); ++others) {
    const bool is_joined = reading.is_word(next, kAnd) && reading.is_joined(next);
    if (!is_joined && reading.gap(next) != (kComma | kSpace)) return nullptr;
    const std::uint32_t other = is_joined ? next + 1 : next;
    next = behind_other(reading, other);
    if (next == other) return nullptr;
    if (!reading.is_joined(next)) continue;
    if (const auto country = country_at(reading, next)) return country->entry;
  }
  return nullptr;
}

}  // namespace tracuu::extract
