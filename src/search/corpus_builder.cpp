#include "search/corpus_builder.h"

#include <utility>

#include "search/index_format.h"

namespace tracuu::search {

CorpusBuilder::CorpusBuilder(store::CorpusWriter writer, AliasTable aliases)
    : writer_(std::move(writer)), indexing_(std::make_unique<Indexing>(std::move(aliases))) {}

Result<CorpusBuilder> CorpusBuilder::create(const store::WriterOptions& options, AliasTable aliases) {
  TRACUU_ASSIGN(store::CorpusWriter writer, store::CorpusWriter::create(options));
  return CorpusBuilder(std::move(writer), std::move(aliases));
}

Result<CorpusBuilder> CorpusBuilder::create_file(const store::WriterOptions& options, const std::string& path,
                                                 AliasTable aliases) {
  TRACUU_ASSIGN(store::CorpusWriter writer, store::CorpusWriter::create_file(options, path));
  return CorpusBuilder(std::move(writer), std::move(aliases));
}

Result<DocumentOrdinal> CorpusBuilder::add(const Document& document) {
  TRACUU_ASSIGN(const DocumentOrdinal ordinal, writer_.add(document));
  ++documents_;
  indexing_->worker.give(document.text.size(), [&index = indexing_->index, document] { index.add(document); });
  return ordinal;
}

void CorpusBuilder::end_documents() {
  Indexing& indexing = *indexing_;
  if (std::exchange(indexing.is_ended, true)) return;
  indexing.worker.give(0, [&indexing] { indexing.blobs = indexing.index.finish(); });
}

Result<void> CorpusBuilder::put_index() {
  end_documents();
  indexing_->worker.wait();
  for (const IndexBlob& blob : indexing_->blobs) {
    TRACUU_TRY(writer_.put_blob(blob.name, blob.bytes));
    // Just written, so it reads well.
    if (blob.name == kDuplicatesBlob) duplicates_.read(blob.bytes, documents_);
  }
  indexing_->blobs.clear();
  return {};
}

Result<std::vector<std::uint8_t>> CorpusBuilder::finish_bytes() {
  TRACUU_TRY(put_index());
  return writer_.finish_bytes();
}

Result<void> CorpusBuilder::finish_file() {
  TRACUU_TRY(put_index());
  return writer_.finish_file();
}

}  // namespace tracuu::search
