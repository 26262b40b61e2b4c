// The terms met while building an index, numbered by first appearance, each with its postings so far, compressed.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::search {

class TermTable {
 public:
  struct Term {
    std::uint32_t key_begin = 0, key_size = 0, folded_size = 0;  // in the pool: the key, then the folded form
    std::uint32_t next_document = 0;                             // one past the last that holds it
    std::uint32_t documents = 0;
    store::Bytes postings;  // per document: difference and weight, as varints
  };

  TermTable();

  // The term's number, new or known.
  std::uint32_t number_of(std::string_view key, std::string_view folded);
  // REQUIRES: ascending documents for each term.
  void add(std::uint32_t number, std::uint32_t document, std::uint32_t weight);

  std::uint32_t size() const { return static_cast<std::uint32_t>(terms_.size()); }
  Term& operator[](std::uint32_t number) { return terms_[number]; }
  std::string_view key(std::uint32_t number) const;
  std::string_view folded(std::uint32_t number) const;
  // All numbers, sorted by (folded, key).
  std::vector<std::uint32_t> sorted() const;

 private:
  // With its key's place: most lookups need neither the term nor another slot.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // plus 1; 0 is free
    std::uint32_t key_begin = 0, key_size = 0;
  };
  void grow();

  std::vector<Term> terms_;
  std::vector<Slot> slots_;  // open addressing; a power of two
  store::Bytes pool_;
};

}  // namespace tracuu::search
