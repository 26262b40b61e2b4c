#include "search/facets.h"

#include <algorithm>

#include "text/word_beginnings.h"

namespace tracuu::search {

namespace {

// The counts of one facet, by value number.
class ColumnCounts {
 public:
  ColumnCounts(const FacetColumn& facet, const Filter& filter, const Sifted& sifted)
      : facet_(facet), filter_(filter), own_filter_(filter.filter_on(&facet)), counts_(facet.values() + 1u, 0) {
    add(sifted.passing);
    if (own_filter_ < sifted.kept_out.size()) add(sifted.kept_out[own_filter_]);
  }

  // The numbers that count anything or that the filter names.
  std::vector<std::uint32_t> numbers() const {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t number = 0; number < counts_.size(); ++number) {
      if (counts_[number] != 0 || is_named(number)) numbers.push_back(number);
    }
    return numbers;
  }
  bool is_named(std::uint32_t number) const { return filter_.names(own_filter_, number); }

  // The order in which to show them, what has no value last.
  bool comes_before(std::uint32_t a, std::uint32_t b) const {
    if (a == 0 || b == 0) return b == 0 && a != 0;
    if (facet_.name() == kYearFacet) return a > b;
    return counts_[a] != counts_[b] ? counts_[a] > counts_[b] : a < b;
  }

  // The best `limit` of the numbers, and on request those behind that are named, or are no value.
  FacetCounts list(std::vector<std::uint32_t> numbers, std::size_t limit, bool keeps_named) const {
    FacetCounts listed{std::string(facet_.name()), {}, static_cast<std::uint32_t>(numbers.size())};
    const auto order = [this](std::uint32_t a, std::uint32_t b) { return comes_before(a, b); };
    if (numbers.size() > limit) {
      const auto kept = numbers.begin() + static_cast<std::ptrdiff_t>(limit);
      std::nth_element(numbers.begin(), kept, numbers.end(), order);
      const auto goes = [&](std::uint32_t number) { return !keeps_named || (number != 0 && !is_named(number)); };
      numbers.erase(std::remove_if(kept, numbers.end(), goes), numbers.end());
    }
    std::ranges::sort(numbers, order);
    for (const std::uint32_t number : numbers) {
      listed.values.push_back({number == 0 ? std::string() : std::string(facet_.value(number)), counts_[number]});
    }
    return listed;
  }

 private:
  void add(const std::vector<ScoredDocument>& documents) {
    facet_.for_each_number(documents, [this](std::uint32_t number) { ++counts_[number]; });
  }

  const FacetColumn& facet_;
  const Filter& filter_;
  std::size_t own_filter_;
  std::vector<std::uint32_t> counts_;
};

}  // namespace

std::vector<FacetCounts> count_facets(const FacetTable& facets, const Filter& filter, const Sifted& sifted) {
  std::vector<FacetCounts> counted;
  for (const FacetColumn& facet : facets.columns()) {
    const ColumnCounts counts(facet, filter, sifted);
    counted.push_back(counts.list(counts.numbers(), kMaxFacetValues, true));
  }
  return counted;
}

FacetCounts find_values(const FacetColumn& facet, std::string_view text, std::size_t limit, const Filter& filter,
                        const Sifted& sifted) {
  const ColumnCounts counts(facet, filter, sifted);
  const text::WordBeginnings words(text);
  std::vector<std::uint32_t> numbers = counts.numbers();
  std::erase_if(numbers, [&](std::uint32_t number) {
    return !words.empty() && (number == 0 || !words.are_in(facet.value(number)));
  });
  return counts.list(std::move(numbers), limit, false);
}

}  // namespace tracuu::search
