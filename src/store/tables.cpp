#include "store/tables.h"

#include <algorithm>
#include <array>
#include <string>

#include "store/database_tree.h"
#include "store/format.h"

namespace tracuu::store {

namespace {

constexpr std::uint32_t kSchemaRoot = 1;

// The next statement of schema.sql as SQLite keeps it: from CREATE up to its semicolon.
std::string_view next_statement(std::string_view& sql) {
  sql.remove_prefix(std::min(sql.find("CREATE TABLE "), sql.size()));
  const std::string_view statement = sql.substr(0, sql.find(';'));
  sql.remove_prefix(statement.size());
  return statement;
}

// A row of the schema: type, name, table, root page, statement. Whether it is the table `name`, made by `statement`.
bool is_table(const Row& row, std::string_view name, std::string_view statement, std::uint32_t& root) {
  std::array<Column, 5> columns;
  if (!read_columns(row, columns)) return false;
  const std::array<std::string_view, 5> expected = {"table", name, name, "", statement};
  for (const std::size_t i : {0u, 1u, 2u, 4u}) {
    std::string_view text;
    if (!read_text(row, columns[i], text) || text != expected[i]) return false;
  }
  std::int64_t number = 0;
  if (!read_integer(row, columns[3], number) || number <= 0 || number > UINT32_MAX) return false;
  root = static_cast<std::uint32_t>(number);
  return true;
}

bool read_schema(const DatabasePages& pages, PageClaims& claims, std::uint32_t& chunk_root, std::uint32_t& blob_root) {
  std::vector<Row> rows;
  if (!read_rows(pages, kSchemaRoot, TreeKind::table, claims, rows) || rows.size() != 2) return false;
  std::string_view sql = kSchemaSql;
  const std::string_view chunk = next_statement(sql);
  return is_table(rows[0], "chunk", chunk, chunk_root) && is_table(rows[1], "blob", next_statement(sql), blob_root);
}

Error damaged(std::string_view name, std::string_view detail) {
  return {TextKey::error_corpus_damaged, std::string(name), std::string(detail)};
}

}  // namespace

Result<Tables> Tables::read(ByteView file, std::string_view name) {
  Tables tables(file);
  PageClaims claims(tables.pages_.count());
  std::uint32_t chunk_root = 0;
  std::uint32_t blob_root = 0;
  if (!read_schema(tables.pages_, claims, chunk_root, blob_root)) return damaged(name, "schema");
  if (!tables.read_chunks(chunk_root, claims)) return damaged(name, "chunk");
  if (!tables.read_blobs(blob_root, claims)) return damaged(name, "blob");
  if (!claim_free_pages(tables.pages_, claims) || !claims.all_claimed()) return damaged(name, "pages");
  return tables;
}

bool Tables::read_chunks(std::uint32_t root, PageClaims& claims) {
  std::vector<Row> rows;
  if (!read_rows(pages_, root, TreeKind::table, claims, rows)) return false;
  chunks_.reserve(rows.size());
  for (const Row& row : rows) {
    // The row's id stands in the first column's place.
    std::array<Column, 2> columns;
    const bool is_chunk = read_columns(row, columns) && columns[0].is_null() && columns[1].is_blob();
    if (!is_chunk || row.id < 0 || row.id > UINT32_MAX) return false;
    chunks_.push_back({row, columns[1].begin});
  }
  return true;
}

bool Tables::read_blobs(std::uint32_t root, PageClaims& claims) {
  std::vector<Row> rows;
  if (!read_rows(pages_, root, TreeKind::index, claims, rows)) return false;
  return std::ranges::all_of(rows, [this](const Row& row) { return add_part(row); });
}

// Names rise, and the parts of a name count from 0.
bool Tables::add_part(const Row& row) {
  std::array<Column, 3> columns;
  std::string_view name;
  std::int64_t part = 0;
  const bool is_part = read_columns(row, columns) && read_text(row, columns[0], name) &&
                       read_integer(row, columns[1], part) && columns[2].is_blob();
  if (!is_part) return false;
  if (part == 0 && (blobs_.empty() || blobs_.back().name < name)) blobs_.push_back({name, parts_.size(), 0});
  if (blobs_.empty() || blobs_.back().name != name) return false;
  if (part != static_cast<std::int64_t>(blobs_.back().parts++)) return false;
  parts_.push_back({row, columns[2].begin});
  return true;
}

const StoredBytes* Tables::chunk_of(std::uint32_t ordinal) const {
  const auto after = std::ranges::upper_bound(chunks_, std::int64_t{ordinal}, {},
                                              [](const StoredBytes& chunk) { return chunk.row.id; });
  return after == chunks_.begin() ? nullptr : &*std::prev(after);
}

std::span<const StoredBytes> Tables::parts_of(std::string_view name) const {
  const auto blob = std::ranges::lower_bound(blobs_, name, {}, &Blob::name);
  if (blob == blobs_.end() || blob->name != name) return {};
  return std::span(parts_).subspan(blob->first, blob->parts);
}

ByteView Tables::bytes(const StoredBytes& place) { return bytes_from(pages_, place.row, place.begin, scratch_); }

std::size_t Tables::memory() const { return (chunks_.size() + parts_.size()) * sizeof(StoredBytes); }

}  // namespace tracuu::store
