// The part of Reader that is for files on a disk.
#include <memory>
#include <string>
#include <utility>

#include "document/reader.h"
#include "document/sidecar.h"

namespace tracuu::document {

namespace {

Result<std::string> read_sidecar(const InputFile& file) {
  TRACUU_ASSIGN(const std::unique_ptr<ByteStream> stream, open_file(file.location, Links::refuse, file.name));
  return read_all(*stream, kMaxSidecar, file.name);
}

InputFile sidecar_of(const InputFile& file) { return {file.sidecar, file.name + std::string(kSidecarEnding), 0, {}}; }

}  // namespace

InputFile Reader::described(const InputFile& file) {
  const InputFile sidecar = sidecar_of(file);
  InputFile known = file;
  known.sidecar.clear();
  known.metadata = take_metadata(sidecar, read_sidecar(sidecar));
  return known;
}

Result<void> Reader::read(const InputFile& file) {
  if (!file.sidecar.empty()) return read(described(file));
  if (file.location == "-") return read(file, open_standard_input());
  Result<std::unique_ptr<ByteStream>> opened = open_file(file.location, file.links, file.name);
  if (opened.ok()) return read(file, std::move(opened).value());
  report(Severity::skipped, file, 0, std::move(opened).error());
  return {};
}

}  // namespace tracuu::document
