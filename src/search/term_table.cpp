#include "search/term_table.h"

#include <algorithm>
#include <tuple>

#include "search/key_hash.h"

namespace tracuu::search {

TermTable::TermTable() : slots_(1024) {}

std::string_view TermTable::key(std::uint32_t number) const {
  const Term& term = terms_[number];
  return store::as_text(pool_).substr(term.key_begin, term.key_size);
}

std::string_view TermTable::folded(std::uint32_t number) const {
  const Term& term = terms_[number];
  return store::as_text(pool_).substr(term.key_begin + term.key_size, term.folded_size);
}

std::uint32_t TermTable::number_of(std::string_view wanted, std::string_view folded_form) {
  const std::uint32_t hash = hash_of_key(wanted);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].number != 0; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.key_size == wanted.size() &&
        store::as_text(pool_).substr(slot.key_begin, slot.key_size) == wanted)
      return slot.number - 1;
  }
  Term term;
  term.key_begin = static_cast<std::uint32_t>(pool_.size());
  term.key_size = static_cast<std::uint32_t>(wanted.size());
  term.folded_size = static_cast<std::uint32_t>(folded_form.size());
  store::put_bytes(pool_, store::as_bytes(wanted));
  store::put_bytes(pool_, store::as_bytes(folded_form));
  slots_[at] = {hash, size() + 1, term.key_begin, term.key_size};
  terms_.push_back(std::move(term));
  if (terms_.size() * 2 > slots_.size()) grow();
  return size() - 1;
}

void TermTable::grow() {
  std::vector<Slot> larger(slots_.size() * 2);
  const std::size_t mask = larger.size() - 1;
  for (const Slot& slot : slots_) {
    if (slot.number == 0) continue;
    std::size_t at = slot.hash & mask;
    while (larger[at].number != 0) at = (at + 1) & mask;
    larger[at] = slot;
  }
  slots_ = std::move(larger);
}

void TermTable::add(std::uint32_t number, std::uint32_t document, std::uint32_t weight) {
  Term& term = terms_[number];
  store::put_varint(term.postings, document - term.next_document);
  store::put_varint(term.postings, weight);
  term.next_document = document + 1;
  ++term.documents;
}

std::vector<std::uint32_t> TermTable::sorted() const {
  std::vector<std::uint32_t> numbers(terms_.size());
  for (std::uint32_t i = 0; i < size(); ++i) numbers[i] = i;
  std::ranges::sort(numbers, [this](std::uint32_t a, std::uint32_t b) {
    return std::tuple(folded(a), key(a)) < std::tuple(folded(b), key(b));
  });
  return numbers;
}

}  // namespace tracuu::search
