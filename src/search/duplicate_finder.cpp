#include "search/duplicate_finder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tracuu::search {

namespace {

constexpr std::size_t kRows = 6, kBands = kSketchBins / kRows;
static_assert(kBands * kRows == kSketchBins);

// So many different documents at most are looked at in one bucket: what so many unlike documents share is a form.
constexpr std::size_t kMostKinds = 64;

// Disjoint sets (Tarjan 1975) whose representative is the least member.
class Sets {
 public:
  explicit Sets(std::size_t size) : parents_(size) { std::iota(parents_.begin(), parents_.end(), 0u); }

  std::uint32_t find(std::uint32_t member) {
    while (parents_[member] != member) member = parents_[member] = parents_[parents_[member]];
    return member;
  }
  void join(std::uint32_t one, std::uint32_t other) {
    const std::uint32_t a = find(one), b = find(other);
    parents_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parents_;
};

struct Keyed {
  std::uint64_t key;
  std::uint32_t document;
  auto operator<=>(const Keyed&) const = default;
};

std::uint64_t band_key(const Sketch& sketch, std::size_t band) {
  std::uint64_t key = 0;
  for (std::size_t i = band * kRows; i < (band + 1) * kRows; ++i) {
    key = (key ^ sketch.bins[i]) * 0x9E3779B97F4A7C15;
    key ^= key >> 29;
  }
  return key;
}

// Calls take(documents) for each run of documents that have the same key, two at least.
template <typename Key, typename Take>
void for_each_bucket(std::span<const Sketch> sketches, std::vector<Keyed>& keyed, Key key_of, Take take) {
  keyed.clear();
  for (std::uint32_t i = 0; i < sketches.size(); ++i) {
    if (sketches[i].exact != 0) keyed.push_back({key_of(sketches[i]), i});
  }
  std::ranges::sort(keyed);
  for (auto begin = keyed.cbegin(); begin != keyed.cend();) {
    const auto end = std::find_if(begin, keyed.cend(), [&](const Keyed& each) { return each.key != begin->key; });
    if (end - begin > 1) take(std::span(begin, end));
    begin = end;
  }
}

void join_alike(std::span<const Sketch> sketches, std::span<const Keyed> bucket, Sets& sets) {
  std::vector<std::uint32_t> kinds;
  for (const Keyed& each : bucket) {
    const std::uint32_t document = each.document;
    const auto is_like = [&](std::uint32_t kind) {
      return sets.find(kind) == sets.find(document) ||
             resemblance(sketches[kind], sketches[document]) >= kLeastResemblance;
    };
    const auto kind = std::ranges::find_if(kinds, is_like);
    if (kind != kinds.end()) sets.join(*kind, document);
    else if (kinds.size() < kMostKinds) kinds.push_back(document);
  }
}

}  // namespace

std::vector<std::vector<std::uint32_t>> find_duplicates(std::span<const Sketch> sketches) {
  Sets sets(sketches.size());
  std::vector<Keyed> keyed;
  keyed.reserve(sketches.size());
  for_each_bucket(
      sketches, keyed, [](const Sketch& sketch) { return sketch.exact; },
      [&](std::span<const Keyed> bucket) {
        for (const Keyed& each : bucket) sets.join(bucket.front().document, each.document);
      });
  for (std::size_t band = 0; band < kBands; ++band) {
    for_each_bucket(
        sketches, keyed, [band](const Sketch& sketch) { return band_key(sketch, band); },
        [&](std::span<const Keyed> bucket) { join_alike(sketches, bucket, sets); });
  }
  constexpr std::uint32_t kNone = UINT32_MAX;
  std::vector<std::uint32_t> sizes(sketches.size(), 0), places(sketches.size(), kNone);
  for (std::uint32_t i = 0; i < sketches.size(); ++i) ++sizes[sets.find(i)];
  std::vector<std::vector<std::uint32_t>> groups;
  for (std::uint32_t i = 0; i < sketches.size(); ++i) {
    const std::uint32_t first = sets.find(i);
    if (sizes[first] < 2) continue;
    if (first == i) {
      places[i] = static_cast<std::uint32_t>(groups.size());
      groups.emplace_back();
    }
    groups[places[first]].push_back(i);
  }
  return groups;
}

store::Bytes encode_duplicates(std::span<const std::vector<std::uint32_t>> groups) {
  store::Bytes out;
  store::put_varint(out, groups.size());
  std::uint32_t first = 0;
  for (const std::vector<std::uint32_t>& group : groups) {
    store::put_varint(out, group.size() - 2);
    store::put_varint(out, group.front() - first);
    first = group.front() + 1;
    for (std::size_t i = 1; i < group.size(); ++i) store::put_varint(out, group[i] - group[i - 1] - 1);
  }
  return out;
}

}  // namespace tracuu::search
