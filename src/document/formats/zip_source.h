// Bytes in memory as the file that minizip reads.
#pragma once

#include <ioapi.h>

#include <string_view>

namespace tracuu::document {

struct ZipSource {
  std::string_view bytes;
  std::size_t at = 0;
  bool failed = false;
};

// Functions over a ZipSource that outlives them. Nothing is ever written.
zlib_filefunc64_def zip_functions(ZipSource& source);

}  // namespace tracuu::document
