// Numbers as people read them, in the conventions of the language: 20.000 and 3,2 MB, or 20,000 and 3.2 MB.
#pragma once

#include <cstdint>
#include <string>

#include "base/texts.h"

namespace tracuu::cli {

std::string count_text(std::uint64_t count, Lang lang);

// "1 document", "20,000 documents".
std::string documents_text(std::uint64_t count, Lang lang);

// In bytes, KB, MB or GB of 1,000 each, with one decimal where that says something.
std::string size_text(std::uint64_t bytes, Lang lang);

// With `decimals` (0 to 3) digits after the mark.
std::string decimal_text(double value, int decimals, Lang lang);

}  // namespace tracuu::cli
