#include "extract/official_names.h"

namespace tracuu::extract {

std::optional<FoundCountry> country_at(const Reading& reading, std::uint32_t word, int most_prefixes) {
  const Piece* piece = reading.piece_at(word);
  if (piece == nullptr) return std::nullopt;
  if (piece->kind() == PhraseClass::country) return FoundCountry{piece->words, piece->entry};
  constexpr KeyHash kState = hash_of("nươc4");
  if (reading.is_word(word, kState) && piece->words.size() == 1 && reading.is_joined(word + 1)) {
    return most_prefixes == 0 ? std::nullopt : country_at(reading, word + 1, most_prefixes - 1);
  }
  // Each of the words before it adds to the name: Cộng hòa, Dân chủ, Liên bang.
  if (piece->kind() != PhraseClass::country_prefix || !reading.is_joined(piece->words.last)) return std::nullopt;
  if (most_prefixes == 0) return std::nullopt;
  const auto country = country_at(reading, piece->words.last, most_prefixes - 1);
  if (!country) return std::nullopt;
  return FoundCountry{{word, country->words.last}, country->entry};
}

}  // namespace tracuu::extract
