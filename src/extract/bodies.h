// Names of bodies: ministries, parties, committees, companies, international organisations.
#pragma once

#include <vector>

#include "extract/reading.h"

namespace tracuu::extract {

struct FoundBody {
  Span words;                      // the whole name, with the country behind it
  Span core;                       // without that country
  Span abbreviation;               // in brackets behind it; empty where there is none
  const Entry* country = nullptr;  // whose body it is
  const Entry* entry = nullptr;    // of the table, where all of it is one phrase of it
  bool keeps_country = false;      // the country is part of the name, as a party's
  bool shares_country = false;     // it stands behind others: "Chính phủ và nhân dân Lào"
};

// In order; a party may lie in the name of its department.
class Bodies {
 public:
  explicit Bodies(const Reading& reading);

  const std::vector<FoundBody>& all() const { return bodies_; }
  // The body that begins at a word; null where none does.
  const FoundBody* at(std::uint32_t word) const {
    return word < at_.size() && at_[word] != 0 ? &bodies_[at_[word] - 1] : nullptr;
  }
  // Whether a word is in a body's name.
  bool covers(std::uint32_t word) const { return covered_[word] != 0; }

 private:
  void add_party_within(const Reading& reading, std::uint32_t first);

  std::vector<FoundBody> bodies_;
  std::vector<std::uint32_t> at_;
  std::vector<std::uint8_t> covered_;
};

}  // namespace tracuu::extract
