// What helps a reader on: how a query may go on while it is typed, and what to leave out where nothing is found. Plain
// values as in messages.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/search_request.h"

namespace tracuu::engine {

// How the query may go on: names and words of the corpus that begin as its end does.
struct CompleteRequest {
  std::string text;         // as typed
  std::uint32_t limit = 6;  // at most 20
  bool operator==(const CompleteRequest&) const = default;
};

struct Completions {
  struct Item {
    std::string query;     // the whole query, completed
    std::string label;     // what it was completed with
    bool is_name = false;  // of a person, a place, a body; else a word
  };
  std::string text;  // as asked
  std::vector<Item> items;
};

// How many documents a search would find without one of its filters, and other queries under its filters.
struct CountRequest {
  SearchRequest search;
  std::vector<std::string> queries;  // at most 16 are counted
  bool operator==(const CountRequest&) const = default;
};

struct Counts {
  struct WithoutFilter {
    std::string facet;  // "date" for the range of dates
    std::uint32_t total = 0;
  };
  struct OtherQuery {
    std::string query;
    std::uint32_t total = 0;
  };
  std::uint32_t unfiltered = 0;  // without any filter
  std::vector<WithoutFilter> filters;
  std::vector<OtherQuery> queries;
};

}  // namespace tracuu::engine
