// The language tools' part of the door: concordances and statistics of what a search selects. Plain values as in
// messages.h, where offsets are explained.
//
// Every request names the documents by a search (its query and filters; sort, offset and limit do not matter) and,
// where a tool looks at one expression, the node: a word or phrase as typed, alternatives apart by "|", a phrase behind
// "=" only as written; "" takes the search's query: plain words as one phrase, else each operand that is asked for. The
// search's `marks` hold for the node as well.
//
// Long work is done in slices: one answer does a few ten milliseconds of it, says how far it is and gives what it knows
// so far. Who wants more asks the same again until `done` is 1; who wants something else just asks that. Other rows of
// the same, or the same in another order, are no new work. docs/statistics.md defines what is counted.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"
#include "engine/search_request.h"

namespace tracuu::engine {

// By what the lines of a concordance are sorted; `left` and `right` by the words beside the node, nearest first.
enum class LineOrder : std::uint8_t { document, left, right, node };

// Of a collocation. Definitions and sources: docs/statistics.md.
enum class Measure : std::uint8_t { log_likelihood, log_dice, mi3, t_score, frequency };

enum class TermOrder : std::uint8_t { frequency, documents, alphabet };

struct ConcordanceRequest {
  SearchRequest search;
  std::string node = {};
  LineOrder order = LineOrder::document;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;           // at most 200
  std::string beside = {};            // only lines with this within the window beside the node; "" all
  std::uint32_t left = 5, right = 5;  // of the window, syllables, as of collocations
  bool operator==(const ConcordanceRequest&) const = default;
};

struct CollocationsRequest {
  SearchRequest search;
  std::string node = {};
  std::uint32_t left = 5, right = 5;  // syllables looked at beside the node; 0 to 10
  Measure measure = Measure::log_dice;
  std::uint32_t least = 3;  // how often both must stand together
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;
  bool operator==(const CollocationsRequest&) const = default;
};

// Those that come at least twice, the most frequent first.
struct NgramsRequest {
  SearchRequest search;
  std::string node = {};   // what they must hold; "" all. (Here "" is not the query.)
  std::uint32_t size = 2;  // syllables; 2 to 5
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;
  bool operator==(const NgramsRequest&) const = default;
};

// How often the node occurs over time or by the values of a facet.
struct FrequencyRequest {
  SearchRequest search;
  std::string node = {};
  std::string by = {};      // a facet; "" time
  std::string within = {};  // by time: "" years, "2021" its months, "2021-06" its days
  bool operator==(const FrequencyRequest&) const = default;
};

// Where in the documents the node stands.
struct DispersionRequest {
  SearchRequest search;
  std::string node = {};
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;
  bool operator==(const DispersionRequest&) const = default;
};

// What the selected documents say more often, or less often, than all others.
struct KeynessRequest {
  SearchRequest search;
  std::uint32_t size = 1;   // syllables: 1 to 3
  bool rarer = false;       // those used less often than elsewhere
  std::uint32_t least = 5;  // in the selection; where rarer, elsewhere
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;
  bool operator==(const KeynessRequest&) const = default;
};

struct VocabularyRequest {
  SearchRequest search;
  std::string beginning = {};  // marks aside unless typed; "" all
  TermOrder order = TermOrder::frequency;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;
  bool operator==(const VocabularyRequest&) const = default;
};

// How far an answer is.
struct Extent {
  double done = 1;              // 0 to 1; below 1 the figures are of the part that has been read
  std::uint32_t documents = 0;  // selected, whole
  std::uint64_t tokens = 0;     // syllables of those that have been read, or need not be; vocabulary: of all
  // For a file of all rows, without an ending: ASCII letters, digits and hyphens of the corpus's title and the node.
  std::string file_name = {};
};

struct ConcordanceLine {
  std::string document;  // its id
  std::string title, date, source;
  std::string left, node, right;     // of the original text, white space as single spaces; together the passage
  std::uint32_t begin = 0, end = 0;  // the node in the document's text, code points; 0, 0 in a title apart from it
};

struct Concordance {
  Extent extent;
  std::uint64_t total = 0;           // lines
  std::uint32_t listed = 0;          // that can be asked for: of very many only the first of the corpus
  std::uint32_t documents_with = 0;  // documents that have any
  std::uint32_t offset = 0;
  std::vector<ConcordanceLine> lines;
};

// One row of collocations, n-grams, key expressions or a vocabulary. What a tool does not compute is 0.
struct TermRow {
  std::string text;             // as documents write it, most often among those of these rows
  std::string query;            // finds its passages, and no others, as a query and as a node
  std::uint64_t count = 0;      // collocations: together with the node; keyness: in the selection
  std::uint32_t documents = 0;  // that hold it so
  std::uint64_t elsewhere = 0;  // collocations: in all the selection but within nodes; keyness: outside of it
  double log_likelihood = 0;    // collocations: negative where they avoid each other
  double log_dice = 0, mi3 = 0, t_score = 0;
  double log_ratio = 0;  // keyness: the effect's size, binary logarithm
};

struct TermTable {
  Extent extent;
  std::uint64_t node_count = 0;        // collocations: occurrences of the node
  std::uint64_t tokens_elsewhere = 0;  // keyness, as far as they have been read
  // What comes less often is not listed, because there is too much of it to count; 0 where all asked for is listed.
  std::uint32_t least = 0;
  std::uint64_t total = 0;  // rows
  std::uint32_t offset = 0;
  std::vector<TermRow> rows;
};

struct FrequencyBar {
  std::string value;                // ISO, or the facet's value ("" for none)
  std::uint64_t count = 0;          // of the node
  std::uint64_t tokens = 0;         // syllables of the documents of this value
  std::uint32_t documents = 0;      // that hold the node …
  std::uint32_t all_documents = 0;  // … and all of this value that are selected
};

struct Frequencies {
  Extent extent;
  std::uint64_t total = 0;  // occurrences
  std::string by, within;   // as asked; within "" where that is no year or month
  // By time in its order, none missing between the first and the last; dated less finely or not at all comes last, as
  // "". By a facet the most frequent first, at most 500.
  std::vector<FrequencyBar> bars;
};

struct DispersionRow {
  std::string document, title, date;
  std::uint32_t tokens = 0;              // length of the document
  std::vector<std::uint32_t> positions;  // of the node: syllables before it; at most 10,000
  std::vector<std::uint32_t> begins;     // the same in the document's text, code points; 0 in a title apart from it
};

struct Dispersion {
  Extent extent;
  std::uint64_t total = 0;  // occurrences
  std::uint32_t documents_with = 0;
  double deviation = 0;  // DP, Gries 2008: 0 spread as the text is, towards 1 all in one place
  double juilland = 0;   // Juilland's D over the documents: 1 even, as of a single one; 0 without occurrences
  std::uint32_t offset = 0;
  std::vector<DispersionRow> rows;  // most occurrences first
};

}  // namespace tracuu::engine
