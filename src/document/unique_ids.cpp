#include "document/unique_ids.h"

namespace tracuu::document {

std::string UniqueIds::claim(const std::string& id) {
  std::uint32_t& count = seen_[id];  // stays valid: unordered_map never moves its elements
  if (++count == 1) return id;
  std::string candidate = id + "~" + std::to_string(count);
  while (!seen_.try_emplace(candidate, 1u).second) candidate = id + "~" + std::to_string(++count);
  return candidate;
}

}  // namespace tracuu::document
