#include "extract/people.h"

#include <algorithm>
#include <iterator>

#include "extract/names.h"

namespace tracuu::extract {

namespace {

class PersonFinder {
 public:
  PersonFinder(const Reading& reading, const Bodies& bodies) : reading_(reading), bodies_(bodies) {}

  std::vector<FoundPerson> find() {
    for (std::uint32_t i = 0; i < reading_.words.size();) i = std::max(take(i), i + 1);
    find_authors();
    return std::move(found_);
  }

 private:
  // Takes what begins at a word; returns the word behind it.
  std::uint32_t take(std::uint32_t i) {
    const PhraseClass kind = reading_.kind_at(i);
    if (kind == PhraseClass::role || kind == PhraseClass::rank || kind == PhraseClass::honorific) return take_titled(i);
    if (const FoundBody* body = bodies_.at(i)) return body->words.last;
    if (kind == PhraseClass::surname && reading_.is_capital(i)) {
      const Span name = name_by_itself(reading_, i);
      if (name.size() != 0) return add_name(name, name);
    }
    return i + 1;
  }

  std::uint32_t take_titled(std::uint32_t i) {
    read_titles(reading_, bodies_, i, run_);
    const std::uint32_t next = run_.words.last;
    Span name;
    if (reading_.is_joined(next) || reading_.gap(next) == (kSpace | kComma)) {
      if (reading_.is_joined(next)) name = name_behind_title(reading_, bodies_, next, names_people());
    }
    FoundPerson person;
    person.titles = run_.titles;
    person.has_honorific = run_.has_honorific;
    for (const FoundTitle& title : run_.titles) {
      if (title.country != nullptr) person.country = title.country;
    }
    person.words = {i, name.size() != 0 ? name.last : next};
    person.name = name;
    if (name.size() != 0) {
      found_.push_back(person);
      return take_apposition(take_other_spelling(person));
    }
    if (may_mean_somebody(i, person)) found_.push_back(person);
    return next;
  }

  // Forms of address and royal titles stand before given names alone.
  bool names_people() const {
    constexpr KeyHash kRoyal[] = {hash_of("hoang1"), hash_of("công"), hash_of("nư3"), hash_of("vua"), hash_of("thai4")};
    return run_.has_honorific || std::ranges::any_of(run_.titles, [&](const FoundTitle& title) {
             return std::ranges::find(kRoyal, reading_.words[title.words.first].key) != std::end(kRoyal);
           });
  }

  std::uint32_t add_name(Span words, Span name) {
    FoundPerson person;
    person.words = words;
    person.name = name;
    found_.push_back(person);
    return take_apposition(name.last);
  }

  // "Wang Yi (Vương Nghị), …"; returns the word behind the name, or behind the brackets.
  std::uint32_t take_other_spelling(const FoundPerson& person) {
    FoundPerson other;
    other.name = other.words = other_spelling(reading_, person.name, is_foreigner(person));
    if (other.name.size() == 0) return person.name.last;
    other.is_other_spelling = true;
    found_.push_back(other);
    return other.name.last;
  }
  static bool is_foreigner(const FoundPerson& person) {
    return person.country != nullptr && person.country->name != "Việt Nam";
  }

  // "Lê Hoài Trung, Ủy viên Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương": unless the last of them has a name of
  // its own.
  std::uint32_t take_apposition(std::uint32_t next) {
    next = behind_brackets(next);
    const std::uint16_t gap = reading_.gap(next);
    if (!reading_.has(next) || ((gap & ~kClose) != (kComma | kSpace) && gap != (kHyphen | kSpace))) return next;
    const PhraseClass kind = reading_.kind_at(next);
    if (kind != PhraseClass::role && kind != PhraseClass::rank) return next;
    read_titles(reading_, bodies_, next, run_);
    const std::uint32_t behind = run_.words.last;
    const bool has_name =
        reading_.is_joined(behind) && name_behind_title(reading_, bodies_, behind, names_people()).size() != 0;
    const std::size_t count = has_name ? titles_before_next_person() : run_.titles.size();
    if (count == 0 || (count == 1 && is_bare(run_.titles.front()))) return next;
    FoundPerson& person = found_.back();
    for (std::size_t i = 0; i < count; ++i) {
      const FoundTitle& title = run_.titles[i];
      person.titles.push_back(title);
      if (title.country != nullptr && person.country == nullptr) person.country = title.country;
    }
    return count < run_.titles.size() ? run_.titles[count].words.first : behind;
  }
  // "Nualphan Lamsam (Madam Pang), Chủ tịch …".
  std::uint32_t behind_brackets(std::uint32_t next) const {
    if ((reading_.gap(next) & kOpen) == 0) return next;
    for (std::uint32_t i = next + 1; i < next + 5 && reading_.has(i); ++i) {
      if ((reading_.gap(i) & kClose) != 0) return (reading_.gap(i) & kComma) != 0 ? i : next;
    }
    return next;
  }
  static bool is_same(const Entry* a, const Entry* b) { return a != nullptr && b != nullptr && a->name == b->name; }
  // A title that names no body and no country begins the next clause rather: "…, Thủ tướng khẳng định".
  bool is_bare(const FoundTitle& title) const {
    if (title.country != nullptr) return false;
    const Span office = reading_.pieces[reading_.piece_of[title.words.first]].words;
    return office == title.words || (title.words.last == office.last + 2 && is_government(office.last));
  }
  // "Thủ tướng Chính phủ" says no more than "Thủ tướng".
  bool is_government(std::uint32_t word) const {
    constexpr KeyHash kGovernment[] = {hash_of("chinh4"), hash_of("phu2")};
    return reading_.is_word(word, kGovernment[0]) && reading_.is_word(word + 1, kGovernment[1]);
  }
  // "A, Ủy viên Bộ Chính trị, Phó Chủ tịch X Trung Quốc, Chủ tịch nước B": memberships follow a name, and a country
  // ends its titles.
  std::size_t titles_before_next_person() const {
    constexpr KeyHash kMember = hash_of("uy2");
    for (std::size_t i = run_.titles.size() - 1; i > 0; --i) {
      if (run_.titles[i - 1].country != nullptr && !is_same(run_.titles[i].country, run_.titles[i - 1].country))
        return i;
    }
    return reading_.is_word(run_.titles.front().words.first, kMember) ? run_.titles.size() - 1 : 0;
  }

  // "các Bộ trưởng", "hai Thủ tướng", "nhiệm kỳ Chủ tịch" mean nobody in particular.
  bool may_mean_somebody(std::uint32_t i, const FoundPerson& person) const {
    constexpr KeyHash kMany[] = {hash_of("cac4"), hash_of("nhưng3"), hash_of("hai"),  hash_of("câp4"),
                                 hash_of("ky1"),  hash_of("chưc4"),  hash_of("môi3"), hash_of("tro1")};
    if (i > 0 && reading_.is_joined(i) && std::ranges::find(kMany, reading_.words[i - 1].key) != std::end(kMany))
      return false;
    return !person.titles.empty() || (person.has_honorific && reading_.words[i].is_capital()) || person.has_honorific;
  }

  // Authors and photographers stand where the text is over, or behind "Ảnh:".
  void find_authors() {
    constexpr KeyHash kPhoto = hash_of("anh2");
    for (const Sentence& sentence : reading_.sentences) {
      for (std::uint32_t i = sentence.words.first; i + 1 < sentence.words.last; ++i) {
        if (reading_.words[i].key != kPhoto || (reading_.gap(i + 1) & kColon) == 0) continue;
        if (bodies_.at(i + 1) == nullptr) add_author(author_name(reading_, i + 1), false);
      }
    }
    if (reading_.sentences.size() < 2) return;
    const Sentence& last = reading_.sentences.back();
    if (last.words.size() > 12) return;
    std::uint32_t at = last.words.first;
    for (;;) {
      const Span name = author_name(reading_, at);
      if (name.size() == 0 || bodies_.covers(at)) return;
      const std::uint16_t gap = reading_.has(name.last) ? reading_.gap(name.last) : std::uint16_t{kLine};
      const bool is_end =
          name.last >= last.words.last || (gap & (kOpen | kSlash | kHyphen | kComma | kLine | kStop)) != 0;
      if (!is_end) return;
      add_author(name, true);
      if (name.last >= last.words.last || (gap & (kHyphen | kComma)) == 0) return;
      at = name.last;
    }
  }

  void add_author(Span name, bool is_author) {
    if (name.size() == 0) return;
    for (const FoundPerson& known : found_) {
      if (known.words.first <= name.first && name.first < known.words.last) return;
    }
    FoundPerson person;
    person.words = person.name = name;
    person.is_author = is_author;
    const auto place =
        std::ranges::upper_bound(found_, name.first, {}, [](const FoundPerson& f) { return f.words.first; });
    found_.insert(place, person);
  }

  const Reading& reading_;
  const Bodies& bodies_;
  TitleRun run_;
  std::vector<FoundPerson> found_;
};

}  // namespace

std::vector<FoundPerson> find_persons(const Reading& reading, const Bodies& bodies) {
  return PersonFinder(reading, bodies).find();
}

}  // namespace tracuu::extract
