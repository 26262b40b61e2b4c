// A row of an SQLite table as the file has it: its columns' types and sizes, then their values, the end of a long row
// on pages of its own. https://www.sqlite.org/fileformat2.html, sections 1.6 and 2.1.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "store/byte_stream.h"
#include "store/database_pages.h"

namespace tracuu::store {

struct Row {
  std::int64_t id = 0;         // of a table with row ids; 0 in one without
  ByteView local;              // the row's beginning, inside its page
  std::uint32_t size = 0;      // in bytes, all of it
  std::uint32_t overflow = 0;  // the first page of the rest; 0 where `local` is everything
};

// A number of 1 to 9 bytes, seven bits in each of the first eight, highest first.
std::uint64_t read_big_varint(ByteReader& reader);

// How many bytes of a row of `size` bytes stand in its tree's page.
std::uint32_t local_bytes_of(std::uint64_t size, bool in_table_leaf);

// Claims the pages of the row's rest. False where they are not exactly as many as it takes.
bool claim_overflow(const DatabasePages& pages, const Row& row, PageClaims& claims);

// The row's bytes from `begin` on: a view into its page, or into `scratch` for a long row.
// REQUIRES: claim_overflow() was true; begin <= row.size.
ByteView bytes_from(const DatabasePages& pages, const Row& row, std::size_t begin, Bytes& scratch);

struct Column {
  std::uint64_t type = 0;             // the file format's "serial type"
  std::uint32_t begin = 0, size = 0;  // bytes of the row

  bool is_null() const { return type == 0; }
  bool is_blob() const { return type >= 12 && type % 2 == 0; }
  bool is_text() const { return type >= 12 && type % 2 == 1; }
};

// The row's columns. False where it has another number of them, or they do not make up the row.
bool read_columns(const Row& row, std::span<Column> columns);

// An integer's value, and a text's letters. False where the column is of another kind or, as none of ours does, leaves
// the row's page.
bool read_integer(const Row& row, const Column& column, std::int64_t& value);
bool read_text(const Row& row, const Column& column, std::string_view& text);

}  // namespace tracuu::store
