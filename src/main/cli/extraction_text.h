// An extraction as lines to read.
#pragma once

#include "document/document.h"
#include "extract/extraction.h"
#include "main/cli/console.h"

namespace tracuu::cli {

void print_extraction(const Document& document, const extract::Extraction& extraction, const Console& console);

}  // namespace tracuu::cli
