// The shortest way from one sequence to another: what both have in common, in order; the rest of the first was removed,
// the rest of the second added.
// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), 251-266, with the
// refinement to linear space of its section 4b.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tracuu::text {

// a[a, a + length) is b[b, b + length).
struct Match {
  std::uint32_t a = 0, b = 0, length = 0;
  bool operator==(const Match&) const = default;
};

struct Alignment {
  std::vector<Match> matches;  // ascending in both, disjoint, none empty, no two that touch in both
  bool complete = true;        // false: the budget ran out, and what was left was taken for different
};

// Time is O((N + M) D) for D differences, space O(D). `budget` bounds the steps: it is taken from as they are made.
Alignment align(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::uint64_t& budget);

}  // namespace tracuu::text
