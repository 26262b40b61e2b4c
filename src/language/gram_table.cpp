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
GramTable::GramTable(std::size_t room) : room_(room), slots_(std::bit_ceil(room * 2 + 2), 0) {}

std::uint64_t GramTable::hash_of(std::span<const std::uint32_t> terms) {
  std::uint64_t hash = 0;
  for (const std::uint32_t term : terms) {
    hash = (hash ^ term) * 0x9E3779B97F4A7C15;
    hash ^= hash >> 32;
  }
  return hash * 0x9E3779B97F4A7C15;
}

bool GramTable::is_same(const GramCount& entry, std::span<const std::uint32_t> terms) {
  return std::equal(terms.begin(), terms.end(), entry.gram.begin());
}

std::size_t GramTable::slot_of(std::span<const std::uint32_t> terms, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = static_cast<std::size_t>(hash >> 16) & mask;
  while (slots_[slot] != 0 && !is_same(entries_[slots_[slot] - 1], terms)) slot = (slot + 1) & mask;
  return slot;
}

void GramTable::add(std::span<const std::uint32_t> terms, std::uint32_t document) {
  const std::uint64_t hash = hash_of(terms);
  const std::size_t slot = slot_of(terms, hash);
  if (slots_[slot] != 0) {
    GramCount& entry = entries_[slots_[slot] - 1];
    ++entry.count;
    if (entry.last_document != document) ++entry.documents;
    entry.last_document = document;
    return;
  }
  if (is_choosy_ && !may_be_frequent(hash)) return;
  entries_.push_back({gram_of(terms), 1, 1, document});
  slots_[slot] = static_cast<std::uint32_t>(entries_.size());
  if (entries_.size() * 2 > slots_.size()) rebuild(slots_.size() * 2);
}

const GramCount* GramTable::find(std::span<const std::uint32_t> terms, std::uint64_t hash) const {
  const std::uint32_t number = slots_[slot_of(terms, hash)];
  return number == 0 ? nullptr : &entries_[number - 1];
}

void GramTable::begin_traces() {
  traces_.assign(kTraces, 0);
  for (const GramCount& entry : entries_) {
    trace(hash_of(std::span(entry.gram).first(size_of(entry.gram))), entry.count);
  }
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
  std::erase_if(entries_, [this](const GramCount& entry) {
    return !may_be_frequent(hash_of(std::span(entry.gram).first(size_of(entry.gram))));
  });
  is_choosy_ = true;
  rebuild(slots_.size());
}

void GramTable::rebuild(std::size_t slots) {
  slots_.assign(slots, 0);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const auto terms = std::span(entries_[i].gram).first(size_of(entries_[i].gram));
    slots_[slot_of(terms, hash_of(terms))] = static_cast<std::uint32_t>(i + 1);
  }
}

}  // namespace tracuu::language
