// What can go wrong, as data. The words are in assets/texts.json under "error.<name>", in Vietnamese and English.
#pragma once

#include <string>

#include "base/texts.h"

namespace tracuu {

struct Error {
  TextKey code;         // which sentence of the text table says it
  std::string subject;  // what it is about: a file's relative path, a document's id, an option; fills {0}
  std::string detail;   // where or why, in no particular language: a line, a byte offset, a system message; fills {1}
};

// The error as one sentence in the reader's language.
std::string describe(const Error& error, Lang lang);

}  // namespace tracuu
