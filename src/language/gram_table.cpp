#include "language/gram_table.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tracuu::language {

namespace {

constexpr std::size_t kTraces = std::size_t{1} << 24;
constexpr std::uint32_t kMostTraced = 255;

std::size_t trace_of(std::uint64_t hash) { return static_cast<std::size_t>(hash >> 40); }
static_assert(kTraces == std::size_t{1} << (64 - 40));

}  // namespace

// As many slots as will be needed, so that none is ever moved while a reader waits.
GramTable::GramTable(std::size_t room) : room_(room), slots_(std::bit_ceil(room * 2)) {}

std::uint64_t GramTable::hash_of(const GramCount& entry) {
  return hash_of(std::span(entry.gram).first(size_of(entry.gram)));
}

bool GramTable::is_same(const GramCount& entry, Terms terms) {
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (entry.gram[i] != terms[i]) return false;
  }
  return true;
}

std::size_t GramTable::slot_of(Terms terms, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  const std::uint32_t beginning = beginning_of(hash);
  std::size_t at = static_cast<std::size_t>(hash >> 16) & mask;
  for (; slots_[at].number != 0; at = (at + 1) & mask) {
    if (slots_[at].hash == beginning && is_same(entries_[slots_[at].number - 1], terms)) break;
  }
  return at;
}

void GramTable::add(Terms terms, std::uint64_t hash, std::uint32_t document) {
  Slot& slot = slots_[slot_of(terms, hash)];
  if (slot.number != 0) return count(slot.number - 1, document);
  if (is_choosy_ && !may_be_frequent(hash)) return;
  entries_.push_back({gram_of(terms), 1, 1, document});
  ++histogram_[1];
  slot = {beginning_of(hash), static_cast<std::uint32_t>(entries_.size())};
  if (entries_.size() * 4 > slots_.size() * 3) rebuild(slots_.size() * 2);
}

void GramTable::count(std::uint32_t number, std::uint32_t document) {
  GramCount& entry = entries_[number];
  if (entry.last_document != document) ++entry.documents;
  entry.last_document = document;
  if (++entry.count == kFrequent) frequent_.push_back(number);
  if (entry.count >= histogram_.size()) return;
  --histogram_[entry.count - 1];
  ++histogram_[entry.count];
}

const GramCount* GramTable::find(Terms terms) const {
  const std::uint32_t number = slots_[slot_of(terms, hash_of(terms))].number;
  return number == 0 ? nullptr : &entries_[number - 1];
}

void GramTable::begin_traces() {
  traces_.assign(kTraces, 0);
  for (const GramCount& entry : entries_) trace(hash_of(entry), entry.count);
}

void GramTable::trace(std::uint64_t hash, std::uint32_t count) {
  std::uint8_t& trace = traces_[trace_of(hash)];
  trace = static_cast<std::uint8_t>(std::min(std::uint32_t{trace} + count, kMostTraced));
}

bool GramTable::may_be_frequent(std::uint64_t hash) const { return traces_[trace_of(hash)] >= least_; }

void GramTable::admit() {
  std::array<std::size_t, kMostTraced + 1> with = {};
  for (const std::uint8_t trace : traces_) ++with[trace];
  least_ = kMostTraced;
  std::size_t listed = with[least_];
  while (least_ > 2 && listed + with[least_ - 1] <= room_) listed += with[--least_];
  std::erase_if(entries_, [this](const GramCount& entry) { return !may_be_frequent(hash_of(entry)); });
  is_choosy_ = true;
  tally();
  rebuild(slots_.size());
}

void GramTable::rebuild(std::size_t slots) {
  slots_.assign(slots, {});
  const std::size_t mask = slots - 1;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const std::uint64_t hash = hash_of(entries_[i]);
    std::size_t at = static_cast<std::size_t>(hash >> 16) & mask;
    while (slots_[at].number != 0) at = (at + 1) & mask;
    slots_[at] = {beginning_of(hash), static_cast<std::uint32_t>(i + 1)};
  }
}

void GramTable::tally() {
  histogram_ = {};
  frequent_.clear();
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    ++histogram_[std::min<std::size_t>(entries_[i].count, histogram_.size() - 1)];
    if (entries_[i].count >= kFrequent) frequent_.push_back(static_cast<std::uint32_t>(i));
  }
}

}  // namespace tracuu::language
