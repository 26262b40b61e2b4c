#include "language/frequency.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tracuu::language {

namespace {

constexpr std::uint32_t kMonth = 100, kYear = 10000;  // in a day_number()

std::uint32_t step_within(std::uint32_t within) { return within == 0 ? kYear : within % kYear == 0 ? kMonth : 1; }

// Adds the node's counts, and those of the selection's documents that have been read, to the bars for which
// with_bars(document, add) calls add.
template <typename WithBars>
void fill(const NodeCounts& counts, const Selection& selection, const Source& source, WithBars with_bars) {
  selection.set.for_each([&](std::uint32_t document) {
    if (document >= counts.read_up_to()) return;
    with_bars(document, [&](Bar& bar) {
      ++bar.all_documents;
      bar.tokens += source.facts(document).tokens;
    });
  });
  for (const NodeCounts::InDocument& each : counts.documents()) {
    with_bars(each.document, [&](Bar& bar) {
      ++bar.documents;
      bar.count += each.count;
    });
  }
}

}  // namespace

std::uint32_t read_within(std::string_view within) {
  const std::uint32_t day = search::day_number(within);
  return day % kMonth == 0 ? day : 0;
}

std::vector<Bar> by_time(const NodeCounts& counts, std::uint32_t within, const Selection& selection,
                         const Source& source) {
  const std::uint32_t step = step_within(within);
  std::map<std::uint32_t, Bar> bars;
  fill(counts, selection, source, [&](std::uint32_t document, auto add) {
    const std::uint32_t day = source.facts(document).date;
    const std::uint32_t whole = step * 100;
    if (within != 0 && day / whole * whole != within) return;
    const std::uint32_t time = day / step * step;
    add(bars[time == within ? 0 : time]);
  });
  std::vector<Bar> ordered;
  std::uint32_t next = 0;
  for (auto& [time, bar] : bars) {
    if (time == 0) continue;
    const bool fills = next != 0 && (time - next) / step < kMostBars;
    for (; fills && next < time; next += step) ordered.push_back({next});
    bar.day = time;
    ordered.push_back(std::move(bar));
    next = time + step;
  }
  if (const auto rest = bars.find(0); rest != bars.end()) ordered.push_back(std::move(rest->second));
  return ordered;
}

std::vector<Bar> by_facet(const NodeCounts& counts, std::string_view facet, const Selection& selection,
                          const Source& source) {
  const search::FacetColumn* column = source.index().facets().find(facet);
  if (column == nullptr) return {};
  std::vector<Bar> bars(std::size_t{column->values()} + 1);
  for (std::uint32_t number = 1; number < bars.size(); ++number) bars[number].value = column->value(number);
  fill(counts, selection, source, [&](std::uint32_t document, auto add) {
    column->for_each_at(document, [&](std::uint32_t number) { add(bars[number]); });
  });
  std::erase_if(bars, [](const Bar& bar) { return bar.all_documents == 0; });
  std::ranges::stable_sort(bars, std::ranges::greater(), &Bar::count);
  if (bars.size() > kMostBars) bars.resize(kMostBars);
  return bars;
}

}  // namespace tracuu::language
