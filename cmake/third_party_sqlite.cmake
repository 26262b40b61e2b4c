# The SQLite amalgamation, 3.54 or later: earlier FTS5 corrupts memory on damaged files.
tracuu_find_source(SQLITE_DIR sqlite sqlite3.c)
file(STRINGS "${SQLITE_DIR}/sqlite3.h" sqlite_version REGEX "^#define SQLITE_VERSION_NUMBER ")
string(REGEX REPLACE "[^0-9]" "" sqlite_version "${sqlite_version}")
if(sqlite_version LESS 3054000)
  message(FATAL_ERROR "SQLite in ${SQLITE_DIR} is older than 3.54. Run ./dev setup, or set SQLITE_DIR to a newer amalgamation.")
endif()

tracuu_third_party_library(sqlite "${SQLITE_DIR}" SOURCES sqlite3.c)
if(EMSCRIPTEN)
  # Compiled inside a file that stands in for the statements left out below.
  set_source_files_properties("${SQLITE_DIR}/sqlite3.c" PROPERTIES HEADER_FILE_ONLY ON)
  target_sources(third_party_sqlite PRIVATE "${PROJECT_SOURCE_DIR}/src/store/sqlite_reader.c")
endif()
# What is not compiled in cannot be reached by a hostile corpus file. SQLITE_OMIT_AUTOINIT is absent on purpose:
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

if(EMSCRIPTEN)
  # The page reads one database, by a handful of SELECTs: over 40 KB less to download, brotli.
  target_compile_definitions(third_party_sqlite PRIVATE
    SQLITE_OS_OTHER=1
    SQLITE_OMIT_ALTERTABLE
    SQLITE_OMIT_ANALYZE
    SQLITE_OMIT_AUTOINCREMENT
    SQLITE_OMIT_AUTOMATIC_INDEX
    SQLITE_OMIT_AUTORESET
    SQLITE_OMIT_AUTOVACUUM
    SQLITE_OMIT_BETWEEN_OPTIMIZATION
    SQLITE_OMIT_BLOB_LITERAL
    SQLITE_OMIT_CHECK
    SQLITE_OMIT_COMPOUND_SELECT
    SQLITE_OMIT_EXPLAIN
    SQLITE_OMIT_FOREIGN_KEY
    SQLITE_OMIT_GENERATED_COLUMNS
    SQLITE_OMIT_LIKE_OPTIMIZATION
    SQLITE_OMIT_LOOKASIDE
    SQLITE_OMIT_OR_OPTIMIZATION
    SQLITE_OMIT_QUICKBALANCE
    SQLITE_OMIT_REINDEX
    SQLITE_OMIT_SCHEMA_PRAGMAS
    SQLITE_OMIT_SCHEMA_VERSION_PRAGMAS
    SQLITE_OMIT_SUBQUERY
    SQLITE_OMIT_TEMPDB
    SQLITE_OMIT_TRUNCATE_OPTIMIZATION
    SQLITE_OMIT_UPSERT
    SQLITE_OMIT_VACUUM
    SQLITE_OMIT_VIRTUALTABLE
    SQLITE_OMIT_XFER_OPT)
  add_library(tracuu_no_files_vfs STATIC src/store/no_files_vfs.cpp)
  target_include_directories(tracuu_no_files_vfs SYSTEM PRIVATE "${SQLITE_DIR}")
  target_link_libraries(tracuu_no_files_vfs PRIVATE $<BUILD_INTERFACE:tracuu_module_flags>)
  target_link_libraries(third_party_sqlite PUBLIC tracuu_no_files_vfs)
endif()
