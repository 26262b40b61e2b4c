#include "store/corpus.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>
#include <utility>

#include "store/chunk.h"
#include "store/decompressor.h"
#include "store/format.h"
#include "store/gate.h"
#include "store/id_table.h"
#include "store/meta.h"
#include "store/record.h"
#include "store/tables.h"

namespace tracuu::store {

namespace {

constexpr std::size_t kDefaultCacheBytes = std::size_t{32} << 20;
// A small file that claims to hold blobs beyond any real compression is hostile.
constexpr std::size_t kBlobBytesAlways = std::size_t{64} << 20;
constexpr std::size_t kBlobBytesPerFileByte = 16;

std::string_view base_name(std::string_view path) { return path.substr(path.find_last_of("/\\") + 1); }

}  // namespace

struct Corpus::State {
  State(Bytes bytes, std::string_view called, Tables read)
      : file(std::move(bytes)), name(called), tables(std::move(read)) {}

  Error damaged(std::string_view detail) const { return {TextKey::error_corpus_damaged, name, std::string(detail)}; }
  Result<void> read_tables();
  Result<ByteView> blob(std::string_view blob_name);
  Result<Bytes> read_blob(std::string_view blob_name);
  Result<const Chunk*> chunk_of(std::uint32_t ordinal);
  Result<const Chunk*> read_chunk(std::uint32_t ordinal);
  Result<RecordView> record(DocumentOrdinal ordinal);

  Bytes file;
  std::string name;
  Tables tables;
  Decompressor decompressor;
  std::map<std::string, Bytes, std::less<>> blobs;
  std::size_t blob_bytes = 0;
  CorpusMeta meta;
  IdTable ids;
  ChunkCache chunks{kDefaultCacheBytes};
};

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

Result<Bytes> Corpus::State::read_blob(std::string_view blob_name) {
  const std::size_t most = kBlobBytesAlways + kBlobBytesPerFileByte * file.size();
  const std::span<const StoredBytes> parts = tables.parts_of(blob_name);
  if (parts.empty()) return damaged(blob_name);
  Bytes bytes;
  for (const StoredBytes& part : parts) {
    const bool fits = blob_bytes + bytes.size() + kPartBytes <= most;
    if (!fits || !decompressor.decompress(tables.bytes(part), kPartBytes, bytes)) return damaged(blob_name);
  }
  return bytes;
}

Result<const Chunk*> Corpus::State::chunk_of(std::uint32_t ordinal) {
  if (const Chunk* chunk = chunks.find(ordinal)) return chunk;
  return read_chunk(ordinal);
}

Result<const Chunk*> Corpus::State::read_chunk(std::uint32_t ordinal) {
  const StoredBytes* stored = tables.chunk_of(ordinal);
  Bytes bytes;
  Chunk chunk;
  const bool whole = stored != nullptr && decompressor.decompress_chunk(tables.bytes(*stored), kMaxChunkBytes, bytes) &&
                     Chunk::read(std::move(bytes), static_cast<std::uint32_t>(stored->row.id), chunk);
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
  // The lists in it point into the bytes, which stay where they are when they are moved.
  TRACUU_ASSIGN(Tables tables, Tables::read(bytes, name));
  auto state = std::make_unique<State>(std::move(bytes), name, std::move(tables));
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

bool Corpus::has_blob(std::string_view name) const { return !state_->tables.parts_of(name).empty(); }
Result<std::span<const std::uint8_t>> Corpus::blob(std::string_view name) const { return state_->blob(name); }

void Corpus::limit_cache(std::size_t bytes) { state_->chunks.limit(bytes); }

std::size_t Corpus::memory() const { return state_->file.size() + state_->blob_bytes + state_->chunks.memory(); }

}  // namespace tracuu::store
