// What a file must be to be opened as a corpus.
#include "store/gate.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <string>

#include "store/connection.h"
#include "store/small_corpus.h"
#include "store/tampering.h"

namespace tracuu::store {
namespace {

constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

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
    EXPECT_EQ(refusal_of(tampered(numbered_corpus(3), sql)), TextKey::error_corpus_damaged) << sql;
  }
}

TEST(Gate, RefusesMissingParts) {
  EXPECT_EQ(refusal_of(tampered(numbered_corpus(3), "DELETE FROM blob WHERE name = 'meta'")),
            TextKey::error_corpus_damaged);
  EXPECT_EQ(refusal_of(tampered(numbered_corpus(3), "DELETE FROM blob WHERE name = 'ids'")),
            TextKey::error_corpus_damaged);
  EXPECT_EQ(refusal_of(tampered(numbered_corpus(3), "UPDATE blob SET part = 7 WHERE name = 'meta'")),
            TextKey::error_corpus_damaged);
  EXPECT_EQ(refusal_of(tampered(numbered_corpus(3), "UPDATE blob SET bytes = 'not zstd' WHERE name = 'meta'")),
            TextKey::error_corpus_damaged);
}

TEST(Gate, NoticesChunksThatWereMoved) {
  const Result<Corpus> corpus = Corpus::open(tampered(numbered_corpus(3), "UPDATE chunk SET first_document = 1"), "a");
  ASSERT_TRUE(corpus.ok());
  EXPECT_FALSE(corpus->document(DocumentOrdinal{0}).ok());
  EXPECT_FALSE(corpus->document(DocumentOrdinal{1}).ok());
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
