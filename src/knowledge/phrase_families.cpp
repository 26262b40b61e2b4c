#include "knowledge/phrase_families.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tracuu::knowledge {

namespace {

constexpr std::size_t kLeastShared = 2;

bool is_variant(std::size_t shared, std::size_t a, std::size_t b) {
  return shared >= kLeastShared && 2 * shared >= std::min(a, b);
}

}  // namespace

std::vector<std::uint32_t> families_of(const std::vector<MemberKeys>& phrases) {
  std::vector<std::uint32_t> main_of;
  std::unordered_map<extract::KeyHash, std::vector<std::uint32_t>> mains;  // by member
  for (std::uint32_t phrase = 0; phrase < phrases.size(); ++phrase) {
    std::map<std::uint32_t, std::size_t> shared;
    for (const extract::KeyHash member : phrases[phrase]) {
      if (const auto known = mains.find(member); known != mains.end())
        for (const std::uint32_t main : known->second) ++shared[main];
    }
    const auto found = std::ranges::find_if(shared, [&](const auto& each) {
      return is_variant(each.second, phrases[phrase].size(), phrases[each.first].size());
    });
    main_of.push_back(found == shared.end() ? phrase : found->first);
    if (found != shared.end()) continue;
    for (const extract::KeyHash member : phrases[phrase]) mains[member].push_back(phrase);
  }
  return main_of;
}

}  // namespace tracuu::knowledge
