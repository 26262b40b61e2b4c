// What tells copies of a document without comparing texts.
//
// A document is the set of its shingles: all runs of five syllables (keys: case, tone placement and punctuation aside).
// How alike two are is the resemblance of Broder ("On the resemblance and containment of documents", 1997): shingles
// that both have, of those that either has. MinHash estimates it from a small sketch; this is its form with one
// permutation (Li, Owen and Zhang, "One Permutation Hashing", 2012): a shingle's hash says which of 120 bins it falls
// into, each bin keeps the least hash, of which 16 bits are stored (Li and König, "b-Bit Minwise Hashing", 2010). An
// empty bin borrows from the next one (Shrivastava and Li, "Densifying One Permutation Hashing via Rotation", 2014): so
// that short documents meet as well. What is borrowed counts for nothing when two are compared: of a short document,
// most of whose shingles have bins of their own, the estimate is nearly exact. A few multiplications a token.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace tracuu::search {

inline constexpr std::size_t kShingleTokens = 5;
inline constexpr std::size_t kSketchBins = 120;

struct Sketch {
  std::uint64_t exact = 0;  // hash of all tokens in their order; 0 where there are none
  std::array<std::uint16_t, kSketchBins> bins{};
  std::bitset<kSketchBins> filled;  // those that are not borrowed
};

// Takes a document's tokens one by one.
class Sketcher {
 public:
  Sketcher() { clear(); }

  // `hash`: of the token's key, 64 well mixed bits.
  void add(std::uint64_t hash);
  // Of all tokens since the last one. Fewer than five are one shingle.
  Sketch take();

 private:
  void clear();
  void put(std::uint64_t shingle);

  std::array<std::uint64_t, kShingleTokens> last_{};
  std::size_t tokens_ = 0;
  std::uint64_t rolling_ = 0, exact_ = 0;
  std::array<std::uint32_t, kSketchBins> least_{};
  std::bitset<kSketchBins> filled_;
};

// The estimated resemblance, 0 to 1; its standard error is at most 0.046, 0.037 where it is 0.8.
double resemblance(const Sketch& one, const Sketch& other);

}  // namespace tracuu::search
