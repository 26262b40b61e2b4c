// Documents in, a searchable corpus out: a CorpusWriter and an IndexBuilder kept in step. Words are counted on a thread
// of their own, beside the writer's compressing; the bytes are the same as one after the other.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/ordered_worker.h"
#include "base/ranges.h"
#include "base/result.h"
#include "document/document.h"
#include "search/duplicate_table.h"
#include "search/index_builder.h"
#include "store/corpus_writer.h"

namespace tracuu::search {

class CorpusBuilder {
 public:
  static Result<CorpusBuilder> create(const store::WriterOptions& options, AliasTable aliases = {});
  static Result<CorpusBuilder> create_file(const store::WriterOptions& options, const std::string& path,
                                           AliasTable aliases = {});

  // As CorpusWriter::add(): an error names the document, leaves it out, and the builder goes on.
  Result<DocumentOrdinal> add(const Document& document);

  // Columns that are no facets, whatever they hold. Before the first document.
  void hide_facets(std::vector<std::string> names) { indexing_->index.hide_facets(std::move(names)); }

  // As CorpusWriter::note_inputs().
  void note_inputs(std::uint32_t skipped, std::uint32_t repaired) { writer_.note_inputs(skipped, repaired); }

  // For blobs of others, before it is finished.
  store::CorpusWriter& writer() { return writer_; }

  // No document comes any more: the index is encoded beside what is put into the writer until it is finished. May be
  // left out.
  void end_documents();

  // As of CorpusWriter: the one that fits how the builder was made.
  Result<std::vector<std::uint8_t>> finish_bytes();
  Result<void> finish_file();

  // Once finished: which documents are copies of one another.
  const DuplicateTable& duplicates() const { return duplicates_; }

 private:
  struct Indexing {
    explicit Indexing(AliasTable aliases) : index(std::move(aliases)) {}
    IndexBuilder index;
    std::vector<IndexBlob> blobs;
    bool is_ended = false;
    OrderedWorker worker;
  };

  CorpusBuilder(store::CorpusWriter writer, AliasTable aliases);
  Result<void> put_index();

  store::CorpusWriter writer_;
  std::unique_ptr<Indexing> indexing_;  // stays where it is while it works
  std::uint32_t documents_ = 0;
  DuplicateTable duplicates_;
};

}  // namespace tracuu::search
