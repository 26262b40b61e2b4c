#include "search/freshness.h"

#include <algorithm>
#include <cmath>

namespace tracuu::search {

namespace {

constexpr int kHalvings = 12;  // after which nothing of the bonus is left

// Days since some day long ago. What a date leaves out is taken as the middle: 2021 as July, 2021-06 as its 15th.
// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
std::int64_t days_of(std::uint32_t day_number) {
  const std::int64_t given_month = day_number / 100 % 100;
  const std::int64_t month = given_month == 0 ? 7 : given_month;
  const std::int64_t day = day_number % 100 != 0 ? day_number % 100 : given_month == 0 ? 1 : 15;
  const std::int64_t year = static_cast<std::int64_t>(day_number / 10000) - (month <= 2 ? 1 : 0);
  const std::int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year;
}

}  // namespace

Freshness::Freshness(const DocumentTable& documents)
    : documents_(documents), newest_(days_of(documents.date_span().last)) {
  const int days = static_cast<int>(kHalfLifeDays * kHalvings);
  factors_.reserve(static_cast<std::size_t>(days) + 1);
  for (int age = 0; age < days; ++age) {
    factors_.push_back(static_cast<float>(1 + kFreshBonus * std::exp2(-age / kHalfLifeDays)));
  }
  factors_.push_back(1);
}

float Freshness::factor(std::uint32_t document) const {
  const std::uint32_t day = documents_[document].date;
  if (day == 0) return 1;
  const std::int64_t age = std::max<std::int64_t>(newest_ - days_of(day), 0);
  return factors_[std::min(static_cast<std::size_t>(age), factors_.size() - 1)];
}

}  // namespace tracuu::search
