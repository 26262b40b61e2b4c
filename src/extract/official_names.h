// Countries with what their official names have before them: "nước Cộng hòa Dân chủ Liên bang Nepal".
#pragma once

#include <optional>

#include "extract/reading.h"

namespace tracuu::extract {

struct FoundCountry {
  Span words;  // without "nước"
  const Entry* entry = nullptr;
};

// The country named at a word, whose phrase begins there, behind at most so many words of its official name.
inline constexpr int kMostPrefixes = 4;
std::optional<FoundCountry> country_at(const Reading& reading, std::uint32_t word, int most_prefixes = kMostPrefixes);

}  // namespace tracuu::extract
