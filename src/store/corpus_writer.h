// Writes a corpus file, one document at a time: memory stays bounded by the open chunk, whatever the size of
// the corpus. The same documents, blobs and options in the same order give the same bytes.
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

struct WriterOptions {
  std::string title;    // of the corpus
  std::string lang;     // of the interface; "" lets the browser decide
  std::string date;     // ISO, the builder's --date; "" for none. Never the clock
  std::string builder;  // name and version of the program that builds
};

class CorpusWriter {
 public:
  // In memory, up to 256 MB; finish_bytes() takes the result.
  static Result<CorpusWriter> create(const WriterOptions& options);
  // In a file that must not exist yet. A writer destroyed before finish_file() leaves an unusable file
  // behind: remove it.
  static Result<CorpusWriter> create_file(const WriterOptions& options, const std::string& path);
  ~CorpusWriter();
  CorpusWriter(CorpusWriter&&) noexcept;
  CorpusWriter& operator=(CorpusWriter&&) noexcept;

  // The document's ordinal: 0, 1, 2, … An id that is already there, or a text beyond the limit, is an error
  // that names the document and changes nothing: the caller may go on with the next one.
  Result<DocumentOrdinal> add(const Document& document);

  // A named blob of any size, found again with Corpus::blob(). Each name once.
  Result<void> put_blob(std::string_view name, std::span<const std::uint8_t> bytes);

  // What is not in, or not as it was, for the report: files and lines skipped, changes made.
  void note_inputs(std::uint32_t skipped, std::uint32_t repaired);

  // Closes the corpus. Nothing else may be called afterwards. REQUIRES: made by create() or create_file()
  // respectively.
  Result<std::vector<std::uint8_t>> finish_bytes();
  Result<void> finish_file();

 private:
  struct State;
  explicit CorpusWriter(std::unique_ptr<State> state);
  Result<void> finish_blobs();
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::store
