// The bytes of a corpus after somebody else ran SQL on it.
#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tracuu::store {

// A connection of its own to a copy of the bytes, which may be written to.
inline sqlite3* opened_copy(const std::vector<std::uint8_t>& bytes) {
  sqlite3* database = nullptr;
  EXPECT_EQ(sqlite3_open(":memory:", &database), SQLITE_OK);
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
  std::copy(bytes.begin(), bytes.end(), copy);
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
  EXPECT_EQ(sqlite3_deserialize(database, "main", copy, size, size, flags), SQLITE_OK);
  return database;
}

inline std::vector<std::uint8_t> tampered(const std::vector<std::uint8_t>& bytes, const char* sql) {
  sqlite3* database = opened_copy(bytes);
  EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
  sqlite3_int64 changed_size = 0;
  unsigned char* changed = sqlite3_serialize(database, "main", &changed_size, 0);
  std::vector<std::uint8_t> result(changed, changed + changed_size);
  sqlite3_free(changed);
  sqlite3_close(database);
  return result;
}

}  // namespace tracuu::store
