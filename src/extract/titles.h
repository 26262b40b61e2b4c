// Offices, ranks and forms of address before or behind a name.
#pragma once

#include <vector>

#include "extract/bodies.h"
#include "extract/reading.h"

namespace tracuu::extract {

struct FoundTitle {
  Span words;                      // the office with the body it is held in, without the country
  const Entry* country = nullptr;  // whose office it is
};

// A run of titles: "Phó Thủ tướng, Bộ trưởng Ngoại giao Campuchia".
struct TitleRun {
  Span words;
  std::vector<FoundTitle> titles;
  bool has_honorific = false;  // "ông", "đồng chí", anywhere in it
  bool ends_in_country = false;
};

// The titles that begin at a word; an empty run where none does. `run` is filled anew.
void read_titles(const Reading& reading, const Bodies& bodies, std::uint32_t word, TitleRun& run);

}  // namespace tracuu::extract
