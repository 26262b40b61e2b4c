// The front page of a corpus as a message: what it holds, since when, by whom, and how far it can be trusted.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace tracuu::engine {

struct OverviewRequest {};

// How finely documents are dated, and how their dates are known.
struct DateState {
  std::uint32_t day = 0, month = 0, year = 0, none = 0;  // documents
  std::uint32_t inferred = 0;                            // of those that have one
  bool operator==(const DateState&) const = default;
};

struct OverviewValue {
  std::string value;
  std::uint32_t documents = 0;
  bool operator==(const OverviewValue&) const = default;
};

struct Overview {
  std::uint64_t tokens = 0;          // syllables of all titles and texts
  std::uint32_t terms = 0;           // different ones, as the vocabulary of all documents lists them
  std::vector<OverviewValue> years;  // in order; those between the first and the last without documents included
  // The facets but the year's, each with its values that most documents have, and how many it has in all.
  struct Group {
    std::string facet;
    std::uint32_t all_values = 0;
    std::vector<OverviewValue> values;
    bool operator==(const Group&) const = default;
  };
  std::vector<Group> groups;
  std::vector<OverviewValue> names;  // recurring names, those in most documents first; none in older corpora
  DateState dates;
  bool reported = false;  // whether the corpus knows the four below
  std::uint32_t derived_titles = 0, skipped = 0, repaired = 0;
  std::string fingerprint;  // SHA-256 of all documents, hexadecimal; "" in older corpora
  bool operator==(const Overview&) const = default;
};

}  // namespace tracuu::engine
