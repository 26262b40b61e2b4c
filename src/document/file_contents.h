// What a file turns out to hold, piece by piece, and whoever can find that out.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"
#include "document/format.h"

namespace tracuu::document {

// Takes it in the order of the file. An error that it returns ends the parsing and is handed on.
class FileContents {
 public:
  virtual ~FileContents() = default;
  virtual Result<void> document(Document&& document) = 0;
  // A file within the file, an archive's or a mail's; directly before one of an archive its sidecar (sidecar.h).
  virtual Result<void> file(const std::string& name, std::string_view bytes) = 0;
  // What could not be read, and why: the file within of that name, with no name all that is left of the file itself.
  virtual Result<void> left_out(const std::string& name, Error why) = 0;
};

class FileParser {
 public:
  virtual ~FileParser() = default;
  // Whatever is wrong with the file goes to `contents`; the only errors returned are those that it gave.
  virtual Result<void> parse(Format format, const std::string& name, std::string_view bytes,
                             FileContents& contents) = 0;
};

}  // namespace tracuu::document
