// One SQLite connection and its statements, to write a corpus with: the native tool alone has it. Everything that says
// sqlite3_ is in store/; nothing here knows what is stored.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/byte_stream.h"

struct sqlite3;
struct sqlite3_stmt;

namespace tracuu::store {

// SQLite's heap is limited for the whole process; each connection adds what it may need and takes it back.
class HeapAllowance {
 public:
  explicit HeapAllowance(std::int64_t bytes);
  ~HeapAllowance();
  HeapAllowance(const HeapAllowance&) = delete;
  HeapAllowance& operator=(const HeapAllowance&) = delete;

 private:
  std::int64_t bytes_;
};

struct StatementCloser {
  void operator()(sqlite3_stmt* statement) const;
};

// A prepared statement, kept and used again. The SQL is always a constant; values are bound.
class Statement {
 public:
  enum class Step { row, done, failed };

  Statement() = default;
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}

  void reset();
  void bind(int place, std::int64_t value);
  void bind(int place, std::string_view value);  // must stay as it is until reset()
  void bind(int place, ByteView value);          // likewise
  Step step();

 private:
  std::unique_ptr<sqlite3_stmt, StatementCloser> statement_;
};

struct ConnectionCloser {
  void operator()(sqlite3* database) const;
};

class Connection {
 public:
  // An empty database in memory.
  static Result<Connection> memory();
  // A database in this file, which must be empty.
  static Result<Connection> file(const std::string& path);

  Result<void> run(const char* sql);  // one or more statements without results
  Result<Statement> prepare(std::string_view sql);
  sqlite3* handle() const { return database_.get(); }

  // The connection's last failure, said of `subject`.
  Error failure(TextKey code, std::string_view subject) const;

 private:
  explicit Connection(sqlite3* database) : database_(database) {}
  static Result<Connection> open(const char* name, int flags);
  std::unique_ptr<sqlite3, ConnectionCloser> database_;
};

}  // namespace tracuu::store
