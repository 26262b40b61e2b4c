// What a corpus file must pass before anything in it is believed, and what SQLite may do with it afterwards
// (docs/security.md).
#pragma once

#include <chrono>
#include <string_view>

#include "base/result.h"
#include "store/byte_stream.h"
#include "store/connection.h"

namespace tracuu::store {

// The file's header: an SQLite database of the right application and version, all there. `name` is what
// errors call it.
Result<void> check_header(ByteView file, std::string_view name);

// A moment after which SQLite gives up what it is doing. Must outlive the connection it is given to.
struct Deadline {
  std::chrono::steady_clock::time_point at;
  void in(std::chrono::milliseconds time) { at = std::chrono::steady_clock::now() + time; }
};

// Before the first statement: options, limits and the deadline.
Result<void> confine(Connection& connection, Deadline& deadline);

// The schema is schema.sql's, byte for byte, and the pages hang together.
Result<void> check_database(Connection& connection, Deadline& deadline, std::string_view name);

// From now on nothing but reading our own tables.
void restrict_to_reading(Connection& connection);

}  // namespace tracuu::store
