// Documents in, a corpus out that can be searched and knows what its documents say: read on a thread of its own, as the
// words are counted (search/corpus_builder.h).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "knowledge/own_tables.h"
#include "search/corpus_builder.h"

namespace tracuu::knowledge {

class CorpusBuilder {
 public:
  static Result<CorpusBuilder> create(const store::WriterOptions& options, search::AliasTable aliases = {},
                                      OwnTables own = {});
  static Result<CorpusBuilder> create_file(const store::WriterOptions& options, const std::string& path,
                                           search::AliasTable aliases = {}, OwnTables own = {});
  ~CorpusBuilder();
  CorpusBuilder(CorpusBuilder&&) noexcept;
  CorpusBuilder& operator=(CorpusBuilder&&) noexcept;

  // As search::CorpusBuilder::add() and so on.
  Result<DocumentOrdinal> add(const Document& document);
  void hide_facets(std::vector<std::string> names) { corpus_.hide_facets(std::move(names)); }
  void note_inputs(std::uint32_t skipped, std::uint32_t repaired) { corpus_.note_inputs(skipped, repaired); }
  Result<std::vector<std::uint8_t>> finish_bytes();
  Result<void> finish_file();
  // Once finished: names of corrections that no document has.
  const std::vector<CorrectionDiagnostic>& unmet() const;
  const search::DuplicateTable& duplicates() const { return corpus_.duplicates(); }

 private:
  struct Reading;  // the extractor and what it has found so far
  CorpusBuilder(search::CorpusBuilder corpus, OwnTables own);
  Result<void> put_knowledge();

  search::CorpusBuilder corpus_;
  std::unique_ptr<Reading> reading_;
};

}  // namespace tracuu::knowledge
