#include "search/corpus_builder.h"

#include <utility>

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
  indexing_->worker.give(document.text.size(), [&index = indexing_->index, document] { index.add(document); });
  return ordinal;
}

Result<void> CorpusBuilder::put_index() {
  indexing_->worker.wait();
  return indexing_->index.finish(writer_);
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
