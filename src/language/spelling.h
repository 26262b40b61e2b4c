// How the corpus writes terms whose keys are all that an index has.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "language/source.h"

namespace tracuu::language {

inline constexpr std::size_t kMostGramTerms = 5;

// Terms next to each other; free places are kNoTerm.
inline constexpr std::uint32_t kNoTerm = UINT32_MAX;
using Gram = std::array<std::uint32_t, kMostGramTerms>;
Gram gram_of(std::span<const std::uint32_t> terms);
std::size_t size_of(const Gram& gram);

// Of one analysis: what has been spelled stays as it was, so that its rows do not change while it goes on.
class Speller {
 public:
  struct Wanted {
    Gram gram{};
    std::uint32_t document = 0;  // one that holds it
  };

  // Of each the form that is most frequent in all these documents together, of two small letters before capitals; its
  // words with single blanks between them.
  Result<std::vector<std::string>> spell(std::span<const Wanted> wanted, const Source& source);

 private:
  std::map<Gram, std::string> known_;
};

// A query that finds what is spelled so and nothing else.
std::string exact_query(const std::string& spelled);

}  // namespace tracuu::language
