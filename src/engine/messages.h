// The door between a reader's side (app, command line, JavaScript) and the engine: plain values, no pointers, no behaviour.
// Offsets here are bytes of the UTF-8 string they belong to; codec.h turns them into code points in JSON and back.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/error.h"
#include "base/ranges.h"

namespace tracuu::engine {

enum class Sort : std::uint8_t { relevance, newest, oldest };

// Values within a facet are alternatives (OR); different facets must all hold (AND).
struct FacetFilter {
  std::string facet;
  std::vector<std::string> values;
  bool operator==(const FacetFilter&) const = default;
};

// ISO dates or prefixes of them ("2021", "2021-06"), inclusive at both ends; "" leaves that end open.
struct DateRange {
  std::string from;
  std::string to;
  bool operator==(const DateRange&) const = default;
};

struct Filters {
  std::vector<FacetFilter> facets;
  DateRange date;
  bool operator==(const Filters&) const = default;
};

struct SearchRequest {
  std::string query;  // as typed
  Filters filters;
  Sort sort = Sort::relevance;
  std::uint32_t offset = 0;
  std::uint32_t limit = 20;  // at most 200
  bool operator==(const SearchRequest&) const = default;
};

struct DocumentRequest {
  std::string id;
  std::string highlight;  // a query whose matches are wanted as spans; "" for none
};

// What the corpus is: answered with CorpusInfo.
struct InfoRequest {};

using RequestBody = std::variant<SearchRequest, DocumentRequest, InfoRequest>;

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
};

struct FacetValue {
  std::string value;
  std::uint32_t count = 0;  // documents that match the query and all filters of other facets
};

struct Facet {
  std::string name;  // "source", "category", "year", … or a metadata column
  std::vector<FacetValue> values;
};

struct ResultPage {
  std::string query;
  std::uint32_t total = 0;    // documents that match query and filters
  bool relaxed = false;       // not every syllable was required
  double elapsed_ms = 0;      // inside the engine
  std::uint32_t offset = 0;   // of hits.front() in the whole ranking
  std::vector<Hit> hits;
  std::vector<Facet> facets;
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

using ResponseBody = std::variant<ResultPage, DocumentView, CorpusInfo, Error>;

struct Response {
  std::uint32_t id = 0;
  ResponseBody body;
};

}  // namespace tracuu::engine
