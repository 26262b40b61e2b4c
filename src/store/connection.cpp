#include "store/connection.h"

#include <sqlite3.h>

namespace tracuu::store {

HeapAllowance::HeapAllowance(std::int64_t bytes) : bytes_(bytes) {
  sqlite3_hard_heap_limit64(sqlite3_hard_heap_limit64(-1) + bytes_);
}

HeapAllowance::~HeapAllowance() { sqlite3_hard_heap_limit64(sqlite3_hard_heap_limit64(-1) - bytes_); }

void StatementCloser::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

void ConnectionCloser::operator()(sqlite3* database) const { sqlite3_close(database); }

void Statement::reset() { sqlite3_reset(statement_.get()); }

void Statement::bind(int place, std::int64_t value) { sqlite3_bind_int64(statement_.get(), place, value); }

void Statement::bind(int place, std::string_view value) {
  sqlite3_bind_text(statement_.get(), place, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
}

void Statement::bind(int place, ByteView value) {
  sqlite3_bind_blob64(statement_.get(), place, value.data(), value.size(), SQLITE_STATIC);
}

Statement::Step Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return Step::row;
  return code == SQLITE_DONE ? Step::done : Step::failed;
}

Result<Connection> Connection::open(const char* name, int flags) {
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(name, &database, flags, nullptr);
  Connection connection(database);
  if (code != SQLITE_OK) return Error{TextKey::error_corpus_damaged, name, sqlite3_errstr(code)};
  return connection;
}

Result<Connection> Connection::memory() { return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE); }

Result<Connection> Connection::file(const std::string& path) { return open(path.c_str(), SQLITE_OPEN_READWRITE); }

Result<void> Connection::run(const char* sql) {
  if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return failure(TextKey::error_corpus_damaged, "");
}

Result<Statement> Connection::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int size = static_cast<int>(sql.size());
  if (sqlite3_prepare_v3(handle(), sql.data(), size, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
    return failure(TextKey::error_corpus_damaged, "");
  }
  return Statement(statement);
}

Error Connection::failure(TextKey code, std::string_view subject) const {
  return Error{code, std::string(subject), sqlite3_errmsg(handle())};
}

}  // namespace tracuu::store
