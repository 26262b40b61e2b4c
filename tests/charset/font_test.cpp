#include "charset/font.h"

#include <gtest/gtest.h>

namespace tracuu::charset {
namespace {

TEST(Font, LegacyFontsAreKnownByName) {
  for (const char* name : {".VnTime", ".VnArialH", ".vntime", "VNI-Times", "VNI-Helve"})
    EXPECT_TRUE(is_legacy_font(name));
  for (const char* name : {"Times New Roman", "Vnu", "", "VNI", "Arial"}) EXPECT_FALSE(is_legacy_font(name));
}

TEST(Font, TextIsReadAsItsFontShowsIt) {
  EXPECT_EQ(read_in_font("Hçn hîp ViÖt Nam, §¶ng", ".VnTime"), "Hỗn hợp Việt Nam, Đảng");
  EXPECT_EQ(read_in_font("Hoãn hôïp Vieät Nam, Ñaûng", "VNI-Times"), "Hỗn hợp Việt Nam, Đảng");
  EXPECT_EQ(read_in_font("Việt Nam", ".VnTime"), "Việt Nam");
  EXPECT_EQ(read_in_font("ViÖt", "Arial"), "ViÖt");
}

TEST(Font, FontsOfCapitalsGiveCapitals) { EXPECT_EQ(read_in_font("®¶ng céng s¶n", ".VnTimeH"), "ĐẢNG CỘNG SẢN"); }

TEST(Font, SymbolFontsAreShifted) { EXPECT_EQ(read_in_font("Vi\uF0D6t", ".VnTime"), "Việt"); }

}  // namespace
}  // namespace tracuu::charset
