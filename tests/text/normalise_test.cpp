#include "text/normalise.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/utf8.h"

namespace tracuu::text {
namespace {

TEST(Normalise, Forms) {
  EXPECT_EQ(to_nfc("U\u0309y"), "Ủy");
  EXPECT_EQ(to_nfd("Ủ"), "U\u0309");
  EXPECT_EQ(to_nfkc("ｶﾞ ﬁ"), "ガ fi");
  EXPECT_EQ(to_nfc(""), "");
}

TEST(NfcText, RangesOfChangedCharactersComeBackWhole) {
  const std::string original = "a U\u0309y b";  // bytes: a, space, U, 2 of the hook, y, space, b
  const NfcText nfc(original);
  EXPECT_EQ(nfc.text(), "a Ủy b");
  EXPECT_EQ(nfc.to_original({2, 5}), (ByteRange{2, 5}));
  EXPECT_EQ(nfc.to_original({2, 6}), (ByteRange{2, 6}));
  EXPECT_EQ(nfc.from_original({2, 3}), (ByteRange{2, 5}));
  EXPECT_EQ(nfc.from_original({7, 8}), (ByteRange{7, 8}));
}

TEST(NfcText, LengthsMayDiffer) {
  const std::string original = "ho\u031B\u0323p đo\u0302\u0300ng";
  const NfcText nfc(original);
  EXPECT_EQ(nfc.text(), "hợp đồng");
  const auto second = static_cast<std::uint32_t>(nfc.text().find("đ"));
  const ByteRange range = nfc.to_original({second, static_cast<std::uint32_t>(nfc.text().size())});
  EXPECT_EQ(original.substr(range.begin, range.size()), "đo\u0302\u0300ng");
  EXPECT_EQ(nfc.from_original(range), (ByteRange{second, static_cast<std::uint32_t>(nfc.text().size())}));
}

TEST(NfcText, NormalisedTextIsLeftAlone) {
  const std::string text = "Uỷ ban hỗn hợp – 会谈 “ASEM-13”";
  const NfcText nfc(text);
  EXPECT_EQ(nfc.text(), text);
  EXPECT_EQ(nfc.to_original({3, 8}), (ByteRange{3, 8}));
}

TEST(NfcText, IsNfcForAnyText) {
  std::mt19937 random(55);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (std::size_t length = random() % 12; length > 0; --length) {
      utf8::append(text, static_cast<char32_t>(random() % 3 == 0 ? 0x300 + random() % 0x70 : 1 + random() % 0x3200));
    }
    const NfcText nfc(text);
    ASSERT_EQ(nfc.text(), to_nfc(text));
    const auto size = static_cast<std::uint32_t>(nfc.text().size());
    ASSERT_EQ(nfc.to_original({0, size}), (ByteRange{0, static_cast<std::uint32_t>(text.size())}));
  }
}

}  // namespace
}  // namespace tracuu::text
