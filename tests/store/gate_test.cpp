// What a file must be to be opened as a corpus, and what SQLite may do with it afterwards.
#include "store/gate.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <string>

#include "store/format.h"
#include "store/small_corpus.h"

namespace tracuu::store {
namespace {

constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

// The bytes of a corpus after somebody else ran SQL on it.
std::vector<std::uint8_t> tampered(const char* sql) {
  const std::vector<std::uint8_t> bytes = numbered_corpus(3);
  sqlite3* database = nullptr;
  EXPECT_EQ(sqlite3_open(":memory:", &database), SQLITE_OK);
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
  std::copy(bytes.begin(), bytes.end(), copy);
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
  EXPECT_EQ(sqlite3_deserialize(database, "main", copy, size, size, flags), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
  sqlite3_int64 changed_size = 0;
  unsigned char* changed = sqlite3_serialize(database, "main", &changed_size, 0);
  std::vector<std::uint8_t> result(changed, changed + changed_size);
  sqlite3_free(changed);
  sqlite3_close(database);
  return result;
}

TextKey refusal_of(std::vector<std::uint8_t> bytes) {
  const Result<Corpus> corpus = Corpus::open(std::move(bytes), "a.tracuu");
  EXPECT_FALSE(corpus.ok());
  if (corpus.ok()) return TextKey::error_file_empty;
  EXPECT_EQ(corpus.error().subject, "a.tracuu");
  return corpus.error().code;
}

TEST(Gate, RefusesWhatIsNoCorpus) {
  EXPECT_EQ(refusal_of({}), TextKey::error_corpus_foreign);
  EXPECT_EQ(refusal_of(std::vector<std::uint8_t>(4096, 0)), TextKey::error_corpus_foreign);
  std::vector<std::uint8_t> foreign = numbered_corpus(1);
  foreign[kApplicationIdAt] = 0;
  EXPECT_EQ(refusal_of(foreign), TextKey::error_corpus_foreign);
}

TEST(Gate, RefusesANewerFormatByName) {
  std::vector<std::uint8_t> newer = numbered_corpus(1);
  newer[kUserVersionAt + 3] = 9;
  const Result<Corpus> corpus = Corpus::open(newer, "reports.tracuu");
  ASSERT_FALSE(corpus.ok());
  EXPECT_EQ(corpus.error().code, TextKey::error_corpus_newer);
  EXPECT_EQ(corpus.error().subject, "reports.tracuu");
  EXPECT_EQ(corpus.error().detail, "9");
}

TEST(Gate, RefusesAnyOtherSchema) {
  for (const char* sql : {
           "CREATE TABLE extra (x)",
           "CREATE VIEW v AS SELECT 1",
           "CREATE TRIGGER t AFTER INSERT ON chunk BEGIN SELECT 1; END",
           "CREATE INDEX i ON chunk (bytes)",
           "ALTER TABLE chunk ADD COLUMN more",
           "DROP TABLE blob",
           "DROP TABLE blob; CREATE TABLE blob (name TEXT, part INTEGER, bytes BLOB)",
       }) {
    EXPECT_EQ(refusal_of(tampered(sql)), TextKey::error_corpus_damaged) << sql;
  }
}

TEST(Gate, RefusesMissingParts) {
  EXPECT_EQ(refusal_of(tampered("DELETE FROM blob WHERE name = 'meta'")), TextKey::error_corpus_damaged);
  EXPECT_EQ(refusal_of(tampered("DELETE FROM blob WHERE name = 'ids'")), TextKey::error_corpus_damaged);
  EXPECT_EQ(refusal_of(tampered("UPDATE blob SET part = 7 WHERE name = 'meta'")), TextKey::error_corpus_damaged);
  EXPECT_EQ(refusal_of(tampered("UPDATE blob SET bytes = 'not zstd' WHERE name = 'meta'")),
            TextKey::error_corpus_damaged);
}

TEST(Gate, NoticesChunksThatWereMoved) {
  const Result<Corpus> corpus = Corpus::open(tampered("UPDATE chunk SET first_document = 1"), "a");
  ASSERT_TRUE(corpus.ok());
  EXPECT_FALSE(corpus->document(DocumentOrdinal{0}).ok());
  EXPECT_FALSE(corpus->document(DocumentOrdinal{1}).ok());
}

class Confined : public testing::Test {
 protected:
  void SetUp() override {
    Result<Connection> opened = Connection::over(bytes_);
    ASSERT_TRUE(opened.ok());
    connection_ = std::make_unique<Connection>(std::move(opened).value());
    ASSERT_TRUE(confine(*connection_, deadline_).ok());
    ASSERT_TRUE(check_database(*connection_, deadline_, "a").ok());
    restrict_to_reading(*connection_);
  }

  std::vector<std::uint8_t> bytes_ = numbered_corpus(3);
  Deadline deadline_;
  std::unique_ptr<Connection> connection_;
};

TEST_F(Confined, ReadsItsOwnTables) {
  EXPECT_TRUE(connection_->prepare("SELECT bytes FROM chunk WHERE first_document = ?1").ok());
  EXPECT_TRUE(connection_->prepare("SELECT bytes FROM blob WHERE name = ?1").ok());
}

TEST_F(Confined, DoesNothingElse) {
  for (const char* sql : {
           "SELECT sql FROM sqlite_schema",
           "SELECT load_extension('x')",
           "SELECT randomblob(1000000000)",
           "INSERT INTO chunk VALUES (99, x'00')",
           "DELETE FROM blob",
           "UPDATE blob SET bytes = x'00'",
           "ATTACH ':memory:' AS other",
           "PRAGMA writable_schema = ON",
           "PRAGMA query_only = OFF",
           "VACUUM",
           "CREATE TEMP TABLE t (x)",
           "CREATE VIRTUAL TABLE f USING fts5(a)",
           "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n",
       }) {
    EXPECT_FALSE(connection_->run(sql).ok()) << sql;
  }
}

TEST_F(Confined, GivesUpAfterItsDeadline) {
  deadline_.at = {};
  Result<Statement> rows = connection_->prepare(
      "SELECT a.part FROM blob a, blob b, blob c, blob d, blob e, blob f "
      "WHERE a.part + b.part + c.part + d.part + e.part + f.part = -1");
  ASSERT_TRUE(rows.ok()) << rows.error().detail;
  EXPECT_EQ(rows->step(), Statement::Step::failed);
}

TEST(HeapAllowance, IsTakenBack) {
  const std::int64_t before = sqlite3_hard_heap_limit64(-1);
  {
    const HeapAllowance allowance(1000);
    EXPECT_EQ(sqlite3_hard_heap_limit64(-1), before + 1000);
  }
  EXPECT_EQ(sqlite3_hard_heap_limit64(-1), before);
}

}  // namespace
}  // namespace tracuu::store
