#include "pack/corpus_seal.h"

#include <algorithm>
#include <string_view>

#include "pack/hash.h"

namespace tracuu::pack {

namespace {

// The SQLite file format's header, by offset (sqlite.org/fileformat2.html).
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kReservedAt = 20;
constexpr std::size_t kPageCountAt = 28;

constexpr std::size_t kSealSize = sizeof(Sha256);

struct Geometry {
  std::size_t page_size = 0;
  std::uint32_t pages = 0;
};

std::uint32_t big_endian(ByteView bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (const std::uint8_t byte : bytes.subspan(at, size)) value = value << 8 | byte;
  return value;
}

Result<Geometry> geometry_of(ByteView file) {
  if (file.size() < kHeaderSize || !text_of(file).starts_with(kMagic)) {
    return Error{TextKey::error_damage_header, "", ""};
  }
  const std::uint32_t page_size = big_endian(file, kPageSizeAt, 2);
  Geometry geometry;
  geometry.page_size = page_size == 1 ? 65536 : page_size;
  geometry.pages = big_endian(file, kPageCountAt, 4);
  const bool is_power_of_two = (geometry.page_size & (geometry.page_size - 1)) == 0;
  if (geometry.page_size < 512 || !is_power_of_two) return Error{TextKey::error_damage_header, "", ""};
  const std::uint64_t expected = std::uint64_t{geometry.page_size} * geometry.pages;
  if (file.size() != expected) {
    return Error{TextKey::error_damage_size, "corpus", std::to_string(file.size()) + " / " + std::to_string(expected)};
  }
  if (file[kReservedAt] != kSealSize) return Error{TextKey::error_corpus_unsealed, "", ""};
  return geometry;
}

Sha256 seal_of(ByteView content, std::uint32_t number) {
  Bytes numbered;
  numbered.reserve(content.size() + 4);
  for (const int shift : {24, 16, 8, 0}) numbered.push_back(static_cast<std::uint8_t>(number >> shift));
  numbered.insert(numbered.end(), content.begin(), content.end());
  return sha256(numbered);
}

}  // namespace

Result<void> seal_corpus(std::span<std::uint8_t> file) {
  TRACUU_ASSIGN(const Geometry geometry, geometry_of(file));
  const std::size_t content_size = geometry.page_size - kSealSize;
  for (std::uint32_t i = 0; i < geometry.pages; ++i) {
    const auto page = file.subspan(i * geometry.page_size, geometry.page_size);
    std::ranges::copy(seal_of(page.first(content_size), i + 1), page.subspan(content_size).begin());
  }
  return {};
}

Result<CorpusPages> check_corpus_pages(ByteView file) {
  TRACUU_ASSIGN(const Geometry geometry, geometry_of(file));
  const std::size_t content_size = geometry.page_size - kSealSize;
  CorpusPages pages;
  pages.count = geometry.pages;
  for (std::uint32_t i = 0; i < geometry.pages; ++i) {
    const ByteView page = file.subspan(i * geometry.page_size, geometry.page_size);
    if (!std::ranges::equal(seal_of(page.first(content_size), i + 1), page.subspan(content_size))) {
      pages.damaged.push_back(i + 1);
    }
  }
  return pages;
}

}  // namespace tracuu::pack
