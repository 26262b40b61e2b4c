#include "store/database_row.h"

#include <algorithm>
#include <array>

namespace tracuu::store {

namespace {

constexpr std::size_t kOverflowBytes = kUsablePageBytes - 4;  // beside the next page's number

// The file format's X for a table's leaves and for other pages, and its M.
constexpr std::size_t kMostInTableLeaf = kUsablePageBytes - 35;
constexpr std::size_t kMostElsewhere = (kUsablePageBytes - 12) * 64 / 255 - 23;
constexpr std::size_t kLeast = (kUsablePageBytes - 12) * 32 / 255 - 23;

// Types below 12: null, integers of so many bytes, a float, the integers 0 and 1 without a byte. The others are blobs
// and texts by turns.
constexpr std::array<std::uint8_t, 10> kNumberBytes = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
constexpr std::uint64_t kFloat = 7, kZero = 8, kFirstBlob = 12;

// False where there is no such type.
bool size_of_type(std::uint64_t type, std::uint64_t& size) {
  if (type >= kFirstBlob) {
    size = (type - kFirstBlob) / 2;
    return true;
  }
  if (type >= kNumberBytes.size()) return false;
  size = kNumberBytes[static_cast<std::size_t>(type)];
  return true;
}

bool is_local(const Row& row, const Column& column) {
  return std::uint64_t{column.begin} + column.size <= row.local.size();
}

}  // namespace

std::uint64_t read_big_varint(ByteReader& reader) {
  std::uint64_t value = 0;
  for (int i = 0; i < 8; ++i) {
    const std::uint8_t byte = reader.byte();
    value = value << 7 | (byte & 0x7Fu);
    if (byte < 0x80) return value;
  }
  return value << 8 | reader.byte();
}

std::uint32_t local_bytes_of(std::uint64_t size, bool in_table_leaf) {
  const std::size_t most = in_table_leaf ? kMostInTableLeaf : kMostElsewhere;
  if (size <= most) return static_cast<std::uint32_t>(size);
  const std::uint64_t filling = kLeast + (size - kLeast) % kOverflowBytes;
  return static_cast<std::uint32_t>(filling <= most ? filling : kLeast);
}

bool claim_overflow(const DatabasePages& pages, const Row& row, PageClaims& claims) {
  std::uint32_t next = row.overflow;
  for (std::size_t left = row.size - row.local.size(); left > 0; left -= std::min(left, kOverflowBytes)) {
    if (!claims.claim(next)) return false;
    next = big_endian_u32(pages[next], 0);
  }
  return next == 0;
}

ByteView bytes_from(const DatabasePages& pages, const Row& row, std::size_t begin, Bytes& scratch) {
  if (row.overflow == 0) return row.local.subspan(begin);
  scratch.assign(row.local.begin(), row.local.end());
  for (std::uint32_t next = row.overflow; next != 0; next = big_endian_u32(pages[next], 0)) {
    put_bytes(scratch, pages[next].subspan(4).first(std::min(kOverflowBytes, row.size - scratch.size())));
  }
  return ByteView(scratch).subspan(begin);
}

bool read_columns(const Row& row, std::span<Column> columns) {
  ByteReader all(row.local);
  const std::uint64_t header_size = read_big_varint(all);
  const std::size_t before = row.local.size() - all.remaining();
  if (header_size < before) return false;
  ByteReader header(all.bytes(header_size - before));
  std::uint64_t at = header_size;
  for (Column& column : columns) {
    std::uint64_t size = 0;
    column.type = read_big_varint(header);
    if (!size_of_type(column.type, size) || size > row.size || at > row.size) return false;
    column.begin = static_cast<std::uint32_t>(at);
    column.size = static_cast<std::uint32_t>(size);
    at += size;
  }
  return !all.failed() && !header.failed() && header.at_end() && at == row.size;
}

bool read_integer(const Row& row, const Column& column, std::int64_t& value) {
  if (column.is_null() || column.type == kFloat || column.type >= kFirstBlob || !is_local(row, column)) return false;
  if (column.type >= kZero) {
    value = static_cast<std::int64_t>(column.type - kZero);
    return true;
  }
  const unsigned unused_bits = 64 - 8 * column.size;
  const std::uint64_t bits = big_endian(row.local.subspan(column.begin, column.size)) << unused_bits;
  value = static_cast<std::int64_t>(bits) >> unused_bits;
  return true;
}

bool read_text(const Row& row, const Column& column, std::string_view& text) {
  if (!column.is_text() || !is_local(row, column)) return false;
  text = as_text(row.local.subspan(column.begin, column.size));
  return true;
}

}  // namespace tracuu::store
