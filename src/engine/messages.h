// The door between a reader's side (app, command line, JavaScript) and the engine: plain values, no pointers, no
// behaviour. Offsets here are bytes of the UTF-8 string they belong to; codec.h turns them into code points in JSON and
// back.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/one_of.h"
#include "base/ranges.h"
#include "engine/contrast.h"
#include "engine/encounters.h"
#include "engine/export_messages.h"
#include "engine/guidance.h"
#include "engine/knowledge.h"
#include "engine/language.h"
#include "engine/mentions.h"
#include "engine/overview.h"
#include "engine/reading.h"
#include "engine/search_request.h"
#include "engine/set_phrases.h"

namespace tracuu::engine {

// Which values of a facet hold a text, marks and case aside, counted under a search as its own counts are.
struct FacetValuesRequest {
  SearchRequest search;  // sort, offset, limit do not matter
  std::string facet;
  std::string text;          // "" for all values
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const FacetValuesRequest&) const = default;
};

// Why a document answers a query, and why it ranks where it does.
struct ExplainRequest {
  std::string id;
  std::string query;
  Marks marks = Marks::as_typed;
};

struct DocumentRequest {
  std::string id;
  std::string highlight;  // a query whose matches are wanted as spans; "" for none
  Marks marks = Marks::as_typed;
  std::string at = {};  // a passage to be found again, as text/text_anchor.h writes it; "" for none
};

// Where a text stands in a document, letter by letter: case aside, and a letter typed without a mark finds it with any.
// Answered with Passages.
struct PassagesRequest {
  std::string id;
  std::string text;
};

// What the corpus is: answered with CorpusInfo.
struct InfoRequest {};

struct RequestTypes
    : Alternatives<SearchRequest, CompleteRequest, CountRequest, FacetValuesRequest, ExplainRequest, DocumentRequest,
                   MentionsRequest, PassagesRequest, OverviewRequest, FactsRequest, CompareRequest, ExportRequest,
                   InfoRequest, ConcordanceRequest, CollocationsRequest, NgramsRequest, FrequencyRequest,
                   DispersionRequest, KeynessRequest, VocabularyRequest, EntitiesRequest, EntityRequest, ActsRequest,
                   FiguresRequest, PhrasesRequest, PhraseRequest, ContrastRequest, EncountersRequest, MeetingsRequest,
                   GapsRequest, EventRequest> {};
using RequestBody = OneOf<RequestTypes>;

struct Request {
  std::uint32_t id = 0;  // chosen by the asker, returned with the answer
  RequestBody body;
};

struct Hit {
  std::string id;
  std::string title;
  std::string date;  // ISO, possibly partial, "" unknown
  std::string source;
  std::string category;
  double score = 0;
  std::string snippet;                // a passage of the original text, line ends as spaces
  std::vector<ByteRange> highlights;  // into snippet
  std::vector<ByteRange> title_highlights;
  std::vector<std::string> forms;  // other forms of what was typed (aliases) that the document holds, as in the table
  std::uint32_t copies = 0;        // documents found that are copies of this one, where results are grouped
  std::uint32_t places = 0;        // where its text has what was typed, neighbours counted once; 0: not known or none
};

struct FacetValue {
  std::string value;
  std::uint32_t count = 0;  // documents that match the query and all filters of other facets
};

struct Facet {
  std::string name;                // "source", "category", "year", … or a metadata column
  std::vector<FacetValue> values;  // documents without one are counted last, as the value ""
  std::uint32_t all_values = 0;    // more than values.size() where the list is cut
};

// Documents over time under the query and all filters but the date's.
struct DateHistogram {
  struct Bucket {
    std::string iso;  // "2021", "2021-06" or "2021-06-07"
    std::uint32_t count = 0;
  };
  std::string within;           // as asked; "" where that is no year or month
  std::vector<Bucket> buckets;  // in order of time, none empty
  std::uint32_t coarser = 0;    // within, but dated less finely than the buckets
  std::uint32_t undated = 0;    // of the whole result
};

// Something the reader should know of the query, with the place in it that it is about.
struct QueryNote {
  Error text;       // as a sentence; a query is never an error itself
  ByteRange range;  // into the query; empty where it is about all of it
};

// Another query that finds more: one edit or one mark away from the one typed.
struct Suggestion {
  std::string query;
  std::vector<ByteRange> changed;  // into query
  std::uint32_t total = 0;         // documents it finds under the same filters
};

// Other forms of a typed name that were searched as well.
struct AliasNote {
  ByteRange range;  // into the query
  std::vector<std::string> forms;
};

struct ResultPage {
  std::string query;
  std::uint32_t total = 0;   // documents that match query and filters
  std::uint32_t rows = 0;    // hits of the whole ranking: fewer than documents where it is grouped
  std::string about = {};    // the title of the document that SearchRequest::like or ::copies_of names
  bool relaxed = false;      // not every syllable was required
  double elapsed_ms = 0;     // inside the engine
  std::uint32_t offset = 0;  // of hits.front() in the whole ranking
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  DateHistogram dates;
  Sort sort = Sort::relevance;     // in force: the request's, or the one the query itself asks for
  std::vector<QueryNote> notes;    // in order of their places
  std::string reading;             // what raw Telex or VNI was read as where the plain reading finds nothing; else ""
  std::vector<AliasNote> aliases;  // in order of their places
  std::vector<Suggestion> suggestions;  // best first, where results are few
};

struct FacetValues {
  std::string facet, text;  // as asked
  std::vector<FacetValue> values;
  std::uint32_t all_values = 0;  // that hold the text; more than values.size() where the list is cut
};

// A score taken apart. The shares are of the whole score and add up to 1 where there is one.
struct Explanation {
  enum class Match : std::uint8_t { same, twin, unmarked, compatible, alias, beginning };
  struct Form {
    std::string form;  // as the document has it first
    Match match = Match::same;
    std::uint32_t occurrences = 0;
    bool in_title = false;
  };
  struct Term {
    std::string typed;
    ByteRange range;              // into the query
    std::uint32_t documents = 0;  // of the corpus that hold it in any form
    double share = 0;
    std::vector<Form> forms;  // none where the document does not hold it
  };
  struct Pair {
    std::string typed;  // two neighbours of the query
    std::uint32_t occurrences = 0;
    double share = 0;
  };
  std::string id, query;  // as asked
  bool answers = false;   // whether the document is among the results at all, filters aside
  double score = 0;
  std::uint32_t tokens = 0;   // length of the document …
  double average_tokens = 0;  // … and of all, on average
  std::vector<Term> terms;
  std::vector<Pair> pairs;  // those found
  double nearness = 0;      // the share of the passage where most of the terms stand together
};

struct DocumentView {
  std::string id, title, date, source, author, url, category, lang, text;
  bool title_is_derived = false;
  struct Block {
    std::string kind;  // "heading", "paragraph", "caption", "byline", "list_item", "table_row"
    ByteRange range;   // into text
  };
  struct Field {
    std::string name, value;
  };
  std::vector<Block> blocks;
  std::vector<Field> metadata;
  std::vector<ByteRange> highlights;  // into text, ordered, disjoint
  std::uint32_t best_highlight = 0;   // which of them begins the passage that shows best why it was found
  ByteRange passage;                  // what was asked for with `at`; empty where it was not found
};

struct Passages {
  // begin, end, begin, end, … in order, disjoint. Code points of the document's text, which the asker has.
  std::vector<std::uint32_t> edges;
};

struct CorpusInfo {
  std::string title;
  std::string lang;  // of the interface, as the builder chose; "" lets the browser decide
  std::string date;  // given to the builder; "" if none
  std::string builder;
  std::uint32_t documents = 0;
  std::uint64_t text_bytes = 0;
  std::string first_date, last_date;  // of the documents that have one
  std::vector<std::string> facets;    // names, in the order to show
};

struct ResponseTypes : Alternatives<ResultPage, Completions, Counts, FacetValues, Explanation, DocumentView, Mentions,
                                    Passages, Overview, DocumentFacts, Comparison, ExportRows, CorpusInfo, Concordance,
                                    TermTable, Frequencies, Dispersion, Entities, EntityPage, Acts, Figures, Phrases,
                                    PhrasePage, Contrast, Encounters, Meetings, Gaps, EventReports, Error> {};
using ResponseBody = OneOf<ResponseTypes>;

struct Response {
  std::uint32_t id = 0;
  ResponseBody body;
};

}  // namespace tracuu::engine
