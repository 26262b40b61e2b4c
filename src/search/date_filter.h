// A range of dates, and which documents' dates lie in it.
#pragma once

#include <cstdint>
#include <string>

namespace tracuu::search {

// ISO dates or their beginnings, inclusive; "" is open.
struct DateSelection {
  std::string from = {}, to = {};
  bool undated = false;  // documents without a date pass as well; with both ends open nothing else does
};

// A document dated "2021" may lie anywhere in that year and passes where the range meets it; one without a date passes
// no range that has an end, unless it is asked for.
class DateFilter {
 public:
  explicit DateFilter(const DateSelection& selection);

  // Whether it keeps anything out.
  bool is_active() const { return is_active_; }
  // `day` as day_number() gives it.
  bool passes(std::uint32_t day) const {
    if (day == 0) return undated_pass_;
    return has_range_ && day <= to_ && last_day(day) >= from_;
  }

 private:
  // The last day that a date, or a beginning of one, can mean: 20210000 is up to 20219999.
  static std::uint32_t last_day(std::uint32_t day) {
    if (day % 100 != 0) return day;
    return day % 10000 == 0 ? day + 9999 : day + 99;
  }

  bool is_active_, undated_pass_, has_range_;
  std::uint32_t from_, to_;
};

}  // namespace tracuu::search
