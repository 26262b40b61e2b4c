#include "search/proper_name_counts.h"

#include <algorithm>
#include <utility>

namespace tracuu::search {

namespace {

constexpr std::size_t kFirstSlots = std::size_t{1} << 12;
// From so many slots on, what is rare is forgotten before the table grows: 14 MB.
constexpr std::size_t kManySlots = std::size_t{1} << 18;

}  // namespace

ProperNameCounts::ProperNameCounts() : entries_(kFirstSlots), hashes_(kFirstSlots) {}

std::size_t ProperNameCounts::slot_of(std::uint64_t hash) const {
  const std::size_t mask = hashes_.size() - 1;
  std::size_t slot = static_cast<std::size_t>(hash) & mask;
  while (hashes_[slot] != 0 && hashes_[slot] != hash) slot = (slot + 1) & mask;
  return slot;
}

const ProperNameCounts::Entry* ProperNameCounts::find(std::uint64_t hash) const {
  const Entry& entry = entries_[slot_of(hash)];
  return entry.hash == 0 ? nullptr : &entry;
}

void ProperNameCounts::vote(Entry& entry, std::string_view written) {
  if (entry.votes > 0 && text(entry) == written) {
    ++entry.votes;
  } else if (entry.votes > 0) {
    --entry.votes;
  } else {
    entry.votes = 1;
    entry.text_begin = static_cast<std::uint32_t>(pool_.size());
    entry.text_size = static_cast<std::uint32_t>(written.size());
    pool_ += written;
  }
}

bool ProperNameCounts::add(std::uint64_t hash, std::string_view written, std::uint32_t document,
                           const NamePlace& place) {
  const std::size_t slot = slot_of(hash);
  Entry& entry = entries_[slot];
  const bool is_new = entry.hash == 0;
  entry.hash = hashes_[slot] = hash;
  ++entry.occurrences;
  entry.inside += place.inside;
  entry.starts += place.starts;
  entry.ends += place.ends;
  entry.open += place.open;
  entry.alone += place.alone;
  if (is_new || entry.last_document != document) {
    entry.last_document = document;
    if (++entry.documents > 1) vote(entry, written);
  }
  used_ += is_new;
  if (used_ * 4 > entries_.size() * 3) make_room();
  return !is_new || entries_.size() < kManySlots;
}

void ProperNameCounts::make_room() {
  std::vector<Entry> old = std::move(entries_);
  std::erase_if(old, [](const Entry& each) { return each.hash == 0; });
  if (old.size() * 4 > kManySlots * 3 - 4) {
    std::erase_if(old, [](const Entry& each) { return each.documents < 2; });
  }
  std::size_t slots = kFirstSlots;
  while (slots < old.size() * 2) slots *= 2;
  entries_.assign(slots, {});
  hashes_.assign(slots, 0);
  used_ = old.size();
  for (const Entry& each : old) {
    const std::size_t slot = slot_of(each.hash);
    entries_[slot] = each;
    hashes_[slot] = each.hash;
  }
}

}  // namespace tracuu::search
