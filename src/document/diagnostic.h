// What happened to an input that did not go in as it was.
#pragma once

#include <cstdint>
#include <string>

#include "base/error.h"

namespace tracuu::document {

enum class Severity : std::uint8_t {
  noted,     // the document is in as it was; the error says what was taken for granted
  repaired,  // the document is in, with a change that the error states
  skipped,   // the file or line is not in
};

struct Diagnostic {
  Severity severity = Severity::skipped;
  std::string path;        // the file, relative to its input, as error.subject names it
  std::uint64_t line = 0;  // 1-based within the file, 0 where it is about the whole file
  Error error;             // subject "path" or "path:line", detail why
};

}  // namespace tracuu::document
