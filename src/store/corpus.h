// A corpus: the owner of one SQLite database, in memory whole, that holds documents, metadata and index blobs. It is
// written by SQLite and read by ourselves (tables.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "base/result.h"
#include "document/document.h"

namespace tracuu::store {

// What stays the same for the whole corpus. `date` is the builder's --date, never the clock.
struct CorpusMeta {
  std::string title;
  std::string lang;
  std::string date;
  std::string builder;
  std::uint32_t documents = 0;
  std::uint64_t text_bytes = 0;
};

// A document without its text: what a result row needs.
struct DocumentSummary {
  std::string id, title, source, author, url, category, lang;
  DocumentDate date;
  bool title_is_derived = false;
};

// What of a document is searched: views into a decompressed chunk, and where its blocks are.
struct DocumentBody {
  std::string_view title, text;
  std::vector<Block> blocks;
};

class Corpus {
 public:
  // Takes the bytes of a corpus file. What they must be first: magic, application_id, version (gate.h), the schema's
  // text byte for byte, pages that hang together (tables.h). A newer format is refused by name (error.corpus_newer).
  // `name` is what errors call the corpus.
  static Result<Corpus> open(std::vector<std::uint8_t> bytes, std::string_view name);
  static Result<Corpus> open_file(const std::string& path);
  ~Corpus();
  Corpus(Corpus&&) noexcept;
  Corpus& operator=(Corpus&&) noexcept;

  const CorpusMeta& meta() const;
  Result<DocumentSummary> summary(DocumentOrdinal ordinal) const;
  Result<Document> document(DocumentOrdinal ordinal) const;  // whole, text included
  Result<DocumentOrdinal> find(std::string_view id) const;
  // The text alone, from a bounded cache of decompressed chunks; the view is valid until another document is read.
  Result<std::string_view> text(DocumentOrdinal ordinal) const;
  // The same with the title and the blocks.
  Result<DocumentBody> body(DocumentOrdinal ordinal) const;
  // A named blob, decompressed and checked at the first call; absent or damaged is an error. The span lives
  // as long as the corpus.
  Result<std::span<const std::uint8_t>> blob(std::string_view name) const;
  // Whether there is a blob of this name at all: some are younger than the format.
  bool has_blob(std::string_view name) const;

  // How many bytes of decompressed documents to keep at most. REQUIRES: no view of text() in use.
  void limit_cache(std::size_t bytes);
  // Bytes held: the file, the blobs read so far, the decompressed documents.
  std::size_t memory() const;

 private:
  struct State;
  explicit Corpus(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::store
