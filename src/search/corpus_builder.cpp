#include "search/corpus_builder.h"

#include <utility>

namespace tracuu::search {

CorpusBuilder::CorpusBuilder(store::CorpusWriter writer, AliasTable aliases)
    : writer_(std::move(writer)), index_(std::move(aliases)) {}

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
  index_.add(document);
  return ordinal;
}

Result<std::vector<std::uint8_t>> CorpusBuilder::finish_bytes() {
  TRACUU_TRY(index_.finish(writer_));
  return writer_.finish_bytes();
}

Result<void> CorpusBuilder::finish_file() {
  TRACUU_TRY(index_.finish(writer_));
  return writer_.finish_file();
}

}  // namespace tracuu::search
