#include "language/keyness.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

#include "language/statistics.h"

namespace tracuu::language {

namespace {

constexpr std::uint64_t kLookCost = 30;  // of an n-gram
constexpr std::size_t kBitsOfGram = 16;  // of the filter

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

// By hand: a call to compare memory would take longer than all the rest.
bool is_same(const std::array<std::uint32_t, 3>& a, const std::array<std::uint32_t, 3>& b) {
  return a[0] == b[0] && a[1] == b[1] && a[2] == b[2];
}

search::DocumentSet others_of(const Selection& selection) {
  search::DocumentSet others = search::DocumentSet::all(selection.set.corpus_documents());
  others.remove(selection.set);
  return others;
}

}  // namespace

RowPage key_terms(const TermCounts& counts, const Sizes& sizes, const KeynessView& view,
                  const search::DocumentSet& selected, const Source& source, std::size_t offset, std::size_t limit,
                  Ranking& ranking) {
  const auto comparison = [&](std::uint32_t term) {
    const std::uint32_t here = counts.selected(term).occurrences;
    return compare(here, counts.everywhere(term) - here, sizes);
  };
  const auto score = [&] {
    std::vector<Scored> found;
    for (std::uint32_t term = 0; term < counts.next(); ++term) {
      const Comparison each = comparison(term);
      if (is_key(each, view)) found.push_back({keyness(each), term});
    }
    return found;
  };
  RowPage page;
  const search::DocumentSet all = search::DocumentSet::all(source.index().documents());
  const Ranking::Key key{view.rarer ? 1u : 0u, view.least, counts.next()};
  for (const Scored& each : ranking.window(key, offset, limit, score)) {
    Row& row = page.rows.emplace_back(row_of(comparison(each.number)));
    const std::uint32_t document = first_holding(each.number, row.count != 0 ? selected : all, source);
    row.wanted = {gram_of(std::span(&each.number, 1)), document};
    row.documents = counts.selected(each.number).documents;
  }
  page.total = ranking.size();
  return page;
}

KeyGrams::KeyGrams(const Selection& selection, std::uint32_t size, bool rarer, const Source& source)
    : rarer_(rarer),
      size_(std::clamp<std::size_t>(size, 2, 3)),
      counting_(numbers_of(rarer ? others_of(selection) : selection.set), size_, std::nullopt, source),
      others_(numbers_of(rarer ? selection.set : others_of(selection)), source) {}

void GramsElsewhere::make(const GramTable& table, std::uint32_t least) {
  for (std::uint32_t entry = 0; entry < table.entries().size(); ++entry) {
    const GramCount& gram = table.entries()[entry];
    if (gram.count >= least) counts_.push_back({{gram.gram[0], gram.gram[1], gram.gram[2]}, entry, {}});
  }
  const std::size_t bits = std::bit_ceil(std::max<std::size_t>(counts_.size() * kBitsOfGram, 64));
  filter_.assign(bits / 64, 0);
  filter_shift_ = 64 - static_cast<unsigned>(std::countr_zero(bits));
  slots_.assign(std::bit_ceil(counts_.size() * 2 + 1), {});
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t number = 0; number < counts_.size(); ++number) {
    const std::uint64_t hash = GramTable::hash_of(table.entries()[counts_[number].entry]);
    filter_[bit_of(hash) >> 6] |= std::uint64_t{1} << (bit_of(hash) & 63);
    std::size_t at = static_cast<std::size_t>(hash) & mask;
    while (slots_[at].number != 0) at = (at + 1) & mask;
    slots_[at] = {static_cast<std::uint32_t>(hash >> 32), number + 1};
  }
}

void GramsElsewhere::look(GramTable::Terms terms, std::uint64_t hash, std::uint32_t document) {
  const std::size_t mask = slots_.size() - 1;
  const std::array<std::uint32_t, 3> padded{terms[0], terms[1], terms.size() == 3 ? terms[2] : kNoTerm};
  for (std::size_t at = static_cast<std::size_t>(hash) & mask; slots_[at].number != 0; at = (at + 1) & mask) {
    if (slots_[at].hash != static_cast<std::uint32_t>(hash >> 32)) continue;
    Count& count = counts_[slots_[at].number - 1];
    if (!is_same(count.terms, padded)) continue;
    ++count.elsewhere.occurrences;
    if (count.last_document != document) ++count.elsewhere.documents;
    count.last_document = document;
    return;
  }
}

Result<void> KeyGrams::go_on(const Source& source, Work& work) {
  if (done() < 1) ranking_.forget();
  TRACUU_TRY(counting_.go_on(source, work));
  if (!counting_.is_over()) return {};
  if (!elsewhere_.is_made()) elsewhere_.make(counting_.table(), counting_.least());
  const std::uint32_t known = source.index().dictionary().terms();
  return others_.go_on(source, work, [&](std::uint32_t document, std::span<const search::StreamWord> words) {
    work.spend(source.facts(document).tokens * kLookCost);
    const auto look = [&](auto terms) { elsewhere_.add(terms, GramTable::hash_of(terms), document); };
    if (size_ == 2) for_each_gram<2>(words, known, look);
    else for_each_gram<3>(words, known, look);
  });
}

double KeyGrams::done() const {
  if (!counting_.is_over()) return counting_.done() / 2;
  return (1 + others_.done()) / 2;
}

Sizes KeyGrams::read_of(Sizes whole) const {
  std::uint64_t& counted = rarer_ ? whole.there : whole.here;
  std::uint64_t& other = rarer_ ? whole.here : whole.there;
  counted -= counting_.tokens_left();
  other -= others_.tokens_left();
  return whole;
}

RowPage KeyGrams::rows(const Sizes& whole, const KeynessView& view, std::size_t offset, std::size_t limit) {
  const Sizes sizes = read_of(whole);
  const std::vector<GramsElsewhere::Count>& listed = elsewhere_.counts();
  const auto entry_of = [&](const GramsElsewhere::Count& each) -> const GramCount& {
    return counting_.table().entries()[each.entry];
  };
  const auto comparison = [&](const GramsElsewhere::Count& each) {
    const std::uint32_t there = each.elsewhere.occurrences;
    return rarer_ ? compare(there, entry_of(each).count, sizes) : compare(entry_of(each).count, there, sizes);
  };
  const auto score = [&] {
    std::vector<Scored> found;
    for (std::uint32_t i = 0; i < listed.size(); ++i) {
      if (entry_of(listed[i]).count < view.least) continue;
      const Comparison each = comparison(listed[i]);
      if (is_key(each, view)) found.push_back({keyness(each), i});
    }
    return found;
  };
  RowPage page;
  for (const Scored& each : ranking_.window({view.rarer ? 1u : 0u, view.least, 0}, offset, limit, score)) {
    const GramsElsewhere::Count& count = listed[each.number];
    const GramCount& entry = entry_of(count);
    Row& row = page.rows.emplace_back(row_of(comparison(count)));
    row.wanted = {entry.gram, entry.last_document};
    row.documents = rarer_ ? count.elsewhere.documents : entry.documents;
  }
  page.total = ranking_.size();
  return page;
}

}  // namespace tracuu::language
