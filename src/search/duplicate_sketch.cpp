#include "search/duplicate_sketch.h"

#include <algorithm>

namespace tracuu::search {

namespace {

constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15;

constexpr std::uint64_t power(std::uint64_t base, std::size_t exponent) {
  std::uint64_t product = 1;
  for (std::size_t i = 0; i < exponent; ++i) product *= base;
  return product;
}
constexpr std::uint64_t kOldest = power(kBase, kShingleTokens + 1);

// MurmurHash3's finaliser (Appleby).
std::uint64_t mixed(std::uint64_t hash) {
  hash ^= hash >> 33;
  hash *= 0xFF51AFD7ED558CCD;
  hash ^= hash >> 33;
  hash *= 0xC4CEB9FE1A85EC53;
  return hash ^ hash >> 33;
}

// What a borrowed value gets for each step that it comes from afar, so that two empty bins agree only where they borrow
// the same from as far.
constexpr std::uint32_t kBorrowed = 0x9E37;

}  // namespace

void Sketcher::clear() {
  tokens_ = 0;
  rolling_ = exact_ = 0;
  last_.fill(0);
  least_.fill(UINT32_MAX);
  filled_.reset();
}

void Sketcher::add(std::uint64_t hash) {
  std::uint64_t& oldest = last_[tokens_ % kShingleTokens];
  rolling_ = (rolling_ + hash) * kBase - oldest * kOldest;
  oldest = hash;
  exact_ = mixed(exact_ * kBase + hash);
  if (++tokens_ >= kShingleTokens) put(mixed(rolling_));
}

void Sketcher::put(std::uint64_t shingle) {
  const auto bin = static_cast<std::size_t>((shingle >> 32) * kSketchBins >> 32);
  least_[bin] = std::min(least_[bin], static_cast<std::uint32_t>(shingle));
  filled_.set(bin);
}

Sketch Sketcher::take() {
  Sketch sketch;
  if (tokens_ == 0) return sketch;
  if (tokens_ < kShingleTokens) put(mixed(rolling_));
  sketch.exact = exact_ | 1;
  sketch.filled = filled_;
  for (std::size_t i = 0; i < kSketchBins; ++i) {
    std::uint32_t steps = 0;
    std::size_t from = i;
    for (; !filled_[from]; from = (from + 1) % kSketchBins) ++steps;
    sketch.bins[i] = static_cast<std::uint16_t>(least_[from] + steps * kBorrowed);
  }
  clear();
  return sketch;
}

double resemblance(const Sketch& one, const Sketch& other) {
  const std::bitset<kSketchBins> both = one.filled & other.filled, either = one.filled | other.filled;
  std::size_t same = 0;
  for (std::size_t i = 0; i < kSketchBins; ++i) same += both[i] && one.bins[i] == other.bins[i] ? 1 : 0;
  return either.none() ? 0 : static_cast<double>(same) / static_cast<double>(either.count());
}

}  // namespace tracuu::search
