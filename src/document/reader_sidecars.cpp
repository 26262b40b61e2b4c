// The part of Reader that is for what lies beside a file and describes it.
#include <utility>

#include "document/formats/zip_archive.h"
#include "document/reader.h"
#include "document/sidecar.h"

namespace tracuu::document {

namespace {

Result<std::string> read_whole(const InputFile& file) {
  TRACUU_ASSIGN(const std::unique_ptr<ByteStream> stream, open_file(file.location, Links::refuse, file.name));
  return read_all(*stream, kMaxSidecar, file.name);
}

InputFile sidecar_of(const InputFile& file) { return {file.sidecar, file.name + std::string(kSidecarEnding), 0, {}}; }

}  // namespace

InputFile Reader::described(const InputFile& file) {
  const InputFile sidecar = sidecar_of(file);
  InputFile known = file;
  known.sidecar.clear();
  known.metadata = take_metadata(sidecar, read_whole(sidecar));
  return known;
}

// An entry's own sidecar, else what is said of the archive.
std::shared_ptr<const JsonRecord> Reader::metadata_in(ZipArchive& archive, const ZipEntry& entry,
                                                      const InputFile& file) {
  const ZipEntry* sidecar = archive.find(entry.name + std::string(kSidecarEnding));
  if (sidecar == nullptr || sidecar->is_unsafe) return file.metadata;
  const InputFile named = {"", file.name + "/" + sidecar->name, 0, {}};
  return take_metadata(named, archive.read(*sidecar, kMaxSidecar));
}

std::shared_ptr<const JsonRecord> Reader::take_metadata(const InputFile& sidecar, Result<std::string> bytes) {
  Result<JsonRecord> record = bytes.ok() ? parse_sidecar(bytes.value()) : std::move(bytes).failure();
  if (!record.ok()) {
    report(Severity::skipped, sidecar, 0, std::move(record).error());
    return nullptr;
  }
  for (std::string& column : record->unreadable) {
    report(Severity::repaired, sidecar, 0, {TextKey::error_json_value_kind, {}, std::move(column)});
  }
  for (std::string& column : take_out_text(record.value(), fields_)) {
    report(Severity::repaired, sidecar, 0, {TextKey::error_sidecar_text, {}, std::move(column)});
  }
  return std::make_shared<const JsonRecord>(std::move(record).value());
}

}  // namespace tracuu::document
