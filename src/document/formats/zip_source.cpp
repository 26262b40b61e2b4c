#include "document/formats/zip_source.h"

#include <algorithm>
#include <cstring>

namespace tracuu::document {

namespace {

voidpf open(voidpf source, const void*, int) { return source; }

ZipSource& of(voidpf stream) { return *static_cast<ZipSource*>(stream); }

uLong read(voidpf, voidpf stream, void* into, uLong size) {
  ZipSource& source = of(stream);
  const std::size_t taken = std::min<std::size_t>(size, source.bytes.size() - source.at);
  if (taken > 0) std::memcpy(into, source.bytes.data() + source.at, taken);
  source.at += taken;
  return static_cast<uLong>(taken);
}

uLong write(voidpf, voidpf, const void*, uLong) { return 0; }

ZPOS64_T tell(voidpf, voidpf stream) { return of(stream).at; }

long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  ZipSource& source = of(stream);
  const ZPOS64_T from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                        : origin == ZLIB_FILEFUNC_SEEK_CUR ? source.at
                                                           : source.bytes.size();
  // A negative offset wraps around, and adding it wraps back.
  const ZPOS64_T target = from + offset;
  if (target > source.bytes.size()) {
    source.failed = true;
    return -1;
  }
  source.at = static_cast<std::size_t>(target);
  return 0;
}

int close(voidpf, voidpf) { return 0; }
int error(voidpf, voidpf stream) { return of(stream).failed ? 1 : 0; }

}  // namespace

zlib_filefunc64_def zip_functions(ZipSource& source) {
  zlib_filefunc64_def functions = {};
  functions.zopen64_file = open;
  functions.zread_file = read;
  functions.zwrite_file = write;
  functions.ztell64_file = tell;
  functions.zseek64_file = seek;
  functions.zclose_file = close;
  functions.zerror_file = error;
  functions.opaque = &source;
  return functions;
}

}  // namespace tracuu::document
