#include "language/keyness.h"

#include <algorithm>
#include <utility>

#include "language/scored.h"
#include "language/statistics.h"

namespace tracuu::language {

namespace {

constexpr std::uint64_t kLookCost = 30;  // of an n-gram

Comparison compare(std::uint64_t here, std::uint64_t there, const Sizes& sizes) {
  return {static_cast<double>(here), static_cast<double>(there), static_cast<double>(sizes.here),
          static_cast<double>(sizes.there)};
}

// Whether it is more frequent on the side that is looked for.
bool is_key(const Comparison& counts, const KeynessView& view) {
  if (counts.here_all <= 0 || counts.there_all <= 0) return false;
  if ((view.rarer ? counts.there : counts.here) < std::max(view.least, 1u)) return false;
  const double here = counts.here * counts.there_all;
  const double there = counts.there * counts.here_all;
  return view.rarer ? there > here : here > there;
}

Row row_of(const Comparison& counts) {
  Row row;
  row.count = static_cast<std::uint64_t>(counts.here);
  row.elsewhere = static_cast<std::uint64_t>(counts.there);
  row.log_likelihood = keyness(counts);
  row.log_ratio = log_ratio(counts);
  return row;
}

search::DocumentSet others_of(const Selection& selection) {
  search::DocumentSet others = search::DocumentSet::all(selection.set.corpus_documents());
  others.remove(selection.set);
  return others;
}

}  // namespace

RowPage key_terms(const TermCounts& counts, const Sizes& sizes, const KeynessView& view,
                  const search::DocumentSet& selected, const Source& source, std::size_t offset, std::size_t limit) {
  const auto comparison = [&](std::uint32_t term) {
    const std::uint32_t here = counts.selected(term).occurrences;
    return compare(here, counts.everywhere(term) - here, sizes);
  };
  std::vector<Scored> found;
  for (std::uint32_t term = 0; term < counts.next(); ++term) {
    const Comparison each = comparison(term);
    if (is_key(each, view)) found.push_back({keyness(each), term});
  }
  RowPage page{found.size(), {}};
  const search::DocumentSet all = search::DocumentSet::all(source.index().documents());
  for (const Scored& each : window_of(std::move(found), offset, limit)) {
    Row& row = page.rows.emplace_back(row_of(comparison(each.number)));
    const std::uint32_t document = first_holding(each.number, row.count != 0 ? selected : all, source);
    row.wanted = {gram_of(std::span(&each.number, 1)), document};
    row.documents = counts.selected(each.number).documents;
  }
  return page;
}

KeyGrams::KeyGrams(const Selection& selection, std::uint32_t size, bool rarer, const Source& source)
    : rarer_(rarer),
      size_(std::clamp<std::size_t>(size, 2, 3)),
      counting_(numbers_of(rarer ? others_of(selection) : selection.set), size_, std::nullopt, source),
      others_(numbers_of(rarer ? selection.set : others_of(selection)), source) {}

void GramFilter::add_listed(const GramTable& table, std::uint32_t least) {
  bits_.assign((std::size_t{1} << (64 - kShift)) / 64, 0);
  for (const GramCount& entry : table.entries()) {
    if (entry.count < least) continue;
    const std::uint64_t hash = GramTable::hash_of(std::span(entry.gram).first(size_of(entry.gram)));
    bits_[hash >> kShift >> 6] |= std::uint64_t{1} << (hash >> kShift & 63);
  }
}

Result<void> KeyGrams::go_on(const Source& source, Work& work) {
  TRACUU_TRY(counting_.go_on(source, work));
  if (!counting_.is_over()) return {};
  const GramTable& table = counting_.table();
  if (filter_.is_empty()) filter_.add_listed(table, counting_.least());
  elsewhere_.resize(table.entries().size());
  last_elsewhere_.resize(table.entries().size(), UINT32_MAX);
  const std::uint32_t known = source.index().dictionary().terms();
  return others_.go_on(source, work, [&](std::uint32_t document, std::span<const search::StreamWord> words) {
    work.spend(source.facts(document).tokens * kLookCost);
    tokens_.read(words);
    for_each_gram(tokens_, size_, known, [&](std::span<const std::uint32_t> terms, std::size_t) {
      const std::uint64_t hash = GramTable::hash_of(terms);
      if (!filter_.may_hold(hash)) return;
      const GramCount* entry = table.find(terms, hash);
      if (entry == nullptr) return;
      const auto number = static_cast<std::size_t>(entry - table.entries().data());
      ++elsewhere_[number].occurrences;
      if (last_elsewhere_[number] != document) ++elsewhere_[number].documents;
      last_elsewhere_[number] = document;
    });
  });
}

double KeyGrams::done() const {
  if (!counting_.is_over()) return counting_.done() / 2;
  return (1 + others_.done()) / 2;
}

RowPage KeyGrams::rows(const Sizes& sizes, const KeynessView& view, std::size_t offset, std::size_t limit) const {
  const std::vector<GramCount>& entries = counting_.table().entries();
  const auto comparison = [&](std::size_t i) {
    const std::uint32_t there = i < elsewhere_.size() ? elsewhere_[i].occurrences : 0;
    return rarer_ ? compare(there, entries[i].count, sizes) : compare(entries[i].count, there, sizes);
  };
  std::vector<Scored> found;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].count < std::max(view.least, counting_.least())) continue;
    const Comparison each = comparison(i);
    if (is_key(each, view)) found.push_back({keyness(each), static_cast<std::uint32_t>(i)});
  }
  RowPage page{found.size(), {}};
  for (const Scored& each : window_of(std::move(found), offset, limit)) {
    Row& row = page.rows.emplace_back(row_of(comparison(each.number)));
    row.wanted = {entries[each.number].gram, entries[each.number].last_document};
    const std::uint32_t there = each.number < elsewhere_.size() ? elsewhere_[each.number].documents : 0;
    row.documents = rarer_ ? there : entries[each.number].documents;
  }
  return page;
}

}  // namespace tracuu::language
