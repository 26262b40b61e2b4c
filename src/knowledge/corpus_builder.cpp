#include "knowledge/corpus_builder.h"

#include <utility>

#include "base/ordered_worker.h"
#include "extract/extractor.h"
#include "knowledge/format.h"
#include "knowledge/knowledge_builder.h"
#include "knowledge/set_phrase_builder.h"
#include "knowledge/set_phrase_codec.h"
#include "search/document_table.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

struct CorpusBuilder::Reading {
  explicit Reading(OwnTables own) : names(std::move(own.names)), knowledge(std::move(own.corrections)) {
    lexicon.add(names);
  }

  void read(const Document& document) {
    knowledge.add(extractor.extract(document), search::day_number(document.date.iso));
    phrases.add(document.text);
  }

  std::string names;
  extract::Lexicon lexicon;
  extract::Extractor extractor{lexicon};
  SetPhraseBuilder phrases{lexicon};
  KnowledgeBuilder knowledge;
  OrderedWorker worker;
};

CorpusBuilder::CorpusBuilder(search::CorpusBuilder corpus, OwnTables own)
    : corpus_(std::move(corpus)), reading_(std::make_unique<Reading>(std::move(own))) {}
CorpusBuilder::~CorpusBuilder() = default;
CorpusBuilder::CorpusBuilder(CorpusBuilder&&) noexcept = default;
CorpusBuilder& CorpusBuilder::operator=(CorpusBuilder&&) noexcept = default;

Result<CorpusBuilder> CorpusBuilder::create(const store::WriterOptions& options, search::AliasTable aliases,
                                            OwnTables own) {
  TRACUU_ASSIGN(search::CorpusBuilder corpus, search::CorpusBuilder::create(options, std::move(aliases)));
  return CorpusBuilder(std::move(corpus), std::move(own));
}

Result<CorpusBuilder> CorpusBuilder::create_file(const store::WriterOptions& options, const std::string& path,
                                                 search::AliasTable aliases, OwnTables own) {
  TRACUU_ASSIGN(search::CorpusBuilder corpus, search::CorpusBuilder::create_file(options, path, std::move(aliases)));
  return CorpusBuilder(std::move(corpus), std::move(own));
}

Result<DocumentOrdinal> CorpusBuilder::add(const Document& document) {
  TRACUU_ASSIGN(const DocumentOrdinal ordinal, corpus_.add(document));
  reading_->worker.give(document.text.size(), [&reading = *reading_, document] { reading.read(document); });
  return ordinal;
}

Result<void> CorpusBuilder::put_knowledge() {
  corpus_.end_documents();
  reading_->worker.wait();
  TRACUU_TRY(corpus_.writer().put_blob(kNamesBlob, store::as_bytes(reading_->names)));
  TRACUU_TRY(corpus_.writer().put_blob(kPhrasesBlob, encode_set_phrases(reading_->phrases.finish())));
  return reading_->knowledge.finish(corpus_.writer());
}

Result<std::vector<std::uint8_t>> CorpusBuilder::finish_bytes() {
  TRACUU_TRY(put_knowledge());
  return corpus_.finish_bytes();
}

Result<void> CorpusBuilder::finish_file() {
  TRACUU_TRY(put_knowledge());
  return corpus_.finish_file();
}

const std::vector<CorrectionDiagnostic>& CorpusBuilder::unmet() const { return reading_->knowledge.unmet(); }

}  // namespace tracuu::knowledge
