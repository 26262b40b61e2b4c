// Hashes, base64 and gzip against published values and against themselves.
#include <gtest/gtest.h>

#include "pack/base64.h"
#include "pack/gzip.h"
#include "pack/hash.h"
#include "pack/sample_application.h"

namespace tracuu::pack {
namespace {

TEST(Hash, GivesThePublishedValues) {
  EXPECT_EQ(sha256_hex(bytes_of("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex(bytes_of("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_base64(bytes_of("")), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

TEST(Base64, GivesThePublishedValues) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"foobar", "Zm9vYmFy"}};
  for (const auto& [raw, encoded] : cases) {
    EXPECT_EQ(base64_encode(bytes_of(raw)), encoded);
    EXPECT_EQ(base64_decode(encoded), copy_of(raw));
  }
}

TEST(Base64, ComesBackAcrossThePiecesItIsEncodedIn) {
  for (const std::size_t size : {3145727u, 3145728u, 3145729u, 3145730u, 7000000u}) {
    const Bytes bytes = test::sample_bytes(size);
    const std::string encoded = base64_encode(bytes);
    EXPECT_EQ(encoded.size(), (size + 2) / 3 * 4);
    EXPECT_EQ(base64_decode(encoded), bytes) << size;
  }
}

TEST(Base64, RefusesWhatItWouldNotWrite) {
  for (const std::string_view text :
       {"Zg=", "Zg", " Zg==", "Zg==\n", "Zm9v\nZm9v", "Zh==", "Zg==Zg==", "Zm-v", "Zm9v=", "====", "Z==="}) {
    EXPECT_EQ(base64_decode(text), std::nullopt) << text;
  }
}

TEST(Gzip, ComesBackAndCarriesNoTimeAndNoSystem) {
  for (const std::size_t size : {0u, 1u, 100000u}) {
    const Bytes raw = test::sample_bytes(size);
    const Bytes stored = gzip(raw);
    ASSERT_GE(stored.size(), 18u);
    EXPECT_EQ(Bytes(stored.begin(), stored.begin() + 10), (Bytes{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255}));
    EXPECT_EQ(gunzip(stored, size), raw);
  }
}

TEST(Gzip, RefusesDamageCutsAdditionsAndAnotherSize) {
  const Bytes raw = test::sample_bytes(1000);
  const Bytes stored = gzip(raw);
  EXPECT_EQ(gunzip(stored, raw.size() - 1), std::nullopt);
  EXPECT_EQ(gunzip(Bytes(stored.begin(), stored.end() - 1), raw.size()), std::nullopt);
  Bytes longer = stored;
  longer.push_back(0);
  EXPECT_EQ(gunzip(longer, raw.size()), std::nullopt);
  Bytes flipped = stored;
  flipped[flipped.size() / 2] ^= 1;
  EXPECT_EQ(gunzip(flipped, raw.size()), std::nullopt);
  EXPECT_EQ(gunzip(stored, std::size_t{1} << 60), std::nullopt) << "a false size must not ask for all memory";
}

}  // namespace
}  // namespace tracuu::pack
