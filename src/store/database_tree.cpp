#include "store/database_tree.h"

namespace tracuu::store {

namespace {

// SQLite's own limit: a tree of as many levels as this would hold more than any file.
constexpr int kMostLevels = 20;

constexpr std::uint8_t kInnerIndex = 2, kInnerTable = 5, kLeafIndex = 10, kLeafTable = 13;

class TreeReader {
 public:
  TreeReader(const DatabasePages& pages, TreeKind kind, PageClaims& claims, std::vector<Row>& rows)
      : pages_(pages), is_table_(kind == TreeKind::table), claims_(claims), rows_(rows) {}

  bool page(std::uint32_t number, int levels);

 private:
  bool cell(ByteView page, std::size_t at, bool is_leaf, int levels);
  bool row(ByteReader& reader);

  const DatabasePages& pages_;
  const bool is_table_;
  PageClaims& claims_;
  std::vector<Row>& rows_;
};

bool TreeReader::page(std::uint32_t number, int levels) {
  if (levels == 0 || !claims_.claim(number)) return false;
  const ByteView page = pages_[number];
  // Its kind, the first free block, how many cells, where they begin, how many loose bytes; of inner pages the last
  // child.
  const std::size_t header = number == 1 ? kDatabaseHeaderBytes : 0;
  const bool is_leaf = page[header] == (is_table_ ? kLeafTable : kLeafIndex);
  if (!is_leaf && page[header] != (is_table_ ? kInnerTable : kInnerIndex)) return false;
  const std::size_t pointers = header + (is_leaf ? 8 : 12);
  const auto cells = static_cast<std::size_t>(big_endian(page.subspan(header + 3, 2)));
  if (pointers + cells * 2 > page.size()) return false;
  for (std::size_t i = 0; i < cells; ++i) {
    const auto at = static_cast<std::size_t>(big_endian(page.subspan(pointers + i * 2, 2)));
    if (!cell(page, at, is_leaf, levels)) return false;
  }
  return is_leaf || this->page(big_endian_u32(page, header + 8), levels - 1);
}

bool TreeReader::cell(ByteView page, std::size_t at, bool is_leaf, int levels) {
  if (at > page.size()) return false;
  ByteReader reader(page.subspan(at));
  if (!is_leaf) {
    const auto child = static_cast<std::uint32_t>(big_endian(reader.bytes(4)));
    if (!this->page(child, levels - 1)) return false;
    // An inner page of a table says which rows are on its left, and holds none itself.
    if (is_table_) return true;
  }
  return row(reader);
}

bool TreeReader::row(ByteReader& reader) {
  Row row;
  const std::uint64_t size = read_big_varint(reader);
  if (size > std::uint64_t{pages_.count()} * kPageBytes) return false;
  row.size = static_cast<std::uint32_t>(size);
  if (is_table_) row.id = static_cast<std::int64_t>(read_big_varint(reader));
  row.local = reader.bytes(local_bytes_of(size, is_table_));
  if (row.local.size() < size) row.overflow = static_cast<std::uint32_t>(big_endian(reader.bytes(4)));
  const bool rises = !is_table_ || rows_.empty() || rows_.back().id < row.id;
  if (reader.failed() || !rises || !claim_overflow(pages_, row, claims_)) return false;
  rows_.push_back(row);
  return true;
}

}  // namespace

bool read_rows(const DatabasePages& pages, std::uint32_t root, TreeKind kind, PageClaims& claims,
               std::vector<Row>& rows) {
  return TreeReader(pages, kind, claims, rows).page(root, kMostLevels);
}

}  // namespace tracuu::store
