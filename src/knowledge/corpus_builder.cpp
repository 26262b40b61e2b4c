#include "knowledge/corpus_builder.h"

#include <utility>

#include "extract/extractor.h"
#include "knowledge/knowledge_builder.h"
#include "search/document_table.h"

namespace tracuu::knowledge {

struct CorpusBuilder::Reading {
  extract::Lexicon lexicon;
  extract::Extractor extractor{lexicon};
  KnowledgeBuilder knowledge;
};

CorpusBuilder::CorpusBuilder(search::CorpusBuilder corpus)
    : corpus_(std::move(corpus)), reading_(std::make_unique<Reading>()) {}
CorpusBuilder::~CorpusBuilder() = default;
CorpusBuilder::CorpusBuilder(CorpusBuilder&&) noexcept = default;
CorpusBuilder& CorpusBuilder::operator=(CorpusBuilder&&) noexcept = default;

Result<CorpusBuilder> CorpusBuilder::create(const store::WriterOptions& options, search::AliasTable aliases) {
  TRACUU_ASSIGN(search::CorpusBuilder corpus, search::CorpusBuilder::create(options, std::move(aliases)));
  return CorpusBuilder(std::move(corpus));
}

Result<CorpusBuilder> CorpusBuilder::create_file(const store::WriterOptions& options, const std::string& path,
                                                 search::AliasTable aliases) {
  TRACUU_ASSIGN(search::CorpusBuilder corpus, search::CorpusBuilder::create_file(options, path, std::move(aliases)));
  return CorpusBuilder(std::move(corpus));
}

Result<DocumentOrdinal> CorpusBuilder::add(const Document& document) {
  TRACUU_ASSIGN(const DocumentOrdinal ordinal, corpus_.add(document));
  reading_->knowledge.add(reading_->extractor.extract(document), search::day_number(document.date.iso));
  return ordinal;
}

Result<std::vector<std::uint8_t>> CorpusBuilder::finish_bytes() {
  TRACUU_TRY(reading_->knowledge.finish(corpus_.writer()));
  return corpus_.finish_bytes();
}

Result<void> CorpusBuilder::finish_file() {
  TRACUU_TRY(reading_->knowledge.finish(corpus_.writer()));
  return corpus_.finish_file();
}

}  // namespace tracuu::knowledge
