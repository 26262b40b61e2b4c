// What a search is asked by: part of the messages of messages.h, where offsets are explained.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tracuu::engine {

// `recent`: by relevance, with newer documents raised.
enum class Sort : std::uint8_t { relevance, newest, oldest, recent };

// What the marks of a typed syllable demand. as_typed: those typed must be there, and where none is typed any may be;
// exact: only as written; ignored: none counts.
enum class Marks : std::uint8_t { as_typed, exact, ignored };

// Values within a facet are alternatives (OR), none of the excluded may be there; different facets must all hold (AND).
// The value "" stands for documents that have none.
struct FacetFilter {
  std::string facet;
  std::vector<std::string> values = {};
  std::vector<std::string> excluded = {};
  bool operator==(const FacetFilter&) const = default;
};

// ISO dates or prefixes of them ("2021", "2021-06"), inclusive at both ends; "" leaves that end open.
struct DateRange {
  std::string from = {};
  std::string to = {};
  bool undated = false;  // documents without a date pass as well; with both ends open nothing else does
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
  Marks marks = Marks::as_typed;
  std::string dates_within = {};  // of the histogram: "" all years, "2021" its months, "2021-06" its days
  std::string like = {};          // a document's id: only those most like it, the most alike first; "" all
  std::string copies_of = {};     // a document's id: only it and its copies; "" all
  bool aside = false;             // asked beside the list that is shown: a queue keeps both
  bool grouped = false;           // of several copies only the one that comes first
  bool operator==(const SearchRequest&) const = default;
};

}  // namespace tracuu::engine
