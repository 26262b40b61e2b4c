// The bytes of the fonts in assets/fonts, part of the program.
#pragma once

#include <span>

namespace tracuu::ui {

extern const std::span<const unsigned char> kSansRegular;
extern const std::span<const unsigned char> kSansBold;
extern const std::span<const unsigned char> kSerifRegular;
extern const std::span<const unsigned char> kSerifBold;

}  // namespace tracuu::ui
