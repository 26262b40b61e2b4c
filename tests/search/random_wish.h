// Random wishes in the words of a corpus.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "document/document.h"
#include "search/wish.h"

namespace tracuu::search {

class RandomWishes {
 public:
  // The documents must outlive it. REQUIRES: one of them has a word.
  RandomWishes(const std::vector<Document>& documents, std::uint32_t seed) : documents_(documents), random_(seed) {}

  // One that an operator makes strict.
  Wish next();

 private:
  std::size_t below(std::size_t end) { return random_() % end; }
  Wish wish(int depth);
  Wish list(Wish::Kind kind, int depth);
  Wish phrase();
  Wish near();
  Wish facet();
  Wish date();
  // Words that stand together somewhere, or, at times, nowhere.
  std::vector<WishedWord> words(std::size_t count);

  const std::vector<Document>& documents_;
  std::mt19937 random_;
  int stars_ = 0;
};

}  // namespace tracuu::search
