# The SQLite amalgamation, 3.54 or later: earlier FTS5 corrupts memory on damaged files.
tracuu_find_source(SQLITE_DIR sqlite sqlite3.c)
file(STRINGS "${SQLITE_DIR}/sqlite3.h" sqlite_version REGEX "^#define SQLITE_VERSION_NUMBER ")
string(REGEX REPLACE "[^0-9]" "" sqlite_version "${sqlite_version}")
if(sqlite_version LESS 3054000)
  message(FATAL_ERROR "SQLite in ${SQLITE_DIR} is older than 3.54. Run ./dev setup, or set SQLITE_DIR to a newer amalgamation.")
endif()

tracuu_third_party_library(sqlite "${SQLITE_DIR}" SOURCES sqlite3.c)
# It writes corpora and reads none: src/store/tables.h does. What is not compiled in is not there to go wrong.
# SQLITE_OMIT_AUTOINIT is absent on purpose:
# defined to any value, even 0, it makes the first sqlite3_open() trap.
target_compile_definitions(third_party_sqlite PRIVATE
  SQLITE_THREADSAFE=0
  SQLITE_OMIT_LOAD_EXTENSION
  SQLITE_DQS=0
  SQLITE_TRUSTED_SCHEMA=0
  SQLITE_MAX_ALLOCATION_SIZE=268435456
  SQLITE_MAX_MMAP_SIZE=0
  SQLITE_TEMP_STORE=3
  SQLITE_PRINTF_PRECISION_LIMIT=100000
  SQLITE_OMIT_DEPRECATED
  SQLITE_OMIT_SHARED_CACHE
  SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_DEFAULT_MEMSTATUS=1
  # Nor is there code that no statement of ours needs; FTS5 above all, since searching is our own.
  SQLITE_OMIT_COMPILEOPTION_DIAGS
  SQLITE_OMIT_COMPLETE
  SQLITE_OMIT_DATETIME_FUNCS
  SQLITE_OMIT_DECLTYPE
  SQLITE_OMIT_GET_TABLE
  SQLITE_OMIT_INTROSPECTION_PRAGMAS
  SQLITE_OMIT_JSON
  SQLITE_OMIT_LOCALTIME
  SQLITE_OMIT_TCL_VARIABLE
  SQLITE_OMIT_TRACE
  SQLITE_OMIT_UTF16
  SQLITE_OMIT_WAL
  SQLITE_UNTESTABLE)
