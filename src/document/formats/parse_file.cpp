#include "document/formats/parse_file.h"

#include <utility>
#include <vector>

#include "document/formats/limits.h"
#include "document/formats/mail.h"
#include "document/formats/parse.h"
#include "document/formats/zip_archive.h"
#include "document/input_file.h"
#include "document/sidecar.h"

namespace tracuu::document {

namespace {

// What archivers put beside the files of others.
bool is_hidden(std::string_view path) {
  return path.starts_with("__MACOSX/") || path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

std::string ending_of(std::string_view name) {
  const std::size_t point = name.rfind('.');
  return point == std::string_view::npos ? std::string("?") : std::string(name.substr(point));
}

bool is_readable(std::string_view name) {
  const Format format = kind_of_name(name).format;
  return format != Format::unsupported && format != Format::corpus;
}

Result<void> hand_on(Document&& document, FileContents& contents) {
  if (document.text.size() <= kMaxDocumentText) return contents.document(std::move(document));
  return contents.left_out("", {TextKey::error_text_too_large, {}, std::to_string(kMaxDocumentText / 1024 / 1024)});
}

Result<void> hand_on_sidecar(ZipArchive& archive, const ZipEntry& entry, FileContents& contents) {
  const ZipEntry* sidecar = archive.find(entry.name + std::string(kSidecarEnding));
  if (sidecar == nullptr || sidecar->is_unsafe) return {};
  Result<std::string> bytes = archive.read(*sidecar, kMaxSidecar);
  return bytes.ok() ? contents.file(sidecar->name, bytes.value())
                    : contents.left_out(sidecar->name, std::move(bytes).error());
}

Result<void> parse_entry(ZipArchive& archive, const ZipEntry& entry, FileContents& contents) {
  if (entry.is_folder || (is_hidden(entry.name) && !entry.is_unsafe)) return {};
  // Not under its own name, which means no good.
  if (entry.is_unsafe) return contents.left_out("", {TextKey::error_archive_name, {}, entry.name});
  if (!is_readable(entry.name)) {
    return contents.left_out(entry.name, {TextKey::error_file_format_unsupported, {}, ending_of(entry.name)});
  }
  if (is_sidecar(entry.name)) {
    const std::string described(described_by(entry.name));
    if (archive.find(described) != nullptr) return {};
    return contents.left_out(entry.name, {TextKey::error_sidecar_alone, {}, described});
  }
  TRACUU_TRY(hand_on_sidecar(archive, entry, contents));
  Result<std::string> bytes = archive.read(entry, kMaxFile);
  return bytes.ok() ? contents.file(entry.name, bytes.value())
                    : contents.left_out(entry.name, std::move(bytes).error());
}

Result<void> parse_archive(std::string_view bytes, FileContents& contents) {
  Result<ZipArchive> archive = ZipArchive::open(bytes);
  if (!archive.ok()) return contents.left_out("", std::move(archive).error());
  if (archive->entries().empty()) return contents.left_out("", {TextKey::error_document_empty, {}, {}});
  std::string_view last;
  for (const ZipEntry& entry : archive->entries()) {
    // A name that is there twice is refused once.
    if (entry.is_unsafe && entry.name == last) continue;
    last = entry.name;
    TRACUU_TRY(parse_entry(archive.value(), entry, contents));
  }
  return {};
}

Result<void> parse_mail(const std::string& name, std::string_view bytes, FileContents& contents) {
  Result<Mail> mail = read_mail(name, bytes);
  if (!mail.ok()) return contents.left_out("", std::move(mail).error());
  for (const Attachment& attachment : mail->attachments) {
    mail->document.metadata.push_back({"attachment", attachment.name});
  }
  TRACUU_TRY(hand_on(std::move(mail->document), contents));
  for (const Attachment& attachment : mail->attachments) {
    // Pictures and the like are named in the mail's own metadata.
    if (is_readable(attachment.name)) TRACUU_TRY(contents.file(attachment.name, attachment.bytes));
  }
  return {};
}

}  // namespace

Result<void> parse_file(Format format, const std::string& name, std::string_view bytes, const FieldMap& fields,
                        FileContents& contents) {
  if (format == Format::zip) return parse_archive(bytes, contents);
  if (format == Format::mail) return parse_mail(name, bytes, contents);
  Result<std::vector<Document>> documents = parse_documents(format, name, bytes, fields);
  if (!documents.ok()) return contents.left_out("", std::move(documents).error());
  if (documents->empty()) return contents.left_out("", {TextKey::error_document_empty, {}, {}});
  for (Document& document : documents.value()) TRACUU_TRY(hand_on(std::move(document), contents));
  return {};
}

}  // namespace tracuu::document
