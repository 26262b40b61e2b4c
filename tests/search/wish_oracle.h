// Which documents a wish means, by reading every token of every document: written without the parser, the index and the
// evaluator.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "search/oracle.h"
#include "search/wish.h"

namespace tracuu::search {

class WishOracle {
 public:
  explicit WishOracle(const std::vector<Document>& documents);

  // In the order of documents.
  std::vector<std::string> ids(const Wish& wish) const;

 private:
  // Key and folded form: as often as they are written, so seldom are they compared with what is wished.
  using Spelling = std::pair<std::string, std::string>;
  struct Place {
    std::size_t word = 0;  // its number
    std::uint32_t position = 0;
    bool in_title = false;
  };
  struct Read {
    const Document* document;
    std::vector<Place> places;
  };
  // First and last position of a phrase.
  using Found = std::pair<std::uint32_t, std::uint32_t>;

  Read read(const Document& document);
  std::size_t number_of(const Spelling& word);
  bool is_answered(const WishedWord& wished, const Spelling& word) const;
  // By the number of a word, whether it is an answer.
  const std::vector<bool>& answers(const WishedWord& wished) const;
  bool holds(const Read& read, const Wish& wish) const;
  bool holds_value(const std::string& value, const Wish& wish) const;
  static bool is_dated(const std::string& iso, const Wish& wish);
  std::vector<Found> find(const Read& read, const Wish& operand) const;
  static bool goes_on(const std::vector<std::vector<Found>>& found, std::size_t next, const Found& before,
                      std::uint32_t distance);

  std::vector<Read> documents_;
  std::map<Spelling, std::size_t> numbers_;
  std::set<std::string> keys_;  // of all words
  // Of every word that was wished so far, by how the query writes it.
  mutable std::map<std::string, std::vector<bool>> answers_;
};

}  // namespace tracuu::search
