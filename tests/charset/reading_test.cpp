#include "charset/reading.h"

#include <gtest/gtest.h>

#include <string>

#include "charset/encoder.h"

namespace tracuu::charset {
namespace {

using namespace std::string_literals;

constexpr const char* kFirst = "Hội nghị Trung ương thảo luận về phát triển kinh tế của các tỉnh biên giới.\n";
constexpr const char* kSecond = "Đại biểu hai nước nhất trí tăng cường hợp tác trong những năm tới.\n";

TEST(Reading, MarksAndUtf8AreNoGuess) {
  for (const std::string& bytes : {"\xEF\xBB\xBFĐảng"s, "Đảng"s, "Dang"s, ""s, "\xFF\xFE\x10\x01"s}) {
    EXPECT_FALSE(read(bytes).guessed);
  }
  EXPECT_EQ(read("\xEF\xBB\xBFĐảng").text, "Đảng");
  EXPECT_EQ(read("\xFE\xFF\x01\x10"s).text, "Đ");
}

TEST(Reading, Utf16WithoutAMark) {
  for (const Encoding encoding : {Encoding::utf16le, Encoding::utf16be}) {
    const Reading reading = read(encode(kFirst, encoding).bytes);
    EXPECT_EQ(reading.text, kFirst);
    EXPECT_EQ(summary(reading), name_of(encoding));
    EXPECT_TRUE(reading.guessed);
  }
}

TEST(Reading, EachRunOfLinesHasItsEncoding) {
  const std::string bytes = encode(kFirst, Encoding::tcvn3).bytes + "Nam 2003\n" + encode(kSecond, Encoding::vni).bytes;
  const Reading reading = read(bytes);
  EXPECT_EQ(reading.text, kFirst + "Nam 2003\n"s + kSecond);
  ASSERT_EQ(reading.runs.size(), 2u);
  EXPECT_EQ(reading.runs[0].encoding, Encoding::tcvn3);
  EXPECT_EQ(reading.runs[1].encoding, Encoding::vni);
  EXPECT_GT(reading.runs[0].sureness, 0.9);
  EXPECT_EQ(reading.runs[1].text.end, reading.text.size());
  EXPECT_EQ(summary(reading), "TCVN3, VNI");
}

TEST(Reading, OtherLanguagesAreNotHarmed) {
  for (const char* text :
       {"Où est passé le garçon ? Il a été à l'école, là-bas, près de la forêt.", "L'été à la plage, ça va très bien.",
        "Die Größe der Häuser überrascht; schöne Grüße aus München.", "El niño habló con su compañero en español.",
        "A informação não está disponível; são três opções.", "Però è già più tardi, perché c'è la città.",
        "Första gången på ön såg vi älgar och björnar.", "Smørrebrød på en ø, æbler og blåbær.",
        "“Quoted” – with dashes… and a café", "25 °C ± 2, £5 © 2003 ½"}) {
    const Encoded encoded = encode(text, Encoding::windows1252);
    const Reading reading = read(encoded.bytes);
    EXPECT_EQ(reading.text, text) << summary(reading);
  }
}

TEST(Reading, BytesThatAreNoLanguageAreUtf8WithRepairs) {
  const Reading reading = read("h\xFFi");
  EXPECT_EQ(reading.text, "h\uFFFDi");
  EXPECT_TRUE(reading.repaired);
  EXPECT_EQ(reading.first_invalid, 1u);
  EXPECT_EQ(summary(reading), "UTF-8");
}

TEST(Reading, OneDamagedByteLeavesUtf8) {
  const std::string damaged = kFirst + "Hội ng\xFF nghị Đảng.\n"s + kSecond;
  const Reading reading = read(damaged);
  EXPECT_EQ(summary(reading), "UTF-8");
  EXPECT_EQ(reading.text, kFirst + "Hội ng\uFFFD nghị Đảng.\n"s + kSecond);
}

TEST(Reading, WhatAFileSaysDecidesWhereNoWordDoes) { EXPECT_EQ(read("k\xFEk", Encoding::windows1258).text, "k₫k"); }

}  // namespace
}  // namespace tracuu::charset
