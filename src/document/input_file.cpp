#include "document/input_file.h"

namespace tracuu::document {

FileKind kind_of_name(std::string_view name) {
  FileKind kind;
  if (has_ending(name, ".zst")) {
    kind.compression = Compression::zstd;
    name.remove_suffix(4);
  } else if (has_ending(name, ".gz")) {
    kind.compression = Compression::gzip;
    name.remove_suffix(3);
  }
  kind.format = format_of_name(name);
  // A packed corpus is none: it is opened where it lies.
  if (kind.format == Format::corpus && kind.compression != Compression::none) kind.format = Format::unsupported;
  return kind;
}

}  // namespace tracuu::document
