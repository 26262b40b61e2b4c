// Reads the files of a listing into documents, one at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "document/field_map.h"
#include "document/file_contents.h"
#include "document/input_file.h"
#include "document/line_reader.h"
#include "document/sink.h"
#include "document/unique_ids.h"

namespace tracuu::document {

class ZipArchive;
struct ZipEntry;

// What the text of a file is that only a program outside can read; its errors need no subject.
class Converter {
 public:
  virtual ~Converter() = default;
  // The text of a PDF, pages divided by form feeds.
  virtual Result<std::string> pdf_text(std::string_view bytes) = 0;
};

inline constexpr std::size_t kMaxTextFile =
    std::size_t{64} * 1024 * 1024;  // bytes of one plain text file, decompressed

class Reader {
 public:
  // The sink outlives the reader, and so do converter and parser; without a converter PDF files are left out, without a
  // parser files are parsed in this process. Ids are unique among all documents that one reader has read.
  Reader(FieldMap fields, Sink& sink, Converter* converter = nullptr, FileParser* parser = nullptr)
      : fields_(std::move(fields)), sink_(sink), converter_(converter), parser_(parser) {}

  // Reads one file to its end. What is wrong with it, or with a line of it, goes to the sink as a diagnostic and the
  // rest goes on; the only errors returned are those that the sink itself gave.
  Result<void> read(const InputFile& file);

  // The same for content that is at hand; `file` gives its name and kind.
  Result<void> read(const InputFile& file, std::unique_ptr<ByteStream> packed);

  // A document that is one already, from a corpus: to the sink, under an id of its own.
  Result<void> add(Document&& document, const InputFile& file) { return deliver(std::move(document), file, 0); }

  // Bytes taken from files so far, as they lie on disk. A sink may ask while read() runs.
  std::uint64_t bytes_read() const { return finished_bytes_ + (stream_ && depth_ == 0 ? stream_->consumed() : 0); }

 private:
  class Contents;

  InputFile described(const InputFile& file);
  std::shared_ptr<const JsonRecord> take_metadata(const InputFile& sidecar, Result<std::string> bytes);
  Result<void> read_content(const InputFile& file);
  Result<void> read_plain_text(const InputFile& file);
  Result<void> read_file(const InputFile& file);
  Result<std::string> read_whole(const InputFile& file, std::size_t limit);
  Result<void> read_pdf(const InputFile& file, std::string_view bytes);
  Result<void> read_inner(const InputFile& file, std::string_view bytes);
  Result<void> read_json_lines(const InputFile& file);
  Result<void> read_json_line(const InputFile& file, const Line& line);
  Result<void> deliver(Document&& document, const InputFile& file, std::uint64_t line);
  Result<void> deliver_parsed(Document&& document, const InputFile& file);
  Result<void> skip(const InputFile& file, Error error);
  void report_decoding(const InputFile& file, const Provenance& provenance, std::size_t first_invalid, bool unsure);
  void report(Severity severity, const InputFile& file, std::uint64_t line, Error error);
  void report_columns(const InputFile& file, std::uint64_t line, const std::vector<std::string>& columns);

  FieldMap fields_;
  Sink& sink_;
  Converter* converter_;
  FileParser* parser_;
  UniqueIds ids_;
  std::unique_ptr<ByteStream> stream_;         // the file that is being read
  std::uint64_t finished_bytes_ = 0;           // of the files before it
  int depth_ = 0;                              // in files that hold files
  std::string said_of_;                        // the file whose encoding has been reported
  std::vector<std::string> reported_columns_;  // of that file: each is named once
};

}  // namespace tracuu::document
