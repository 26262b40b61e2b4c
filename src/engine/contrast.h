// What tells two sets of documents apart, as messages: two periods, or two values of a facet. As in knowledge.h every
// request names the documents by a search, and a corpus of an older build knows nothing. docs/statistics.md defines
// what is counted.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/search_request.h"

namespace tracuu::engine {

struct ContrastRequest {
  SearchRequest search;
  // What parts the sides: a facet; "country", places that are countries; "" time.
  std::string by = {};
  // A value of it, or a period "FROM..TO" of ISO dates or their beginnings. "" is chosen: the halves of the dated
  // documents, in whole years; the most frequent values.
  std::string a = {}, b = {};
  std::string kind = {};  // only "person", "organisation", "place", "event", "act" or "phrase"; "" all
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const ContrastRequest&) const = default;
};

// Something that documents of either side name, do or repeat.
struct ContrastRow {
  std::string kind;                 // as asked
  std::string name;                 // of an act its class: "propose"
  std::uint32_t a = 0, b = 0;       // documents of either side
  double share_a = 0, share_b = 0;  // of all on its side, percent
  bool few = false;                 // chance alone would give some of the four counts less than 5: nothing is sure
  double log_likelihood = 0;        // negative where it is rarer on side a; 0 where there are few
  double log_ratio = 0;             // binary logarithm of the ratio of shares, likewise
};

struct Contrast {
  // What a side can be.
  struct Choice {
    std::string value;            // a year, or a value
    std::uint32_t documents = 0;  // selected ones
  };
  std::string by;    // as asked
  std::string a, b;  // in force
  std::uint32_t documents_a = 0, documents_b = 0;
  std::uint32_t both = 0;            // on either side and therefore counted on none
  std::vector<Choice> choices = {};  // years in order; values, the most frequent first, at most 100
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  std::vector<ContrastRow> rows = {};  // the surest first, those of few documents last
};

}  // namespace tracuu::engine
