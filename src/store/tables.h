// The two tables of a corpus file (schema.sql), read without SQLite, which would be a fifth of the page: a list of
// where each row is, made once by a walk over all the pages, in which everything is looked at that later reading relies
// on.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/byte_stream.h"
#include "store/database_pages.h"
#include "store/database_row.h"

namespace tracuu::store {

// Where the bytes of a row of `chunk` or `blob` are.
struct StoredBytes {
  Row row;
  std::uint32_t begin = 0;  // of the last column, in the row
};

class Tables {
 public:
  // Refuses a schema that is not schema.sql's byte for byte, pages that do not hang together, rows out of order.
  // REQUIRES: check_header() passed `file`, which outlives this. `name` is what errors call the corpus.
  static Result<Tables> read(ByteView file, std::string_view name);

  // The last chunk that begins with this document or one before it; nullptr where all begin later.
  const StoredBytes* chunk_of(std::uint32_t ordinal) const;
  // The blob's parts in order; none where there is no such blob.
  std::span<const StoredBytes> parts_of(std::string_view name) const;

  // As stored: a view into the file, or into a buffer that the next call uses again.
  ByteView bytes(const StoredBytes& place);
  // Of the lists, not of the file.
  std::size_t memory() const;

 private:
  struct Blob {
    std::string_view name;  // in the file
    std::size_t first = 0, parts = 0;
  };

  explicit Tables(ByteView file) : pages_(file) {}
  bool read_chunks(std::uint32_t root, PageClaims& claims);
  bool read_blobs(std::uint32_t root, PageClaims& claims);
  bool add_part(const Row& row);

  DatabasePages pages_;
  std::vector<StoredBytes> chunks_, parts_;
  std::vector<Blob> blobs_;
  Bytes scratch_;
};

}  // namespace tracuu::store
