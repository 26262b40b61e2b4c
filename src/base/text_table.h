// The table of texts as generated from assets/texts.json. For texts.cpp alone; everybody else asks text().
#pragma once

#include "base/text_keys.h"

namespace tracuu {

struct TextRow {
  const char* name;  // "error.file_empty"
  const char* vi;
  const char* en;
};

extern const TextRow kTextTable[kTextKeyCount];

}  // namespace tracuu
