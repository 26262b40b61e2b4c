#include "document/input_file.h"

#include <algorithm>
#include <cctype>

namespace tracuu::document {

namespace {

bool ends_with_ignoring_case(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  const std::string_view tail = name.substr(name.size() - ending.size());
  return std::equal(tail.begin(), tail.end(), ending.begin(),
                    [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
}

}  // namespace

FileKind kind_of_name(std::string_view name) {
  FileKind kind;
  if (ends_with_ignoring_case(name, ".zst")) {
    kind.compression = Compression::zstd;
    name.remove_suffix(4);
  } else if (ends_with_ignoring_case(name, ".gz")) {
    kind.compression = Compression::gzip;
    name.remove_suffix(3);
  }
  kind.format = format_of_name(name);
  // A packed corpus is none: it is opened where it lies.
  if (kind.format == Format::corpus && kind.compression != Compression::none) kind.format = Format::unsupported;
  return kind;
}

}  // namespace tracuu::document
