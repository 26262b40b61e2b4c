// Our own reading of a corpus file's tables against SQLite's, and of pages that do not hang together.
#include "store/tables.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <string>
#include <vector>

#include "store/gate.h"
#include "store/small_corpus.h"
#include "store/tampering.h"

namespace tracuu::store {
namespace {

// Rows of every size around where SQLite begins to use pages beside the tree's: short, a page, just more, many pages.
constexpr const char* kRowsOfAllSizes =
    "WITH RECURSIVE n(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM n WHERE x < 900) "
    "INSERT INTO chunk SELECT x * 7, randomblob(CASE x % 5 WHEN 0 THEN 32600 + x WHEN 1 THEN x ELSE x * 97 % 9000 END) "
    "FROM n;"
    "WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM n WHERE x < 400) "
    "INSERT INTO blob SELECT printf('b%04d', x / 3), x % 3, randomblob(CASE x % 4 WHEN 0 THEN 8100 + x ELSE x * 331 "
    "END) FROM n;"
    "INSERT INTO blob VALUES ('long', 0, randomblob(1000000)), ('none', 0, x'')";

std::vector<std::uint8_t> corpus_of_all_sizes() { return tampered(numbered_corpus(30), kRowsOfAllSizes); }

struct StoredRow {
  std::string name;  // of a blob
  std::int64_t number = 0;
  std::string bytes;
};

std::vector<StoredRow> rows_by_sqlite(const std::vector<std::uint8_t>& file, const char* sql) {
  sqlite3* database = opened_copy(file);
  sqlite3_stmt* rows = nullptr;
  EXPECT_EQ(sqlite3_prepare_v2(database, sql, -1, &rows, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
  std::vector<StoredRow> result;
  while (sqlite3_step(rows) == SQLITE_ROW) {
    StoredRow row;
    row.name.assign(static_cast<const char*>(sqlite3_column_blob(rows, 0)),
                    static_cast<std::size_t>(sqlite3_column_bytes(rows, 0)));
    row.number = sqlite3_column_int64(rows, 1);
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(rows, 2));
    if (bytes != nullptr) row.bytes.assign(bytes, static_cast<std::size_t>(sqlite3_column_bytes(rows, 2)));
    result.push_back(std::move(row));
  }
  sqlite3_finalize(rows);
  sqlite3_close(database);
  return result;
}

void expect_the_same(const std::vector<std::uint8_t>& file) {
  ASSERT_TRUE(check_header(file, "a").ok());
  Result<Tables> tables = Tables::read(file, "a");
  ASSERT_TRUE(tables.ok()) << tables.error().detail;
  const auto chunks = rows_by_sqlite(file, "SELECT '', first_document, bytes FROM chunk");
  for (const StoredRow& row : chunks) {
    const StoredBytes* chunk = tables->chunk_of(static_cast<std::uint32_t>(row.number));
    ASSERT_NE(chunk, nullptr);
    ASSERT_EQ(chunk->row.id, row.number);
    ASSERT_EQ(as_text(tables->bytes(*chunk)), row.bytes) << row.number;
  }
  for (const StoredRow& row : rows_by_sqlite(file, "SELECT name, part, bytes FROM blob")) {
    const auto parts = tables->parts_of(row.name);
    ASSERT_LT(static_cast<std::size_t>(row.number), parts.size()) << row.name;
    ASSERT_EQ(as_text(tables->bytes(parts[static_cast<std::size_t>(row.number)])), row.bytes) << row.name;
  }
}

TEST(Tables, AreWhatSqliteReads) {
  expect_the_same(numbered_corpus(0));
  expect_the_same(numbered_corpus(30));
  expect_the_same(corpus_of_all_sizes());
}

TEST(Tables, AreWhatSqliteReadsAfterRowsWereDeletedAndChanged) {
  for (const char* sql : {
           "DELETE FROM chunk WHERE first_document > 400",
           "DELETE FROM chunk WHERE first_document % 2 = 0",
           "DELETE FROM chunk",
           "DELETE FROM blob WHERE name > 'b0050' AND name < 'c'",
           "UPDATE blob SET bytes = randomblob(40000) WHERE name < 'b0020'",
           "UPDATE chunk SET bytes = x'01' WHERE first_document > 2000",
           "DELETE FROM chunk WHERE first_document > 900; VACUUM",
       }) {
    SCOPED_TRACE(sql);
    expect_the_same(tampered(corpus_of_all_sizes(), sql));
  }
}

TEST(Tables, FindTheChunkThatBeginsBeforeADocument) {
  const std::vector<std::uint8_t> file =
      tampered(numbered_corpus(3), "DELETE FROM chunk; INSERT INTO chunk VALUES (10, x'0A'), (4294967295, x'0B')");
  Result<Tables> tables = Tables::read(file, "a");
  ASSERT_TRUE(tables.ok());
  EXPECT_EQ(tables->chunk_of(9), nullptr);
  EXPECT_EQ(tables->chunk_of(10)->row.id, 10);
  EXPECT_EQ(tables->chunk_of(4294967294)->row.id, 10);
  EXPECT_EQ(tables->chunk_of(4294967295)->row.id, 4294967295);
  EXPECT_TRUE(tables->parts_of("nothing").empty());
  EXPECT_TRUE(tables->parts_of("").empty());
}

std::string refusal_of(const std::vector<std::uint8_t>& file) {
  const Result<Tables> tables = Tables::read(file, "a");
  return tables.ok() ? "" : tables.error().detail;
}

TEST(Tables, RefuseRowsThatAreNotOurs) {
  const std::vector<std::uint8_t> sound = numbered_corpus(3);
  EXPECT_EQ(refusal_of(sound), "");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO chunk VALUES (-1, x'00')")), "chunk");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO chunk VALUES (4294967296, x'00')")), "chunk");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO chunk VALUES (5, 'text')")), "chunk");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO chunk VALUES (5, 7.5)")), "chunk");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO blob VALUES ('a', 1, x'00')")), "blob");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO blob VALUES ('a', 0, x'00'), ('a', 2, x'00')")), "blob");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO blob VALUES ('a', -1, x'00')")), "blob");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO blob VALUES (x'61', 0, x'00')")), "blob");
  EXPECT_EQ(refusal_of(tampered(sound, "INSERT INTO blob VALUES (printf('%5000s', 'a'), 0, randomblob(50000))")),
            "blob");
}

void put_u32_at(std::vector<std::uint8_t>& file, std::size_t at, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; ++i) file[at + i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

std::size_t page_start(std::uint32_t number) { return std::size_t{number - 1} * kPageBytes; }

// Every page in turn leads to every other place that a damaged number could name: a loop, a page met twice, none at
// all.
TEST(Tables, RefusePagesThatLeadToOthersPages) {
  const std::vector<std::uint8_t> sound = corpus_of_all_sizes();
  const auto pages = static_cast<std::uint32_t>(sound.size() / kPageBytes);
  int refused = 0;
  for (std::uint32_t number = 2; number <= pages; ++number) {
    const std::uint8_t kind = sound[page_start(number)];
    const bool inner = kind == 2 || kind == 5;
    for (const std::uint32_t target : {0u, 1u, number, pages + 1, 0xFFFFFFFFu}) {
      if (inner) {
        std::vector<std::uint8_t> file = sound;
        put_u32_at(file, page_start(number) + 8, target);
        EXPECT_NE(refusal_of(file), "") << number << " -> " << target;
        ++refused;
      }
    }
  }
  EXPECT_GT(refused, 8);
}

// The corpus with so many inner pages without cells, each with the next as its only child, above its last page.
std::vector<std::uint8_t> with_levels(std::uint32_t levels) {
  std::vector<std::uint8_t> file = numbered_corpus(3);
  const auto root = static_cast<std::uint32_t>(file.size() / kPageBytes);
  const std::vector<std::uint8_t> leaf(file.begin() + static_cast<std::ptrdiff_t>(page_start(root)), file.end());
  file.resize(page_start(root));
  for (std::uint32_t level = 0; level < levels; ++level) {
    file.resize(file.size() + kPageBytes);
    file[page_start(root + level)] = 2;
    put_u32_at(file, page_start(root + level) + 8, root + level + 1);
  }
  file.insert(file.end(), leaf.begin(), leaf.end());
  return file;
}

TEST(Tables, RefuseATreeOfTooManyLevels) {
  EXPECT_EQ(refusal_of(with_levels(10)), "");
  EXPECT_EQ(refusal_of(with_levels(40)), "blob");
}

TEST(Tables, StayInsideDamagedPages) {
  std::vector<std::uint8_t> file = corpus_of_all_sizes();
  const std::vector<std::uint8_t> sound = file;
  std::uint32_t random = 1;
  const auto below = [&random](std::size_t end) {
    random = random * 1664525 + 1013904223;
    return static_cast<std::size_t>((std::uint64_t{random} * end) >> 32);
  };
  int refused = 0;
  for (int i = 0; i < 4000; ++i) {
    // Where a page says what it is and where its cells are.
    const std::size_t at = below(file.size() / kPageBytes) * kPageBytes + below(i % 2 == 0 ? 16 : 2000);
    file[at] = static_cast<std::uint8_t>(below(256));
    Result<Tables> tables = Tables::read(file, "a");
    if (tables.ok()) {
      for (std::uint32_t document = 0; document < 6300; document += 90) {
        const StoredBytes* chunk = tables->chunk_of(document);
        if (chunk != nullptr) {
          EXPECT_LE(tables->bytes(*chunk).size(), file.size());
        }
      }
      for (const StoredBytes& part : tables->parts_of("long")) EXPECT_EQ(tables->bytes(part).size(), 1'000'000u);
    }
    refused += tables.ok() ? 0 : 1;
    file[at] = sound[at];
  }
  EXPECT_GT(refused, 100);
}

TEST(Tables, RefuseAPageThatBelongsToNothing) {
  std::vector<std::uint8_t> file = numbered_corpus(3);
  file.resize(file.size() + kPageBytes);
  EXPECT_EQ(refusal_of(file), "pages");
}

TEST(Tables, RefuseADamagedListOfFreePages) {
  constexpr std::size_t kFirstFreeAt = 32;
  const std::vector<std::uint8_t> sound = tampered(corpus_of_all_sizes(), "DELETE FROM chunk");
  ASSERT_EQ(refusal_of(sound), "");
  const auto list = static_cast<std::uint32_t>(big_endian_u32(sound, kFirstFreeAt));
  ASSERT_GT(list, 0u);
  std::vector<std::uint8_t> loop = sound;
  put_u32_at(loop, page_start(list), list);
  EXPECT_EQ(refusal_of(loop), "pages");
  std::vector<std::uint8_t> endless = sound;
  put_u32_at(endless, page_start(list) + 4, 0xFFFFFFFF);
  EXPECT_EQ(refusal_of(endless), "pages");
  std::vector<std::uint8_t> outside = sound;
  put_u32_at(outside, kFirstFreeAt, 0x7FFFFFFF);
  EXPECT_EQ(refusal_of(outside), "pages");
}

}  // namespace
}  // namespace tracuu::store
