// A search and an open document as the text of a URL hash, without '#': a permalink.
// "q=…&f.source=…&from=2021&to=2022-06&sort=newest&doc=…", percent-encoded UTF-8; a facet's key stands once for each
// value.
#pragma once

#include <string>
#include <string_view>

#include "engine/messages.h"

namespace tracuu::app {

struct UrlState {
  std::string query;
  engine::Filters filters;
  engine::Sort sort = engine::Sort::relevance;
  std::string document;  // its id, "" none
  bool operator==(const UrlState&) const = default;
};

std::string encode_state(const UrlState& state);

// Takes any text: unknown keys and malformed escapes are passed over, bytes that are not UTF-8 become U+FFFD.
// decode(encode(s)) == s for every s in valid UTF-8 whose facets are distinct and have distinct values, at least one
// each.
UrlState decode_state(std::string_view text);

// "relevance", "newest", "oldest".
std::string_view sort_name(engine::Sort sort);

}  // namespace tracuu::app
