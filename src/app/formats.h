// In which forms a document is cited (citation.h), and results are saved (results_file.h).
#pragma once

#include <cstdint>

namespace tracuu::app {

enum class CitationFormat : std::uint8_t { text, footnote, bibtex, ris, csl_json };

enum class ResultsFormat : std::uint8_t { csv, json, bibtex, ris };

}  // namespace tracuu::app
