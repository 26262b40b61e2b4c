#include "store/gate.h"

#include <sqlite3.h>

#include <string>
#include <utility>

#include "store/format.h"

namespace tracuu::store {

namespace {

// The header of the SQLite file format, by offset; numbers there are big-endian.
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderBytes = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kReadVersionAt = 19;
constexpr std::size_t kReservedAt = 20;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::uint8_t kRollbackJournal = 1;  // 2 would be a write-ahead log

std::uint32_t big_endian(ByteView bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (const std::uint8_t byte : bytes.subspan(at, size)) value = value << 8 | byte;
  return value;
}

Error damaged(std::string_view name, std::string_view detail) {
  return Error{TextKey::error_corpus_damaged, std::string(name), std::string(detail)};
}

// 1 ends the statement that is running.
int past_deadline(void* deadline) {
  return std::chrono::steady_clock::now() > static_cast<const Deadline*>(deadline)->at ? 1 : 0;
}

int allow_reading(void*, int action, const char* table, const char*, const char* database, const char*) {
  if (action == SQLITE_SELECT) return SQLITE_OK;
  if (action != SQLITE_READ || database == nullptr || std::string_view(database) != "main") return SQLITE_DENY;
  const std::string_view name = table;
  return name == "chunk" || name == "blob" ? SQLITE_OK : SQLITE_DENY;
}

// Every row of the schema as text, in order; "" where it cannot be read.
Result<std::string> schema_of(Connection& connection) {
  TRACUU_ASSIGN(Statement rows,
                connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid"));
  std::string schema;
  Statement::Step step = rows.step();
  for (; step == Statement::Step::row; step = rows.step()) {
    for (int column = 0; column < 4; ++column) {
      schema += rows.text(column);
      schema += '\0';
    }
  }
  if (step == Statement::Step::failed) return connection.failure(TextKey::error_corpus_damaged, "");
  return schema;
}

Result<std::string> expected_schema() {
  TRACUU_ASSIGN(Connection model, Connection::memory());
  TRACUU_TRY(model.run(std::string(kSchemaSql).c_str()));
  return schema_of(model);
}

constexpr std::pair<int, int> kLimits[] = {
    {SQLITE_LIMIT_LENGTH, 50'000'000},  {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 10},      {SQLITE_LIMIT_COMPOUND_SELECT, 3},  {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},     {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 10}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
};

constexpr std::pair<int, int> kOptions[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, 0},
    {SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, 0},
};

// The page cache stands beside the bytes themselves: a small one is enough.
constexpr const char* kPragmas =
    "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA query_only=ON; PRAGMA "
    "cache_size=-1024;";

constexpr int kStepsBetweenLooks = 500;

}  // namespace

Result<void> check_header(ByteView file, std::string_view name) {
  const bool is_database = file.size() >= kHeaderBytes && as_text(file).starts_with(kMagic);
  if (!is_database || big_endian(file, kApplicationIdAt, 4) != kApplicationId) {
    return Error{TextKey::error_corpus_foreign, std::string(name), ""};
  }
  const std::uint32_t version = big_endian(file, kUserVersionAt, 4);
  if (version > kFormatVersion) return Error{TextKey::error_corpus_newer, std::string(name), std::to_string(version)};
  if (version == 0) return damaged(name, "user_version");
  const bool plain = file[kWriteVersionAt] == kRollbackJournal && file[kReadVersionAt] == kRollbackJournal;
  if (!plain || file[kReservedAt] != kReservedPageBytes) return damaged(name, "header");
  const std::uint64_t page_bytes = big_endian(file, kPageSizeAt, 2);
  const std::uint64_t expected = page_bytes * big_endian(file, kPageCountAt, 4);
  if (page_bytes != kPageBytes || expected != file.size()) {
    return damaged(name, std::to_string(file.size()) + " / " + std::to_string(expected));
  }
  return {};
}

Result<void> confine(Connection& connection, Deadline& deadline) {
  sqlite3* database = connection.handle();
  for (const auto& [option, value] : kOptions) {
    if (sqlite3_db_config(database, option, value, nullptr) != SQLITE_OK) {
      return connection.failure(TextKey::error_corpus_damaged, "");
    }
  }
  for (const auto& [limit, value] : kLimits) sqlite3_limit(database, limit, value);
  sqlite3_progress_handler(database, kStepsBetweenLooks, past_deadline, &deadline);
  return connection.run(kPragmas);
}

Result<void> check_database(Connection& connection, Deadline& deadline, std::string_view name) {
  deadline.in(std::chrono::seconds(10));
  TRACUU_ASSIGN(const std::string expected, expected_schema());
  TRACUU_ASSIGN(const std::string found, schema_of(connection));
  if (found != expected) return damaged(name, "schema");
  TRACUU_ASSIGN(Statement check, connection.prepare("PRAGMA quick_check(1)"));
  if (check.step() != Statement::Step::row) return connection.failure(TextKey::error_corpus_damaged, name);
  if (check.text(0) != "ok") return damaged(name, check.text(0));
  return {};
}

void restrict_to_reading(Connection& connection) {
  sqlite3_set_authorizer(connection.handle(), allow_reading, nullptr);
}

}  // namespace tracuu::store
