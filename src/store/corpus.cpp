#include "store/corpus.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>
#include <utility>

#include "store/chunk.h"
#include "store/connection.h"
#include "store/decompressor.h"
#include "store/format.h"
#include "store/gate.h"
#include "store/id_table.h"
#include "store/meta.h"
#include "store/record.h"

namespace tracuu::store {

namespace {

constexpr std::size_t kDefaultCacheBytes = std::size_t{32} << 20;
// Measured: opening and reading a corpus of 20,000 articles takes 2.1 MB of SQLite's heap at most, one part
// of a blob included.
constexpr std::int64_t kHeapBytes = std::int64_t{4} << 20;
// A small file that claims to hold blobs beyond any real compression is hostile.
constexpr std::size_t kBlobBytesAlways = std::size_t{64} << 20;
constexpr std::size_t kBlobBytesPerFileByte = 16;

std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of("/\\") + 1); }

}  // namespace

struct Corpus::State {
  State(Bytes bytes, std::string_view called, Connection opened)
      : file(std::move(bytes)), name(called), connection(std::move(opened)) {}

  Error damaged(std::string_view detail) const { return {TextKey::error_corpus_damaged, name, std::string(detail)}; }
  Result<void> pass_gate();
  Result<void> read_tables();
  Result<ByteView> blob(std::string_view blob_name);
  Result<Bytes> read_blob(std::string_view blob_name);
  bool has_blob(std::string_view blob_name);
  Result<const Chunk*> chunk_of(std::uint32_t ordinal);
  Result<const Chunk*> read_chunk(std::uint32_t ordinal);
  Result<RecordView> record(DocumentOrdinal ordinal);

  Bytes file;
  std::string name;
  HeapAllowance heap{kHeapBytes};
  Deadline deadline;
  Connection connection;
  Statement find_chunk, read_part;
  Decompressor decompressor;
  std::map<std::string, Bytes, std::less<>> blobs;
  std::size_t blob_bytes = 0;
  CorpusMeta meta;
  IdTable ids;
  ChunkCache chunks{kDefaultCacheBytes};
};

Result<void> Corpus::State::pass_gate() {
  TRACUU_TRY(confine(connection, deadline));
  TRACUU_TRY(check_database(connection, deadline, name));
  restrict_to_reading(connection);
  TRACUU_ASSIGN(find_chunk, connection.prepare("SELECT first_document, bytes FROM chunk WHERE first_document <= ?1 "
                                               "ORDER BY first_document DESC LIMIT 1"));
  TRACUU_ASSIGN(read_part, connection.prepare("SELECT part, bytes FROM blob WHERE name = ?1 ORDER BY part"));
  return {};
}

Result<void> Corpus::State::read_tables() {
  TRACUU_ASSIGN(const ByteView meta_bytes, blob(kMetaBlob));
  if (!decode_meta(meta_bytes, meta)) return damaged(kMetaBlob);
  TRACUU_ASSIGN(const ByteView id_bytes, blob(kIdsBlob));
  if (!IdTable::read(id_bytes, meta.documents, ids)) return damaged(kIdsBlob);
  TRACUU_ASSIGN(const ByteView dictionary, blob(kDictionaryBlob));
  if (!dictionary.empty() && !decompressor.use_dictionary(dictionary)) return damaged(kDictionaryBlob);
  return {};
}

Result<ByteView> Corpus::State::blob(std::string_view blob_name) {
  auto found = blobs.find(blob_name);
  if (found == blobs.end()) {
    TRACUU_ASSIGN(Bytes bytes, read_blob(blob_name));
    blob_bytes += bytes.size();
    found = blobs.emplace(blob_name, std::move(bytes)).first;
  }
  return ByteView(found->second);
}

bool Corpus::State::has_blob(std::string_view blob_name) {
  deadline.in(std::chrono::seconds(1));
  read_part.reset();
  read_part.bind(1, blob_name);
  const bool is_there = read_part.step() == Statement::Step::row;
  read_part.reset();
  return is_there;
}

Result<Bytes> Corpus::State::read_blob(std::string_view blob_name) {
  const std::size_t most = kBlobBytesAlways + kBlobBytesPerFileByte * file.size();
  Bytes bytes;
  deadline.in(std::chrono::seconds(10));
  read_part.reset();
  read_part.bind(1, blob_name);
  std::int64_t parts = 0;
  Statement::Step step = read_part.step();
  for (; step == Statement::Step::row; step = read_part.step(), ++parts) {
    const bool in_order = read_part.integer(0) == parts;
    const bool fits = blob_bytes + bytes.size() + kPartBytes <= most;
    if (!in_order || !fits || !decompressor.decompress(read_part.blob(1), kPartBytes, bytes)) return damaged(blob_name);
  }
  if (step == Statement::Step::failed) return connection.failure(TextKey::error_corpus_damaged, name);
  read_part.reset();
  if (parts == 0) return damaged(blob_name);
  return bytes;
}

Result<const Chunk*> Corpus::State::chunk_of(std::uint32_t ordinal) {
  if (const Chunk* chunk = chunks.find(ordinal)) return chunk;
  return read_chunk(ordinal);
}

Result<const Chunk*> Corpus::State::read_chunk(std::uint32_t ordinal) {
  deadline.in(std::chrono::seconds(1));
  find_chunk.reset();
  find_chunk.bind(1, std::int64_t{ordinal});
  const Statement::Step step = find_chunk.step();
  if (step == Statement::Step::failed) return connection.failure(TextKey::error_corpus_damaged, name);
  Bytes bytes;
  Chunk chunk;
  const bool whole = step == Statement::Step::row &&
                     decompressor.decompress_chunk(find_chunk.blob(1), kMaxChunkBytes, bytes) &&
                     Chunk::read(std::move(bytes), static_cast<std::uint32_t>(find_chunk.integer(0)), chunk);
  find_chunk.reset();
  if (!whole || !chunk.holds(ordinal)) return damaged("chunk " + std::to_string(ordinal));
  return &chunks.keep(std::move(chunk));
}

Result<RecordView> Corpus::State::record(DocumentOrdinal ordinal) {
  const std::uint32_t number = index_of(ordinal);
  if (number >= meta.documents) return damaged("document " + std::to_string(number));
  TRACUU_ASSIGN(const Chunk* chunk, chunk_of(number));
  RecordView view;
  if (!decode_record(chunk->record(number), view)) return damaged("record " + std::to_string(number));
  return view;
}

Corpus::Corpus(std::unique_ptr<State> state) : state_(std::move(state)) {}
Corpus::~Corpus() = default;
Corpus::Corpus(Corpus&&) noexcept = default;
Corpus& Corpus::operator=(Corpus&&) noexcept = default;

Result<Corpus> Corpus::open(std::vector<std::uint8_t> bytes, std::string_view name) {
  TRACUU_TRY(check_header(bytes, name));
  TRACUU_ASSIGN(Connection connection, Connection::over(bytes));
  auto state = std::make_unique<State>(std::move(bytes), name, std::move(connection));
  TRACUU_TRY(state->pass_gate());
  TRACUU_TRY(state->read_tables());
  return Corpus(std::move(state));
}

Result<Corpus> Corpus::open_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const std::string name(base_name(path));
  const auto size = static_cast<std::streamoff>(file.tellg());
  if (size < 0) return Error{TextKey::error_file_unreadable, name, std::strerror(errno)};
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
  file.seekg(0).read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
  if (!file) return Error{TextKey::error_file_unreadable, name, std::strerror(errno)};
  return open(std::move(bytes), name);
}

const CorpusMeta& Corpus::meta() const { return state_->meta; }

Result<DocumentSummary> Corpus::summary(DocumentOrdinal ordinal) const {
  TRACUU_ASSIGN(const RecordView record, state_->record(ordinal));
  return summary_of(record);
}

Result<Document> Corpus::document(DocumentOrdinal ordinal) const {
  TRACUU_ASSIGN(const RecordView record, state_->record(ordinal));
  Document document;
  if (!decode_document(record, document)) return state_->damaged("record " + std::to_string(index_of(ordinal)));
  return document;
}

Result<DocumentOrdinal> Corpus::find(std::string_view id) const {
  for (const std::uint32_t ordinal : state_->ids.candidates(id)) {
    TRACUU_ASSIGN(const RecordView record, state_->record(DocumentOrdinal{ordinal}));
    if (record.id == id) return DocumentOrdinal{ordinal};
  }
  return Error{TextKey::error_document_unknown, std::string(id), ""};
}

Result<std::string_view> Corpus::text(DocumentOrdinal ordinal) const {
  TRACUU_ASSIGN(const RecordView record, state_->record(ordinal));
  return record.text;
}

Result<DocumentBody> Corpus::body(DocumentOrdinal ordinal) const {
  TRACUU_ASSIGN(const RecordView record, state_->record(ordinal));
  DocumentBody body{record.title, record.text, {}};
  if (!decode_blocks(record, body.blocks)) return state_->damaged("record " + std::to_string(index_of(ordinal)));
  return body;
}

bool Corpus::has_blob(std::string_view name) const { return state_->has_blob(name); }
Result<std::span<const std::uint8_t>> Corpus::blob(std::string_view name) const { return state_->blob(name); }

void Corpus::limit_cache(std::size_t bytes) { state_->chunks.limit(bytes); }

std::size_t Corpus::memory() const { return state_->file.size() + state_->blob_bytes + state_->chunks.memory(); }

}  // namespace tracuu::store
