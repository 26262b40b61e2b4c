#include "store/corpus_writer.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <unordered_set>
#include <utility>

#include "base/sha256.h"
#include "store/build_report.h"
#include "store/chunk.h"
#include "store/compressor.h"
#include "store/connection.h"
#include "store/corpus.h"
#include "store/format.h"
#include "store/id_table.h"
#include "store/meta.h"
#include "store/record.h"

namespace tracuu::store {

namespace {

// The dictionary is trained on the first documents: as many as these bytes hold.
constexpr std::size_t kSampleBytes = std::size_t{2} << 20;
constexpr std::int64_t kMemoryHeapBytes = std::int64_t{640}
                                          << 20;  // a database in memory, and once more while it is copied out
constexpr std::int64_t kFileHeapBytes = std::int64_t{64} << 20;

// Nothing that would make the bytes depend on when or how often they were written: one transaction, one change counted.
std::string settings() {
  return "PRAGMA page_size=" + std::to_string(kPageBytes) +
         "; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA auto_vacuum=NONE; "
         "PRAGMA encoding='UTF-8'; PRAGMA cache_size=-16384; BEGIN; PRAGMA application_id=" +
         std::to_string(kApplicationId) + "; PRAGMA user_version=" + std::to_string(kFormatVersion) + ";";
}

Error not_written(const Connection& connection) {
  return connection.failure(TextKey::error_corpus_not_written, "SQLite");
}

Result<void> done(Statement& statement, const Connection& connection) {
  const Statement::Step step = statement.step();
  statement.reset();
  if (step != Statement::Step::done) return not_written(connection);
  return {};
}

// A database in memory counts no changes, one in a file counts one: the same bytes either way.
void set_change_counter(Bytes& file) {
  constexpr std::size_t kChangeCounterAt = 24;
  constexpr std::size_t kValidForAt = 92;
  constexpr std::size_t kSqliteVersionAt = 96;
  const auto put = [&file](std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) file[at + i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
  };
  put(kChangeCounterAt, 1);
  put(kValidForAt, 1);
  put(kSqliteVersionAt, static_cast<std::uint32_t>(sqlite3_libversion_number()));
}

}  // namespace

struct CorpusWriter::State {
  State(Connection opened, std::int64_t heap_bytes) : heap(heap_bytes), connection(std::move(opened)) {}

  Result<void> begin();
  Result<void> start_chunks();
  Result<void> write_chunks(bool last_too);

  HeapAllowance heap;
  Connection connection;
  Statement insert_chunk, insert_part;
  Compressor compressor;
  CorpusMeta meta;
  BuildReport report;
  std::string sums;  // a line a document, as `sha256sum` writes them
  std::vector<std::uint64_t> id_hashes;
  std::unordered_set<std::uint64_t> ids_taken;
  bool sampling = true;  // the dictionary is not there yet: records are held back
  Bytes dictionary;
  Bytes records;                   // not written yet, end to end
  std::vector<std::size_t> sizes;  // theirs
  std::uint32_t first_held = 0;    // the ordinal of the first of them
};

Result<void> CorpusWriter::State::begin() {
  int reserved = kReservedPageBytes;
  if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved) != SQLITE_OK) {
    return not_written(connection);
  }
  TRACUU_TRY(connection.run(settings().c_str()));
  TRACUU_TRY(connection.run(std::string(kSchemaSql).c_str()));
  TRACUU_ASSIGN(insert_chunk, connection.prepare("INSERT INTO chunk (first_document, bytes) VALUES (?1, ?2)"));
  TRACUU_ASSIGN(insert_part, connection.prepare("INSERT INTO blob (name, part, bytes) VALUES (?1, ?2, ?3)"));
  return {};
}

Result<void> CorpusWriter::State::start_chunks() {
  sampling = false;
  dictionary = train_dictionary(records, sizes);
  if (!dictionary.empty()) TRACUU_TRY(compressor.use_dictionary(dictionary));
  return {};
}

Result<void> CorpusWriter::State::write_chunks(bool last_too) {
  std::size_t begin = 0;
  std::size_t written = 0;
  while (written < sizes.size()) {
    std::size_t size = 0;
    std::size_t next = written;
    while (next < sizes.size() && size < kChunkBytes) size += sizes[next++];
    if (size < kChunkBytes && !last_too) break;
    const std::vector<std::size_t> chunk_sizes(sizes.begin() + static_cast<std::ptrdiff_t>(written),
                                               sizes.begin() + static_cast<std::ptrdiff_t>(next));
    const Bytes chunk = encode_chunk(first_held, chunk_sizes, ByteView(records).subspan(begin, size));
    TRACUU_ASSIGN(const Bytes frame, compressor.compress_chunk(chunk));
    insert_chunk.bind(1, std::int64_t{first_held});
    insert_chunk.bind(2, ByteView(frame));
    TRACUU_TRY(done(insert_chunk, connection));
    first_held += static_cast<std::uint32_t>(next - written);
    begin += size;
    written = next;
  }
  records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(begin));
  sizes.erase(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(written));
  return {};
}

CorpusWriter::CorpusWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
CorpusWriter::~CorpusWriter() = default;
CorpusWriter::CorpusWriter(CorpusWriter&&) noexcept = default;
CorpusWriter& CorpusWriter::operator=(CorpusWriter&&) noexcept = default;

namespace {

CorpusMeta meta_of(const WriterOptions& options) {
  CorpusMeta meta;
  meta.title = options.title;
  meta.lang = options.lang;
  meta.date = options.date;
  meta.builder = options.builder;
  return meta;
}

// Fails where the file is there already.
Result<void> create_empty(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "wbx");
  if (file == nullptr) return Error{TextKey::error_corpus_not_written, path, std::strerror(errno)};
  std::fclose(file);
  return {};
}

}  // namespace

Result<CorpusWriter> CorpusWriter::create(const WriterOptions& options) {
  TRACUU_ASSIGN(Connection connection, Connection::memory());
  auto state = std::make_unique<State>(std::move(connection), kMemoryHeapBytes);
  state->meta = meta_of(options);
  TRACUU_TRY(state->begin());
  return CorpusWriter(std::move(state));
}

Result<CorpusWriter> CorpusWriter::create_file(const WriterOptions& options, const std::string& path) {
  TRACUU_TRY(create_empty(path));
  TRACUU_ASSIGN(Connection connection, Connection::file(path));
  auto state = std::make_unique<State>(std::move(connection), kFileHeapBytes);
  state->meta = meta_of(options);
  TRACUU_TRY(state->begin());
  return CorpusWriter(std::move(state));
}

Result<DocumentOrdinal> CorpusWriter::add(const Document& document) {
  State& state = *state_;
  const std::uint64_t hash = hash_id(document.id);
  if (state.ids_taken.contains(hash)) return Error{TextKey::error_document_repeated, document.id, ""};
  const std::size_t before = state.records.size();
  encode_record(document, state.records);
  const std::size_t size = state.records.size() - before;
  if (size > kMaxRecordBytes) {
    state.records.resize(before);
    return Error{TextKey::error_document_too_large, document.id,
                 std::to_string(size) + " > " + std::to_string(kMaxRecordBytes)};
  }
  state.ids_taken.insert(hash);
  state.id_hashes.push_back(hash);
  state.sizes.push_back(size);
  state.meta.text_bytes += document.text.size();
  state.report.count(document);
  state.sums.append(sha256_hex(document.text)).append("  ").append(document.id).append("\n");
  const DocumentOrdinal ordinal{state.meta.documents++};
  if (state.sampling && state.records.size() >= kSampleBytes) TRACUU_TRY(state.start_chunks());
  if (!state.sampling && state.records.size() >= kChunkBytes) TRACUU_TRY(state.write_chunks(false));
  return ordinal;
}

Result<void> CorpusWriter::put_blob(std::string_view name, std::span<const std::uint8_t> bytes) {
  State& state = *state_;
  std::int64_t part = 0;
  do {
    const ByteView raw = bytes.first(std::min(bytes.size(), kPartBytes));
    TRACUU_ASSIGN(const Bytes frame, state.compressor.compress(raw));
    state.insert_part.bind(1, name);
    state.insert_part.bind(2, part++);
    state.insert_part.bind(3, ByteView(frame));
    TRACUU_TRY(done(state.insert_part, state.connection));
    bytes = bytes.subspan(raw.size());
  } while (!bytes.empty());
  return {};
}

void CorpusWriter::note_inputs(std::uint32_t skipped, std::uint32_t repaired) {
  state_->report.skipped = skipped;
  state_->report.repaired = repaired;
}

Result<std::vector<std::uint8_t>> CorpusWriter::finish_bytes() {
  TRACUU_TRY(finish_blobs());
  sqlite3_int64 size = 0;
  unsigned char* copy = sqlite3_serialize(state_->connection.handle(), "main", &size, 0);
  if (copy == nullptr) return not_written(state_->connection);
  Bytes file(copy, copy + size);
  sqlite3_free(copy);
  set_change_counter(file);
  return file;
}

Result<void> CorpusWriter::finish_file() { return finish_blobs(); }

Result<void> CorpusWriter::finish_blobs() {
  State& state = *state_;
  if (state.sampling) TRACUU_TRY(state.start_chunks());
  TRACUU_TRY(state.write_chunks(true));
  TRACUU_TRY(put_blob(kDictionaryBlob, state.dictionary));
  TRACUU_TRY(put_blob(kIdsBlob, encode_id_table(state.id_hashes)));
  state.report.fingerprint = sha256_hex(state.sums);
  TRACUU_TRY(put_blob(kReportBlob, encode_report(state.report)));
  TRACUU_TRY(put_blob(kMetaBlob, encode_meta(state.meta)));
  return state.connection.run("COMMIT");
}

}  // namespace tracuu::store
