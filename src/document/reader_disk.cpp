// The part of Reader that is for files on a disk.
#include <utility>

#include "document/reader.h"

namespace tracuu::document {

Result<void> Reader::read(const InputFile& file) {
  if (file.location == "-") return read(file, open_standard_input());
  Result<std::unique_ptr<ByteStream>> opened = open_file(file.location, file.links, file.name);
  if (opened.ok()) return read(file, std::move(opened).value());
  report(Severity::skipped, file, 0, std::move(opened).error());
  return {};
}

}  // namespace tracuu::document
