// What helps a reader on, as the view model holds it: earlier searches and ways to go on while a query is typed, and
// what to leave out where nothing is found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/guidance.h"

namespace tracuu::app {

inline constexpr std::size_t kMostSearches = 50;       // kept
inline constexpr std::size_t kMostSearchesShown = 8;   // on an empty field
inline constexpr std::size_t kMostSearchesBeside = 3;  // beside completions

struct Suggesting {
  bool open = false;
  std::vector<std::string> searches;  // earlier ones that begin as what is typed, newest first
  std::vector<engine::Completions::Item> completions;
};

// One thing to leave out where nothing is found.
struct Relief {
  enum class Kind : std::uint8_t { filter, dates, all_filters, unit };
  Kind kind = Kind::unit;
  std::string facet;  // filter
  std::string label;  // the filter's values or the part of the query, as shown
  std::string query;  // unit: what is left
  std::uint32_t total = 0;
};

// What a reader has chosen to keep: names of facets, earlier searches. One a line, as a preference holds them.
std::string join_lines(const std::vector<std::string>& lines);
std::vector<std::string> split_lines(std::string_view text, std::size_t most);

// Puts the line first; it stands nowhere else.
void put_first(std::vector<std::string>& lines, std::string_view line, std::size_t most);
// In, or out where it was in.
void toggle_line(std::vector<std::string>& lines, std::string_view line);

}  // namespace tracuu::app
