// The places of the application, and the language tools as the view model holds them: what is asked, and the part of
// the answer that is in sight.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/language.h"

namespace tracuu::app {

enum class Place : std::uint8_t { documents, overview, knowledge, language };

enum class Tool : std::uint8_t { concordance, collocations, ngrams, frequency, dispersion, keyness, vocabulary };

// Everything that the tools can be asked, beside the search that selects the documents. A tool passes over what is not
// its own, so that whoever changes tools finds each as it was left.
struct LanguageQuestion {
  Tool tool = Tool::concordance;
  std::string node = {};    // as typed; "" the search's query
  std::string beside = {};  // concordance: only where this stands in the window; "" everywhere
  engine::LineOrder lines = engine::LineOrder::document;
  engine::Measure measure = engine::Measure::log_dice;
  std::uint32_t left = 5, right = 5;  // of collocations and `beside`, syllables
  std::uint32_t size = 2;             // of n-grams, syllables: 2 to 5
  std::uint32_t key_size = 1;         // of key expressions, syllables: 1 to 3
  bool rarer = false;                 // key expressions: those said less often
  std::string by = {};                // frequency by a facet; "" over time
  std::string within = {};            // frequency over time: "" years, "2021" its months, "2021-06" its days
  bool per_million = false;           // frequencies as a share of the syllables
  engine::TermOrder terms = engine::TermOrder::frequency;
  std::string beginning = {};  // of the vocabulary; "" all of it
  bool operator==(const LanguageQuestion&) const = default;
};

// Rows of a tool's answer: at most one of these is not empty.
struct LanguageRows {
  std::vector<engine::ConcordanceLine> lines = {};
  std::vector<engine::TermRow> terms = {};
  std::vector<engine::DispersionRow> spread = {};
};

// Why there is nothing to ask.
enum class LanguageLack : std::uint8_t { none, node, selection };

std::size_t row_count(const LanguageRows& rows);
void append(LanguageRows& rows, const LanguageRows& more);

struct LanguageView {
  LanguageQuestion question;
  LanguageLack lack = LanguageLack::none;  // `node`: the rows are frequent expressions to choose from
  bool asking = false;                     // answers are still to come
  bool stopped = false;                    // by the reader, before all had been read
  bool known = false;                      // what follows answers the question
  engine::Extent extent = {};
  std::uint64_t total = 0;             // rows; of frequencies, occurrences
  std::uint32_t documents_with = 0;    // concordance, dispersion
  std::uint64_t node_count = 0;        // occurrences of the node: concordance, collocations, dispersion
  std::uint32_t least = 0;             // n-grams that come less often are not listed; 0 where all are
  std::uint64_t tokens_elsewhere = 0;  // keyness
  double deviation = 0, juilland = 0;
  std::uint32_t first = 0;  // number of the first row at hand
  LanguageRows rows = {};
  engine::Frequencies frequencies = {};
  std::uint32_t revision = 0;      // changes with every question: lists begin at their top
  bool saving = false;             // all rows are being gathered for a file
  std::uint64_t saved = 0;         // rows of it that are here
  std::uint64_t saving_total = 0;  // rows of it in all
};

}  // namespace tracuu::app
