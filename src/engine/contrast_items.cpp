#include "engine/contrast_items.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "language/statistics.h"

namespace tracuu::engine {

namespace {

constexpr std::string_view kNames[] = {"person", "organisation", "place", "event", "act", "phrase"};
// What chance has to give at least, so that G² is distributed as its table says (Cochran 1954).
constexpr double kLeastExpected = 5;
constexpr std::size_t kActClasses = static_cast<std::size_t>(extract::ActClass::invite) + 1;

struct Count {
  std::uint32_t a = 0, b = 0;
};

// Makes items of counts, for sides of these sizes.
class Measuring {
 public:
  explicit Measuring(const ContrastSides& sides) : a_(sides.in_a.count()), b_(sides.in_b.count()) {}

  void add(ItemKind kind, std::uint32_t number, Count count, std::vector<ContrastItem>& items) const {
    if (count.a + count.b == 0) return;
    ContrastItem item{kind, true, number, count.a, count.b, 0, 0};
    const language::Meeting meeting{static_cast<double>(count.a), static_cast<double>(count.a + count.b), a_, a_ + b_};
    item.few = least_expected(meeting) < kLeastExpected;
    if (!item.few) {
      item.log_likelihood = language::log_likelihood(meeting);
      item.log_ratio = language::log_ratio({meeting.together, static_cast<double>(count.b), a_, b_});
    }
    items.push_back(item);
  }

 private:
  // In the emptiest of the four cells: documents of either side with it or without.
  static double least_expected(const language::Meeting& of_all) {
    const double with = of_all.first, without = of_all.all - of_all.first;
    return std::min(with, without) / of_all.all * std::min(of_all.second, of_all.all - of_all.second);
  }

  double a_, b_;
};

void add_entities(const ContrastSides& sides, knowledge::EntityKind kind, const knowledge::Knowledge& known,
                  const Measuring& measuring, std::vector<ContrastItem>& items) {
  const search::FacetColumn& column = known.facet(kind);
  std::vector<Count> counts(column.values() + 1u);
  const auto add = [&](const search::DocumentSet& side, std::uint32_t Count::*of_side) {
    side.for_each([&](std::uint32_t document) {
      column.for_each_at(document, [&](std::uint32_t number) { ++(counts[number].*of_side); });
    });
  };
  add(sides.in_a, &Count::a);
  add(sides.in_b, &Count::b);
  for (std::uint32_t number = 1; number <= column.values(); ++number)
    measuring.add(static_cast<ItemKind>(kind), number, counts[number], items);
}

void add_acts(const ContrastSides& sides, const knowledge::Knowledge& known, const Measuring& measuring,
              std::vector<ContrastItem>& items) {
  std::array<Count, kActClasses> counts{};
  const auto add = [&](const search::DocumentSet& side, std::uint32_t Count::*of_side) {
    side.for_each([&](std::uint32_t document) {
      std::array<bool, kActClasses> has{};
      for (const knowledge::Act& act : known.acts(document)) has[static_cast<std::size_t>(act.kind)] = true;
      for (std::size_t each = 0; each < kActClasses; ++each) counts[each].*of_side += has[each] ? 1u : 0u;
    });
  };
  add(sides.in_a, &Count::a);
  add(sides.in_b, &Count::b);
  for (std::uint32_t each = 0; each < kActClasses; ++each) measuring.add(ItemKind::act, each, counts[each], items);
}

// The documents that have a phrase in any variant, each once.
std::vector<std::uint32_t> documents_of(const knowledge::SetPhrase& phrase) {
  std::vector<std::uint32_t> documents;
  for (const knowledge::SetPhrase::Variant& variant : phrase.variants) {
    for (const knowledge::SetPhrase::Occurrence& each : variant.occurrences) documents.push_back(each.document);
  }
  std::ranges::sort(documents);
  const auto repeated = std::ranges::unique(documents);
  documents.erase(repeated.begin(), repeated.end());
  return documents;
}

void add_phrases(const ContrastSides& sides, const knowledge::Knowledge& known, const Measuring& measuring,
                 std::vector<ContrastItem>& items) {
  const knowledge::SetPhrases& phrases = known.phrases();
  for (std::uint32_t number = 0; number < phrases.count(); ++number) {
    Count count;
    for (const std::uint32_t document : documents_of(phrases.phrase(number))) {
      count.a += sides.in_a.has(document) ? 1u : 0u;
      count.b += sides.in_b.has(document) ? 1u : 0u;
    }
    measuring.add(ItemKind::phrase, number, count, items);
  }
}

}  // namespace

std::string_view name_of(ItemKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::vector<ContrastItem> contrast_items(const ContrastSides& sides, std::string_view kind,
                                         const knowledge::Knowledge& known) {
  std::vector<ContrastItem> items;
  // Where there is nothing to compare with, nothing tells the sides apart.
  if (sides.in_a.empty() || sides.in_b.empty()) return items;
  const Measuring measuring(sides);
  const auto is_asked = [&](ItemKind each) { return kind.empty() || kind == name_of(each); };
  for (std::size_t each = 0; each < knowledge::kEntityKinds; ++each) {
    if (is_asked(static_cast<ItemKind>(each)))
      add_entities(sides, static_cast<knowledge::EntityKind>(each), known, measuring, items);
  }
  if (is_asked(ItemKind::act)) add_acts(sides, known, measuring, items);
  if (is_asked(ItemKind::phrase)) add_phrases(sides, known, measuring, items);
  std::ranges::sort(items, std::less(), [](const ContrastItem& item) {
    return std::tuple(item.few, -std::abs(item.log_likelihood), -std::int64_t{item.a} - item.b, item.kind, item.number);
  });
  return items;
}

}  // namespace tracuu::engine
