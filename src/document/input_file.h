// One file to read, wherever its bytes are.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "document/byte_stream.h"
#include "document/format.h"
#include "document/json_record.h"

namespace tracuu::document {

// What a file's name says of its content: "news.jsonl.zst" is JSON Lines in zstd. Case does not matter.
struct FileKind {
  Format format = Format::unsupported;
  Compression compression = Compression::none;
};
FileKind kind_of_name(std::string_view name);

struct InputFile {
  std::string location;  // to be opened; "-" for standard input, "" for bytes at hand
  std::string name;      // path relative to the INPUT with '/', or the file's own name; valid UTF-8; the document's id
  std::uint64_t size = 0;  // bytes on disk, 0 where not known
  FileKind kind;
  Links links = Links::refuse;  // a link is followed only where the command line itself names it
  std::string sidecar = {};     // the place of the file that says what this one is (sidecar.h); "" where there is none
  std::shared_ptr<const JsonRecord> metadata = {};  // what that says, once it has been read
};

}  // namespace tracuu::document
