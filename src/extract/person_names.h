// The names of persons in a text, those that are one person's together.
#pragma once

#include <unordered_map>
#include <vector>

#include "extract/people.h"

namespace tracuu::extract {

class PersonNames {
 public:
  PersonNames(const std::vector<FoundPerson>& found, const Reading& reading);

  // A number for each person, in order of the text, from 0; kNobody for a name that is none after all.
  std::uint32_t person_of(std::uint32_t mention) const;
  std::uint32_t count() const { return count_; }

  // Names without a title, of persons whom the text has introduced: "Trump", "Tô Lâm". With their persons.
  std::vector<FoundPerson> bare_names() const;

 private:
  struct Name {
    Span words;  // of its first mention
    KeyHash key = 0;
    std::vector<std::uint32_t> mentions;  // indices of `found`
    std::uint32_t merged_into = kNobody;
    std::uint32_t person = kNobody;
  };

  void gather();
  void merge_spellings();
  void merge_short_names();
  void number_persons();
  std::uint32_t root(std::uint32_t name) const;
  void merge(std::uint32_t a, std::uint32_t b);
  bool share_title(const Name& a, const Name& b) const;
  bool is_doubtful(const Name& name) const;
  std::uint32_t name_at(std::uint32_t word) const;

  const std::vector<FoundPerson>& found_;
  const Reading& reading_;
  std::vector<Name> names_;
  std::unordered_map<KeyHash, std::vector<std::uint32_t>> by_first_word_;
  std::vector<std::uint32_t> name_of_;  // by mention
  std::uint32_t count_ = 0;
};

// Whether two mentions say that they are of different countries.
inline bool are_of_different_countries(const FoundPerson& a, const FoundPerson& b) {
  return a.country != nullptr && b.country != nullptr && a.country->name != b.country->name;
}

}  // namespace tracuu::extract
