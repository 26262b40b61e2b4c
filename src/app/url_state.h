// A search and an open document as the text of a URL hash, without '#': a permalink.
// "q=…&marks=exact&f.source=…&-f.source=…&from=2021&to=2022-06&undated=1&sort=newest&like=ID&copies=ID&all=1&doc=…&with=…&at=…",
// percent-encoded UTF-8; a facet's key stands once for each value, with "-" before it for one that is excluded.
// url_places.h has the rest.
#pragma once

#include <string>
#include <string_view>

#include "app/knowledge_view.h"
#include "app/language_view.h"
#include "engine/messages.h"

namespace tracuu::app {

struct UrlState {
  std::string query = {};
  engine::Filters filters = {};
  engine::Sort sort = engine::Sort::relevance;
  std::string document = {};  // its id, "" none
  engine::Marks marks = engine::Marks::as_typed;
  Place place = Place::documents;
  LanguageQuestion language = {};    // of the language tools alone: elsewhere it is not written down
  KnowledgeQuestion knowledge = {};  // likewise
  std::string like = {};             // ids, "" none: engine::SearchRequest
  std::string copies_of = {};
  bool all_copies = false;  // not grouped
  std::string with = {};    // the id of a document that it is compared with, "" none
  std::string at = {};      // a passage of the document, as text/text_anchor.h writes it, "" none
  bool operator==(const UrlState&) const = default;
};

std::string encode_state(const UrlState& state);

// Takes any text: unknown keys and malformed escapes are passed over, bytes that are not UTF-8 become U+FFFD.
// decode(encode(s)) == s for every s in valid UTF-8 whose facets are distinct and have distinct values, at least one
// each, none of them both wanted and excluded.
UrlState decode_state(std::string_view text);

// "relevance", "newest", "oldest", "recent".
std::string_view sort_name(engine::Sort sort);
// "as_typed", "exact", "ignored".
std::string_view marks_name(engine::Marks marks);

}  // namespace tracuu::app
