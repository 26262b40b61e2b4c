// A search that is nothing but its words.
#pragma once

#include <string>
#include <utility>

#include "engine/search_request.h"

namespace tracuu::engine {

inline SearchRequest about(std::string query) {
  SearchRequest search;
  search.query = std::move(query);
  return search;
}

}  // namespace tracuu::engine
