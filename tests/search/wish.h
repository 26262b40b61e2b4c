// What a query means, made by a test that writes the query itself: so that neither the parser nor the evaluator has to
// be believed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tracuu::search {

struct WishedWord {
  std::string written;  // as in the query, without operators
  std::string key, folded;
  bool marked = false;
  bool open = false;  // with a star
  bool exact = false;
};

struct Wish {
  enum class Kind : std::uint8_t { phrase, all, any, none, near, facet, date };
  Kind kind = Kind::phrase;
  std::vector<WishedWord> words = {};  // phrase, facet
  bool quoted = false, in_title = false;
  std::vector<Wish> parts = {};
  std::uint32_t distance = 0;  // near: between each part and the one before
  std::string field = {};      // facet: "source" or "category"
  bool whole = false;          // facet
  std::string from = {}, to = {};
};

// The query that asks for it.
std::string text_of(const Wish& wish);

}  // namespace tracuu::search
