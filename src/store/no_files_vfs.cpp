// The operating system as SQLite sees it in the page: a clock and randomness, and no file that could be
// opened. Databases there are deserialised bytes or ":memory:", so nothing is lost; without this, SQLite's
// own Unix layer waits for ever on a file descriptor that never comes. Compiled for the page only
// (SQLITE_OS_OTHER).

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace {

constexpr int kMaxPathname = 512;
// getentropy() refuses to give more at once.
constexpr int kMaxEntropyBytes = 256;
// SQLite counts milliseconds from noon of 24 November 4714 BC, UTC.
constexpr sqlite3_int64 kUnixEpochInJulianMs = 210'866'760'000'000;
constexpr double kMsPerDay = 86'400'000.0;

int refuse_open(sqlite3_vfs*, const char*, sqlite3_file* file, int, int*) {
  file->pMethods = nullptr;
  return SQLITE_CANTOPEN;
}

int nothing_to_delete(sqlite3_vfs*, const char*, int) { return SQLITE_IOERR_DELETE_NOENT; }

int nothing_exists(sqlite3_vfs*, const char*, int, int* result) {
  *result = 0;
  return SQLITE_OK;
}

int full_pathname(sqlite3_vfs*, const char* name, int capacity, char* out) {
  sqlite3_snprintf(capacity, out, "%s", name);
  return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int count, char* out) {
  const int filled = std::min(count, kMaxEntropyBytes);
  return getentropy(out, static_cast<std::size_t>(filled)) == 0 ? filled : 0;
}

// A page must not block; SQLite only sleeps while another connection holds a lock, and there is none.
int no_sleep(sqlite3_vfs*, int) { return 0; }

int current_time_ms(sqlite3_vfs*, sqlite3_int64* julian_ms) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  *julian_ms = kUnixEpochInJulianMs + std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  return SQLITE_OK;
}

int current_time_days(sqlite3_vfs* vfs, double* julian_days) {
  sqlite3_int64 julian_ms = 0;
  current_time_ms(vfs, &julian_ms);
  *julian_days = static_cast<double>(julian_ms) / kMsPerDay;
  return SQLITE_OK;
}

int no_last_error(sqlite3_vfs*, int, char*) { return 0; }

// SQLite links registered file systems into a list through this object, so it cannot be constant.
sqlite3_vfs make_no_files_vfs() {
  sqlite3_vfs vfs{};
  vfs.iVersion = 2;
  vfs.szOsFile = static_cast<int>(sizeof(sqlite3_file));
  vfs.mxPathname = kMaxPathname;
  vfs.zName = "no-files";
  vfs.xOpen = refuse_open;
  vfs.xDelete = nothing_to_delete;
  vfs.xAccess = nothing_exists;
  vfs.xFullPathname = full_pathname;
  vfs.xRandomness = randomness;
  vfs.xSleep = no_sleep;
  vfs.xCurrentTime = current_time_days;
  vfs.xGetLastError = no_last_error;
  vfs.xCurrentTimeInt64 = current_time_ms;
  return vfs;
}

}  // namespace

extern "C" int sqlite3_os_init(void) {
  static sqlite3_vfs no_files = make_no_files_vfs();
  return sqlite3_vfs_register(&no_files, 1);
}

extern "C" int sqlite3_os_end(void) { return SQLITE_OK; }
