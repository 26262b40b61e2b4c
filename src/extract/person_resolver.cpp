// From mentions to persons.
#include <algorithm>
#include <string>
#include <unordered_map>

#include "extract/people.h"

namespace tracuu::extract {

namespace {

// Lists are compared each with each: of a longer one only so many.
constexpr std::size_t kMostCompared = 400;

struct Candidate {
  Span name;  // the first mention's
  KeyHash key = 0, folded = 0;
  std::vector<std::uint32_t> mentions;  // indices of FoundPerson
  std::uint32_t merged_into = kNobody;
};

bool differ_by_one_letter(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t begin = 0;
  while (begin < a.size() && a[begin] == b[begin]) ++begin;
  std::size_t end = 0;
  while (end < a.size() - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
  return a.size() - begin - end <= 1 && b.size() - begin - end <= 1;
}

class Resolver {
 public:
  Resolver(std::vector<FoundPerson>& found, Reading& reading, Extraction& extraction)
      : found_(found), reading_(reading), extraction_(extraction) {}

  void resolve() {
    gather();
    merge_spellings();
    merge_short_names();
    find_bare_names();
    make_persons();
    resolve_titles();
    write_mentions();
  }

 private:
  void gather() {
    std::unordered_map<KeyHash, std::uint32_t> known;
    for (std::uint32_t i = 0; i < found_.size(); ++i) {
      if (found_[i].name.size() == 0) continue;
      const KeyHash key = key_of(reading_, found_[i].name);
      const auto [place, is_new] = known.try_emplace(key, static_cast<std::uint32_t>(candidates_.size()));
      if (is_new) candidates_.push_back({found_[i].name, key, folded_key_of(reading_, found_[i].name), {}, kNobody});
      candidates_[place->second].mentions.push_back(i);
    }
  }

  std::uint32_t root(std::uint32_t i) const {
    while (candidates_[i].merged_into != kNobody) i = candidates_[i].merged_into;
    return i;
  }
  void merge(std::uint32_t from, std::uint32_t into) {
    from = root(from);
    into = root(into);
    if (from != into) candidates_[std::max(from, into)].merged_into = std::min(from, into);
  }

  std::uint32_t first_title(const Candidate& candidate) const {
    for (const std::uint32_t mention : candidate.mentions) {
      if (!found_[mention].titles.empty()) return found_[mention].titles.front().words.first;
    }
    return kNobody;
  }
  static bool are_of_different_countries(const FoundPerson& a, const FoundPerson& b) {
    return a.country != nullptr && b.country != nullptr && a.country->name != b.country->name;
  }
  bool share_title(const Candidate& a, const Candidate& b) const {
    for (const std::uint32_t i : a.mentions) {
      for (const std::uint32_t k : b.mentions) {
        if (are_of_different_countries(found_[i], found_[k])) continue;
        for (const FoundTitle& title : found_[i].titles) {
          for (const FoundTitle& other : found_[k].titles) {
            if (key_of(reading_, title.words) == key_of(reading_, other.words)) return true;
          }
        }
      }
    }
    return false;
  }

  // "Phạm Binh Minh", "Prak Sokhon", "Andrei Kobyakov" and "A. Cô-bi-a-cốp".
  void merge_spellings() {
    const std::size_t count = std::min(candidates_.size(), kMostCompared);
    for (std::uint32_t i = 0; i < count; ++i) {
      for (std::uint32_t k = i + 1; k < count; ++k) {
        if (are_spellings(candidates_[i], candidates_[k])) merge(k, i);
      }
    }
  }
  bool are_spellings(const Candidate& a, const Candidate& b) const {
    if (a.name.size() == 1 || b.name.size() == 1) return false;
    if (a.folded == b.folded) return true;
    const std::string_view left = reading_.slice(a.name), right = reading_.slice(b.name);
    const bool same_last = reading_.words[a.name.last - 1].key == reading_.words[b.name.last - 1].key;
    const bool one_is_initial = is_one_letter(a.name.first) != is_one_letter(b.name.first);
    if (same_last && one_is_initial && left[0] == right[0] && !reading_.words[a.name.last - 1].is_syllable) return true;
    const bool is_long = left.size() >= 9 && !reading_.words[a.name.first].is_syllable;
    if (is_long && differ_by_one_letter(left, right)) return true;
    const bool is_initial = is_one_letter(a.name.first) != is_one_letter(b.name.first) ||
                            has_inner_hyphen(a.name) != has_inner_hyphen(b.name);
    if (!is_initial || left[0] != right[0] || reading_.words[a.name.first].range.size() == 0)
      return ends_alike(a.name, b.name) && share_title(a, b);
    return (ends_alike(a.name, b.name) || has_inner_hyphen(a.name) != has_inner_hyphen(b.name)) && share_title(a, b);
  }
  bool is_one_letter(std::uint32_t word) const { return reading_.words[word].range.size() == 1; }
  bool has_inner_hyphen(Span name) const {
    for (std::uint32_t i = name.first + 1; i < name.last; ++i) {
      if (reading_.gap(i) == kHyphen) return true;
    }
    return false;
  }
  bool ends_alike(Span a, Span b) const {
    const std::string_view left = reading_.slice({a.last - 1, a.last}), right = reading_.slice({b.last - 1, b.last});
    const bool is_foreign = !reading_.words[a.last - 1].is_syllable && left.size() >= 5;
    return is_foreign && differ_by_one_letter(left, right);
  }

  // A name of one word, or the end of a longer one, is a person's whose full name the text has.
  void merge_short_names() {
    const std::size_t count = std::min(candidates_.size(), kMostCompared);
    for (std::uint32_t i = 0; i < count; ++i) {
      std::uint32_t best = kNobody;
      for (std::uint32_t k = 0; k < count; ++k) {
        if (k == i || candidates_[k].name.size() <= candidates_[i].name.size()) continue;
        if (!is_short_for(candidates_[i].name, candidates_[k].name)) continue;
        if (best == kNobody || root(best) == root(k)) best = best == kNobody ? k : best;
      }
      if (best != kNobody) merge(i, best);
    }
  }
  bool is_short_for(Span part, Span whole) const {
    if (part.size() > 1) {
      const bool ends = key_of(reading_, part) == key_of(reading_, {whole.last - part.size(), whole.last});
      const bool begins = key_of(reading_, part) == key_of(reading_, {whole.first, whole.first + part.size()});
      return ends || (begins && !reading_.words[whole.first].is_syllable);
    }
    const KeyHash key = reading_.words[part.first].key;
    if (reading_.words[whole.last - 1].key == key || reading_.words[whole.first].key == key) return true;
    return !reading_.words[part.first].is_syllable &&
           differ_by_one_letter(reading_.slice(part), reading_.slice({whole.last - 1, whole.last})) &&
           part.size() > 0 && reading_.slice(part).size() >= 6;
  }

  // Names without a title, of persons that the text has introduced: "Trump", "Tô Lâm".
  void find_bare_names() {
    std::unordered_map<KeyHash, std::uint32_t> by_first;  // first word's key of a name
    for (std::uint32_t i = 0; i < candidates_.size(); ++i)
      by_first.try_emplace(reading_.words[candidates_[i].name.first].key, i);
    if (candidates_.empty()) return;
    std::vector<FoundPerson> more;
    std::size_t at = 0;
    for (std::uint32_t i = 0; i < reading_.words.size(); ++i) {
      while (at < found_.size() && found_[at].words.last <= i) ++at;
      if (at < found_.size() && found_[at].words.first <= i) {
        i = found_[at].words.last - 1;
        continue;
      }
      if (!reading_.is_capital(i) || reading_.piece_at(i) == nullptr || reading_.piece_at(i)->words.size() > 1)
        continue;
      const std::uint32_t candidate = candidate_at(i, by_first);
      if (candidate == kNobody) continue;
      FoundPerson person;
      person.words = person.name = {i, i + candidates_[candidate].name.size()};
      bare_.push_back({person, candidate});
      i = person.words.last - 1;
    }
  }
  std::uint32_t candidate_at(std::uint32_t i, const std::unordered_map<KeyHash, std::uint32_t>& by_first) const {
    if (!by_first.contains(reading_.words[i].key)) return kNobody;
    std::uint32_t best = kNobody;
    for (std::uint32_t k = 0; k < std::min(candidates_.size(), kMostCompared); ++k) {
      const Candidate& candidate = candidates_[k];
      const std::uint32_t last = i + candidate.name.size();
      if (last > reading_.words.size() || reading_.words[i].key != reading_.words[candidate.name.first].key) continue;
      const bool is_sure =
          candidate.name.size() > 1 || (!reading_.words[i].is_syllable && !reading_.words[i].starts_sentence);
      if (!is_sure || key_of(reading_, {i, last}) != candidate.key) continue;
      if (best == kNobody || candidate.name.size() > candidates_[best].name.size()) best = k;
    }
    return best;
  }

  // One Vietnamese syllable behind an office, of nobody that the text names in full: "Chủ tịch Phân ban".
  bool is_doubtful(const Candidate& candidate) const {
    if (candidate.name.size() != 1 || !reading_.words[candidate.name.first].is_syllable) return false;
    const bool is_named = std::ranges::any_of(candidates_, [&](const Candidate& other) {
      return other.merged_into != kNobody &&
             &candidates_[root(static_cast<std::uint32_t>(&other - candidates_.data()))] == &candidate;
    });
    return !is_named &&
           std::ranges::none_of(candidate.mentions, [&](std::uint32_t i) { return found_[i].has_honorific; });
  }

  void make_persons() {
    std::vector<std::uint32_t> person_of(candidates_.size(), kNobody);
    for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
      const std::uint32_t owner = root(i);
      if (owner == i && is_doubtful(candidates_[i])) continue;
      if (person_of[owner] == kNobody) {
        person_of[owner] = static_cast<std::uint32_t>(extraction_.persons.size());
        extraction_.persons.emplace_back();
      }
      for (const std::uint32_t mention : candidates_[i].mentions) found_[mention].person = person_of[owner];
    }
    for (auto& [person, candidate] : bare_) {
      person.person = person_of[root(candidate)];
      found_.push_back(person);
    }
    std::ranges::sort(found_, {}, [](const FoundPerson& f) { return f.words.first; });
    for (const FoundPerson& mention : found_) {
      if (mention.person != kNobody) add_to(extraction_.persons[mention.person], mention);
    }
  }

  static void add_once(std::vector<std::string>& list, std::string_view text) {
    if (std::ranges::find(list, text) == list.end()) list.emplace_back(text);
  }

  // The longest form is the name; the others become variants.
  void add_to(Person& person, const FoundPerson& mention) {
    const std::string_view form = reading_.slice(mention.name);
    const auto count = [](std::string_view name) { return std::ranges::count(name, ' '); };
    if (person.name.empty()) {
      person.name = form;
    } else if (form != person.name && count(form) > count(person.name)) {
      add_once(person.variants, person.name);
      person.name = form;
      std::erase(person.variants, person.name);
    } else if (form != person.name) {
      add_once(person.variants, form);
    }
    for (const FoundTitle& title : mention.titles) add_role(person, title);
    if (mention.is_author) add_once(person.roles, "tác giả");
    if (person.country.empty() && mention.country != nullptr) person.country = mention.country->name;
    person.mentions.push_back(reading_.range_of(mention.name));
  }
  void add_role(Person& person, const FoundTitle& title) { add_once(person.roles, reading_.slice(title.words)); }

  // A title alone means the last one who had it, of the same country where it names one.
  void resolve_titles() {
    std::uint32_t last_subject = kNobody;
    std::size_t sentence = 0;
    std::uint32_t subject = kNobody;
    for (FoundPerson& mention : found_) {
      while (sentence < reading_.sentences.size() && reading_.sentences[sentence].words.last <= mention.words.first) {
        if (subject != kNobody) last_subject = subject;
        subject = kNobody;
        ++sentence;
      }
      if (mention.person == kNobody && !mention.titles.empty()) {
        mention.person = holder_of(mention);
        if (mention.person == kNobody) mention.person = holder_by_country(mention);
      }
      if (mention.person == kNobody && mention.titles.empty())
        mention.person = subject != kNobody ? subject : last_subject;
      if (subject == kNobody) subject = mention.person;
    }
  }
  std::uint32_t holder_of(const FoundPerson& mention) const {
    const KeyHash key = key_of(reading_, mention.titles.front().words);
    std::uint32_t holder = kNobody;
    for (const FoundPerson& other : found_) {
      if (other.name.size() == 0 || other.person == kNobody) continue;
      if (are_of_different_countries(mention, other)) continue;
      const bool has_it = std::ranges::any_of(
          other.titles, [&](const FoundTitle& title) { return key_of(reading_, title.words) == key; });
      if (!has_it) continue;
      if (other.words.first > mention.words.first && holder != kNobody) break;
      holder = other.person;
    }
    return holder;
  }

  // "Tổng Bí thư Đảng Cộng sản Trung Quốc": the one of that country who has been called "Tổng Bí thư".
  std::uint32_t holder_by_country(const FoundPerson& mention) {
    const FoundTitle& title = mention.titles.front();
    if (title.country == nullptr) return kNobody;
    const KeyHash head = key_of(reading_, reading_.pieces[reading_.piece_of[title.words.first]].words);
    for (const FoundPerson& other : found_) {
      const bool is_named = other.name.size() != 0 && other.person != kNobody;
      if (!is_named || extraction_.persons[other.person].country != title.country->name) continue;
      const bool has_it = std::ranges::any_of(other.titles, [&](const FoundTitle& own) {
        return key_of(reading_, reading_.pieces[reading_.piece_of[own.words.first]].words) == head;
      });
      if (!has_it) continue;
      add_role(extraction_.persons[other.person], title);
      return other.person;
    }
    return kNobody;
  }

  void write_mentions() {
    for (const FoundPerson& found : found_) {
      Mention mention;
      mention.kind = MentionKind::person;
      mention.form = found.name.size() != 0 ? MentionForm::name
                     : found.titles.empty() ? MentionForm::pronoun
                                            : MentionForm::role;
      mention.entity = found.person;
      mention.words = found.words;
      mention.name = found.name;
      mention.range = reading_.range_of(found.words);
      reading_.mentions.push_back(mention);
    }
  }

  std::vector<FoundPerson>& found_;
  Reading& reading_;
  Extraction& extraction_;
  std::vector<Candidate> candidates_;
  std::vector<std::pair<FoundPerson, std::uint32_t>> bare_;
};

}  // namespace

void resolve_persons(std::vector<FoundPerson>& found, Reading& reading, Extraction& extraction) {
  Resolver(found, reading, extraction).resolve();
}

}  // namespace tracuu::extract
