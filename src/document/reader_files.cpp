// The part of Reader that is for whole files and files in files.
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "document/formats/limits.h"
#include "document/formats/mail.h"
#include "document/formats/parse.h"
#include "document/formats/zip_archive.h"
#include "document/reader.h"
#include "document/sidecar.h"

namespace tracuu::document {

namespace {

constexpr int kMaxDepth = 3;  // files in files in files: a mail attached to a mail in an archive

// What archivers put beside the files of others.
bool is_hidden(std::string_view path) {
  return path.starts_with("__MACOSX/") || path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

std::string ending_of(std::string_view name) {
  const std::size_t point = name.rfind('.');
  return point == std::string_view::npos ? std::string("?") : std::string(name.substr(point));
}

bool is_readable(Format format) { return format != Format::unsupported && format != Format::corpus; }

}  // namespace

Result<void> Reader::read_file(const InputFile& file) {
  Result<std::string> bytes = read_all(*stream_, kMaxFile, file.name);
  if (depth_ == 0) finished_bytes_ += stream_->consumed();
  stream_.reset();
  if (!bytes.ok()) return skip(file, std::move(bytes).error());
  if (bytes.value().empty()) return skip(file, {TextKey::error_file_empty, {}, {}});
  switch (file.kind.format) {
    case Format::zip: return read_archive(file, bytes.value());
    case Format::mail: return read_mail(file, bytes.value());
    case Format::pdf: return read_pdf(file, bytes.value());
    default: break;
  }
  Result<std::vector<Document>> documents = parse_documents(file.kind.format, file.name, bytes.value(), fields_);
  if (!documents.ok()) return skip(file, std::move(documents).error());
  if (documents->empty()) return skip(file, {TextKey::error_document_empty, {}, {}});
  for (Document& document : documents.value()) TRACUU_TRY(deliver_parsed(std::move(document), file));
  return {};
}

Result<void> Reader::read_archive(const InputFile& file, std::string_view bytes) {
  if (depth_ > 0) return skip(file, {TextKey::error_archive_nested, {}, {}});
  Result<ZipArchive> archive = ZipArchive::open(bytes);
  if (!archive.ok()) return skip(file, std::move(archive).error());
  if (archive->entries().empty()) return skip(file, {TextKey::error_document_empty, {}, {}});
  for (const ZipEntry& entry : archive->entries()) {
    if (entry.is_folder || (is_hidden(entry.name) && !entry.is_unsafe)) continue;
    InputFile inner = {"", file.name + "/" + entry.name, entry.size, kind_of_name(entry.name), Links::refuse};
    if (entry.is_unsafe) {
      TRACUU_TRY(skip(file, {TextKey::error_archive_name, {}, entry.name}));
    } else if (is_sidecar(entry.name)) {
      const std::string described(described_by(entry.name));
      if (archive->find(described) == nullptr) TRACUU_TRY(skip(inner, {TextKey::error_sidecar_alone, {}, described}));
    } else if (!is_readable(inner.kind.format)) {
      TRACUU_TRY(skip(inner, {TextKey::error_file_format_unsupported, {}, ending_of(entry.name)}));
    } else {
      inner.metadata = metadata_in(archive.value(), entry, file);
      Result<std::string> content = archive->read(entry, kMaxFile);
      TRACUU_TRY(content.ok() ? read_inner(inner, content.value()) : skip(inner, std::move(content).error()));
    }
  }
  return {};
}

Result<void> Reader::read_mail(const InputFile& file, std::string_view bytes) {
  Result<Mail> mail = document::read_mail(file.name, bytes);
  if (!mail.ok()) return skip(file, std::move(mail).error());
  for (const Attachment& attachment : mail->attachments) {
    mail->document.metadata.push_back({"attachment", attachment.name});
  }
  TRACUU_TRY(deliver_parsed(std::move(mail->document), file));
  for (const Attachment& attachment : mail->attachments) {
    const FileKind kind = kind_of_name(attachment.name);
    // Pictures and the like are named in the mail's own metadata.
    if (!is_readable(kind.format) || depth_ == kMaxDepth) continue;
    const InputFile inner = {"", file.name + "/" + attachment.name, attachment.bytes.size(), kind, Links::refuse};
    TRACUU_TRY(read_inner(inner, attachment.bytes));
  }
  return {};
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
