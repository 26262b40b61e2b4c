// How often each run of syllables that begins with a capital is met, by a hash of its syllables: what the corpus's
// names are chosen from. Runs met in one document alone are forgotten from time to time, as in lossy counting (Manku
// and Motwani 2002), so that memory stays bounded; the same documents in the same order give the same counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu::search {

// Where one is met.
struct NamePlace {
  bool inside = false;  // of a sentence: its capital is not the sentence's
  bool starts = false;  // no capital directly before it
  bool ends = false;    // no capital directly behind it
  bool open = false;    // small letters directly behind it
  bool alone = false;   // nothing at all beside it
};

class ProperNameCounts {
 public:
  struct Entry {
    std::uint64_t hash = 0;  // 0: free
    std::uint32_t occurrences = 0, inside = 0, starts = 0, ends = 0, open = 0, alone = 0;
    std::uint32_t documents = 0, last_document = 0;
    std::uint32_t text_begin = 0, text_size = 0;  // in the pool, from the second document on
    std::int32_t votes = 0;                       // for this writing (Boyer and Moore 1981)
  };

  ProperNameCounts();

  // Whether it is worth while to count longer ones that begin with it: those of one just met are not, once there is
  // much to count (Apriori: Agrawal and Srikant 1994).
  bool add(std::uint64_t hash, std::string_view text, std::uint32_t document, const NamePlace& place);
  // nullptr where it was never met, or is forgotten.
  const Entry* find(std::uint64_t hash) const;
  std::string_view text(const Entry& entry) const {
    return std::string_view(pool_).substr(entry.text_begin, entry.text_size);
  }
  // Free ones among them.
  const std::vector<Entry>& entries() const { return entries_; }

 private:
  std::size_t slot_of(std::uint64_t hash) const;
  void vote(Entry& entry, std::string_view text);
  void make_room();

  std::vector<Entry> entries_;         // open addressing; a power of two
  std::vector<std::uint64_t> hashes_;  // of the entries: so many more of them are near each other
  std::size_t used_ = 0;
  std::string pool_;
};

}  // namespace tracuu::search
