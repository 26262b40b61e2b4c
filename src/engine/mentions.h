// What one document says, and where in its text: messages of the reader. Plain values as in messages.h. A long document
// is read in parts, so that nobody waits for it: ask for the next part until there is none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/knowledge.h"

namespace tracuu::engine {

// A file that a reader dropped on the page has the id "dropped:NUMBER:NAME": two of one name are two documents.
inline constexpr std::string_view kDroppedFile = "dropped:";
inline bool is_dropped(std::string_view id) { return id.starts_with(kDroppedFile); }
// REQUIRES: is_dropped(id).
inline std::string_view dropped_name(std::string_view id) {
  id.remove_prefix(kDroppedFile.size());
  return id.substr(id.find(':') + 1);
}

// Answered with Mentions.
struct MentionsRequest {
  std::string id;
  std::uint32_t part = 0;
};

struct Mentions {
  struct Thing {
    // "person", "organisation", "place", "event", "date", "figure"; and the name that the corpus has for it, else the
    // document's. A date's name is its ISO form, a figure's its unit.
    EntityName entity;
    bool known = false;                // to the corpus
    std::string sort;                  // of a place or an event its class; of a date "stated", "inferred", "unknown"
    std::string country;               // of a person, a body, a place
    std::string body;                  // of a person its party, of a body what it is a part of
    std::string year_from;             // of a date whose year is inferred: the words that make it certain
    std::vector<std::string> roles;    // of a person, as this document has them
    double value = 0;                  // of a figure
    std::vector<std::uint32_t> edges;  // begin, end, begin, end, … ascending; code points of the document's text
  };
  struct Act {
    EntityName actor, addressee;
    std::string kind;
    std::uint32_t begin = 0, end = 0;  // the sentence, code points of the document's text
  };
  std::string id;
  std::uint32_t part = 0, parts = 1;
  std::vector<Thing> things;  // each kind in the order above
  std::vector<Act> acts;
};

}  // namespace tracuu::engine
