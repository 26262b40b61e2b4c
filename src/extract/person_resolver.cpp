// From mentions to persons.
#include <algorithm>
#include <string>

#include "extract/name_list.h"
#include "extract/people.h"
#include "extract/person_names.h"

namespace tracuu::extract {

namespace {

// How many mentions are looked over for whom a title means.
constexpr std::size_t kFarthest = 300;

class Resolver {
 public:
  Resolver(std::vector<FoundPerson>& found, Reading& reading, Extraction& extraction)
      : found_(found), reading_(reading), extraction_(extraction) {}

  void resolve() {
    make_persons();
    resolve_titles();
    for (const FoundPerson& found : found_) reading_.mentions.push_back(mention_of(found));
  }

 private:
  void make_persons() {
    const PersonNames names(found_, reading_);
    std::vector<FoundPerson> bare = names.bare_names();
    for (std::uint32_t i = 0; i < found_.size(); ++i) found_[i].person = names.person_of(i);
    extraction_.persons.resize(names.count());
    found_.insert(found_.end(), bare.begin(), bare.end());
    std::ranges::sort(found_, {}, [](const FoundPerson& found) { return found.words.first; });
    for (const FoundPerson& mention : found_) {
      if (mention.person != kNobody) add_to(extraction_.persons[mention.person], mention);
    }
  }

  // The form of most words is the name; the others are variants.
  void add_to(Person& person, const FoundPerson& mention) {
    const std::string_view form = reading_.slice(mention.name);
    const auto blanks = [](std::string_view name) { return std::ranges::count(name, ' '); };
    if (person.name.empty()) {
      person.name = form;
    } else if (form != person.name && blanks(form) > blanks(person.name)) {
      add_once(person.variants, person.name);
      person.name = form;
      std::erase(person.variants, person.name);
    } else if (form != person.name) {
      add_once(person.variants, form);
    }
    for (const FoundTitle& title : mention.titles) add_once(person.roles, reading_.slice(title.words));
    if (mention.is_author) add_once(person.roles, "tác giả");
    if (person.country.empty() && mention.country != nullptr) person.country = mention.country->name;
    person.mentions.push_back(reading_.range_of(mention.name));
  }

  // A title alone means who has last been called so; "ông", "đồng chí" the first one of the sentence, or of the one
  // before.
  void resolve_titles() {
    std::uint32_t subject = kNobody, last_subject = kNobody;
    std::size_t sentence = 0;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      FoundPerson& mention = found_[i];
      while (sentence < reading_.sentences.size() && reading_.sentences[sentence].words.last <= mention.words.first) {
        if (subject != kNobody) last_subject = subject;
        subject = kNobody;
        ++sentence;
      }
      if (mention.person == kNobody && mention.name.size() == 0) {
        const bool is_pronoun = mention.titles.empty();
        mention.person = !is_pronoun ? holder_of(i) : subject != kNobody ? subject : last_subject;
      }
      if (subject == kNobody) subject = mention.person;
    }
  }

  // Who has been called so, or will be: the nearest before it, else the first behind it.
  std::uint32_t holder_of(std::size_t mention) {
    for (std::size_t back = 1; back <= std::min(mention, kFarthest); ++back) {
      if (may_mean(found_[mention], found_[mention - back]))
        return give(found_[mention], found_[mention - back].person);
    }
    for (std::size_t i = mention + 1; i < std::min(found_.size(), mention + kFarthest); ++i) {
      if (may_mean(found_[mention], found_[i])) return give(found_[mention], found_[i].person);
    }
    return kNobody;
  }

  bool may_mean(const FoundPerson& mention, const FoundPerson& named) const {
    if (named.name.size() == 0 || named.person == kNobody || are_of_different_countries(mention, named)) return false;
    const FoundTitle& title = mention.titles.front();
    return std::ranges::any_of(named.titles, [&](const FoundTitle& own) {
      return begins_with(own.words, title.words) ||
             (is_of_country(named, title) && begins_with(title.words, head_of(own)));
    });
  }
  // "Bộ trưởng" for "Bộ trưởng Ngoại giao".
  bool begins_with(Span whole, Span part) const {
    return whole.size() >= part.size() &&
           key_of(reading_, {whole.first, whole.first + part.size()}) == key_of(reading_, part);
  }
  Span head_of(const FoundTitle& title) const { return reading_.pieces[reading_.piece_of[title.words.first]].words; }
  // "Tổng Bí thư Đảng Cộng sản Trung Quốc": of that country's persons the one who is called "Tổng Bí thư".
  bool is_of_country(const FoundPerson& named, const FoundTitle& title) const {
    return title.country != nullptr && extraction_.persons[named.person].country == title.country->name;
  }

  // A longer form of an office is one more of its holder's.
  std::uint32_t give(const FoundPerson& mention, std::uint32_t person) {
    const FoundTitle& title = mention.titles.front();
    if (title.country != nullptr && title.words != head_of(title)) {
      add_once(extraction_.persons[person].roles, reading_.slice(title.words));
    }
    return person;
  }

  Mention mention_of(const FoundPerson& found) const {
    Mention mention;
    mention.kind = MentionKind::person;
    mention.form = found.name.size() != 0 ? MentionForm::name
                   : found.titles.empty() ? MentionForm::pronoun
                                          : MentionForm::role;
    mention.entity = found.person;
    mention.words = found.words;
    mention.name = found.name;
    mention.range = reading_.range_of(found.words);
    return mention;
  }

  std::vector<FoundPerson>& found_;
  Reading& reading_;
  Extraction& extraction_;
};

}  // namespace

void resolve_persons(std::vector<FoundPerson>& found, Reading& reading, Extraction& extraction) {
  Resolver(found, reading, extraction).resolve();
}

}  // namespace tracuu::extract
