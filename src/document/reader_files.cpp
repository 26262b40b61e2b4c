// The part of Reader that is for whole files and files in files.
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "document/formats/limits.h"
#include "document/formats/parse.h"
#include "document/formats/parse_file.h"
#include "document/reader.h"
#include "document/sidecar.h"

namespace tracuu::document {

namespace {

constexpr int kMaxDepth = 3;  // files in files in files: a mail attached to a mail in an archive

}  // namespace

// What is in `file`, to the reader's sink.
class Reader::Contents final : public FileContents {
 public:
  Contents(Reader& reader, const InputFile& file) : reader_(reader), file_(file) {}

  Result<void> document(Document&& document) override {
    const bool is_empty = document.blocks.empty() && document.title.empty();
    // A list can hold a million records without a word: that is said once.
    if (is_empty && std::exchange(has_said_empty_, true)) return {};
    return reader_.deliver_parsed(std::move(document), file_);
  }

  Result<void> file(const std::string& name, std::string_view bytes) override {
    if (reader_.depth_ == kMaxDepth) return {};
    InputFile inner = within(name, bytes.size());
    if (file_.kind.format == Format::zip && is_sidecar(name)) {
      described_ = described_by(name);
      metadata_ = reader_.take_metadata(inner, std::string(bytes));
      return {};
    }
    // What is said of the archive holds for what has no sidecar of its own.
    inner.metadata = name == described_ ? std::exchange(metadata_, nullptr) : file_.metadata;
    return reader_.read_inner(inner, bytes);
  }

  Result<void> left_out(const std::string& name, Error why) override {
    return reader_.skip(name.empty() ? file_ : within(name, 0), std::move(why));
  }

 private:
  InputFile within(const std::string& name, std::uint64_t size) const {
    return {"", file_.name + "/" + name, size, kind_of_name(name), Links::refuse};
  }

  Reader& reader_;
  const InputFile& file_;
  bool has_said_empty_ = false;
  std::string described_;                       // the file in an archive that comes next,
  std::shared_ptr<const JsonRecord> metadata_;  // and what its sidecar says
};

Result<std::string> Reader::read_whole(const InputFile& file, std::size_t limit) {
  const bool is_known = file.kind.compression == Compression::none;
  if (is_known && file.size > limit) {
    return Error{TextKey::error_file_too_large, {}, std::to_string(limit / 1024 / 1024)};
  }
  return read_all(*stream_, limit, file.name);
}

Result<void> Reader::read_file(const InputFile& file) {
  Result<std::string> bytes = read_whole(file, kMaxFile);
  if (depth_ == 0) finished_bytes_ += stream_->consumed();
  stream_.reset();
  if (!bytes.ok()) return skip(file, std::move(bytes).error());
  if (bytes.value().empty()) return skip(file, {TextKey::error_file_empty, {}, {}});
  const Format format = file.kind.format;
  if (format == Format::pdf) return read_pdf(file, bytes.value());
  if (format == Format::zip && depth_ > 0) return skip(file, {TextKey::error_archive_nested, {}, {}});
  Contents contents(*this, file);
  return parser_ != nullptr ? parser_->parse(format, file.name, bytes.value(), contents)
                            : parse_file(format, file.name, bytes.value(), fields_, contents);
}

Result<void> Reader::read_pdf(const InputFile& file, std::string_view bytes) {
  if (converter_ == nullptr) return skip(file, {TextKey::error_converter_missing, {}, "pdftotext (poppler-utils)"});
  Result<std::string> text = converter_->pdf_text(bytes);
  if (!text.ok()) return skip(file, std::move(text).error());
  utf8::Repaired repaired = utf8::repair(text.value());
  Result<Document> document = make_pdf_document(file.name, std::move(repaired.text));
  if (!document.ok()) return skip(file, std::move(document).error());
  document->provenance.encoding = "UTF-8";
  return deliver_parsed(std::move(document).value(), file);
}

Result<void> Reader::read_inner(const InputFile& file, std::string_view bytes) {
  ++depth_;
  Result<void> done = read(file, open_memory(bytes));
  --depth_;
  return done;
}

Result<void> Reader::deliver_parsed(Document&& document, const InputFile& file) {
  document.provenance.file = file.name;
  report_decoding(file, document.provenance, 0, false);
  const std::uint64_t line = document.provenance.line;
  return deliver(std::move(document), file, line);
}

Result<void> Reader::skip(const InputFile& file, Error error) {
  report(Severity::skipped, file, 0, std::move(error));
  return {};
}

}  // namespace tracuu::document
