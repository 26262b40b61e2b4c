// What the encodings make of the sentence that vietnamese texts on encodings quote, and the round trip of every letter.
#include <gtest/gtest.h>

#include <string>

#include "base/utf8.h"
#include "charset/decoder.h"
#include "charset/encoder.h"
#include "text/normalise.h"

namespace tracuu::charset {
namespace {

constexpr Encoding kAll[] = {Encoding::windows1258, Encoding::tcvn3, Encoding::vni, Encoding::viscii};

TEST(Tables, EveryVietnameseLetterComesBack) {
  std::string letters;
  for (const char32_t base : U"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY") {
    if (base == 0) continue;
    for (const char32_t tone : {U'\0', U'\u0300', U'\u0301', U'\u0303', U'\u0309', U'\u0323'}) {
      utf8::append(letters, base);
      if (tone != 0) utf8::append(letters, tone);
      letters += ' ';
    }
  }
  letters = text::to_nfc(letters + "đ Đ");
  for (const Encoding encoding : kAll) {
    const Encoded encoded = encode(letters, encoding);
    EXPECT_EQ(encoded.meant.find('?'), std::string::npos) << name_of(encoding);
    EXPECT_EQ(decode_as(encoded.bytes, encoding).text, encoded.meant) << name_of(encoding);
    EXPECT_EQ(encoded.meant == letters, encoding != Encoding::tcvn3) << name_of(encoding);
  }
}

TEST(Tables, BytesOfAKnownSentence) {
  EXPECT_EQ(decode_as("\x9Ey ban H\xE7n h\xEEp Vi\xD6t Nam, \xA7\xB6ng", Encoding::tcvn3).text,
            "Ủy ban Hỗn hợp Việt Nam, Đảng");
  EXPECT_EQ(decode_as("U\xDBy ban Ho\xE3n h\xF4\xEFp Vie\xE4t Nam, \xD1"
                      "a\xFBng",
                      Encoding::vni)
                .text,
            "Ủy ban Hỗn hợp Việt Nam, Đảng");
  EXPECT_EQ(decode_as("\x9Cy ban H\xB2n h\xFEp Vi\xAEt Nam, \xD0\xE4ng", Encoding::viscii).text,
            "Ủy ban Hỗn hợp Việt Nam, Đảng");
  EXPECT_EQ(decode_as("U\xD2y ban H\xF4\xDEn h\xF5\xF2p Vi\xEA\xF2t Nam, \xD0"
                      "a\xD2ng",
                      Encoding::windows1258)
                .text,
            "Ủy ban Hỗn hợp Việt Nam, Đảng");
}

TEST(Tables, QuotesOfWindowsStandAmongLettersOfAbc) {
  EXPECT_EQ(decode_as("\x93Vi\xD6t Nam\x94 \x96 \xA7\xB6ng\x85", Encoding::tcvn3).text, "“Việt Nam” – Đảng…");
}

TEST(Tables, WhatHasNoMeaningIsSaid) {
  const Decoded decoded = decode_as("a\x81", Encoding::windows1258);
  EXPECT_EQ(decoded.text, "a\uFFFD");
  EXPECT_TRUE(decoded.repaired);
  EXPECT_EQ(decoded.first_invalid, 1u);
}

TEST(Tables, EncodingsAreFoundByName) {
  EXPECT_EQ(encoding_named("UTF-8"), Encoding::utf8);
  EXPECT_EQ(encoding_named("ISO-8859-1"), Encoding::windows1252);
  EXPECT_EQ(encoding_named("Windows-1258"), Encoding::windows1258);
  EXPECT_EQ(encoding_named("koi8-r"), std::nullopt);
}

}  // namespace
}  // namespace tracuu::charset
