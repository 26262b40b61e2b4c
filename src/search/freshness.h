// Relevance with freshness: newer documents count for more, gently, so that what answers well but is old stays in
// sight.
#pragma once

#include <cstdint>
#include <vector>

#include "search/document_table.h"

namespace tracuu::search {

// The newest document of the corpus counts kFreshBonus more, one that is kHalfLifeDays older half of that bonus more,
// and so on; one without a date has none. Age is measured from the newest document, not from today: the same corpus
// gives the same answer for ever.
inline constexpr double kFreshBonus = 0.5;
inline constexpr double kHalfLifeDays = 365;

class Freshness {
 public:
  explicit Freshness(const DocumentTable& documents);

  // What to multiply a score by, from 1 to 1 + kFreshBonus.
  float factor(std::uint32_t document) const;

 private:
  const DocumentTable& documents_;
  std::int64_t newest_ = 0;     // in days
  std::vector<float> factors_;  // by age in days; older ones count as the last
};

}  // namespace tracuu::search
