#include "extract/event_setting.h"

#include <algorithm>
#include <optional>

#include "extract/event_words.h"

namespace tracuu::extract {

using namespace event_words;

namespace {

constexpr std::uint32_t kFarthest = 40;  // words between an event and its date
constexpr KeyHash kHere = hash_of("ơ2");

// What may stand between an event and its date or place: that it comes about, and when in the day.
constexpr KeyHash kComesAbout[] = {
    hash_of("diên3"), hash_of("ra"),    hash_of("đươc5"), hash_of("tô2"),    hash_of("chưc4"),
    hash_of("khai"),  hash_of("mac5"),  hash_of("bê4"),   hash_of("hop5"),   hash_of("tiên4"),
    hash_of("hanh1"), hash_of("ky4"),   hash_of("kêt4"),  hash_of("keo4"),   hash_of("dai1"),
    hash_of("đa3"),   hash_of("se3"),   hash_of("đang"),  hash_of("dư5"),    hash_of("kiên4"),
    hash_of("vao1"),  hash_of("tư1"),   hash_of("trong"), hash_of("hôi1"),   hash_of("đâu1"),
    hash_of("cuôi4"), hash_of("giưa3"), hash_of("sang4"), hash_of("chiêu1"), hash_of("tôi4"),
    hash_of("trưa"),  hash_of("cung1"), hash_of("ngay1"), hash_of("tai5"),   kHere};
// Before it also those who take part, and what they do.
constexpr KeyHash kTakePart[] = {
    hash_of("chu2"),  hash_of("tri1"),    hash_of("đông1"), hash_of("tham"),   hash_of("phu"),  hash_of("đoan1"),
    hash_of("đai5"),  hash_of("biêu2"),   hash_of("câp4"),  hash_of("cao"),    hash_of("do"),   hash_of("dân3"),
    hash_of("lam1"),  hash_of("trương2"), hash_of("va1"),   hash_of("lê3"),    hash_of("đăng"), hash_of("cai"),
    hash_of("thưc5"), hash_of("hiên5"),   hash_of("co4"),   hash_of("chuyên4")};
constexpr KeyHash kSpouse[] = {hash_of("phu"), hash_of("nhân")};  // "nhân" alone: on the occasion of
// Behind it those whose visit it is.
constexpr KeyHash kWhose[] = {kOf, hash_of("do")};

struct Setting {
  ByteRange date;
  std::optional<std::uint32_t> place;
};

class SettingFinder {
 public:
  SettingFinder(const Reading& reading, Extraction& extraction) : reading_(reading), extraction_(extraction) {}

  void find() {
    auto mention = reading_.mentions.begin();
    for (const Sentence& sentence : reading_.sentences) {
      if (sentence.range.begin < reading_.text_begin) continue;
      while (mention != reading_.mentions.end() && mention->words.first < sentence.words.first) ++mention;
      for (; mention != reading_.mentions.end() && mention->words.first < sentence.words.last; ++mention) {
        if (mention->kind == MentionKind::event && mention->entity != kNobody) place(*mention, sentence);
      }
    }
  }

 private:
  void place(const Mention& mention, const Sentence& sentence) {
    Event& event = extraction_.events[mention.entity];
    Setting setting;
    look_inside(mention.words, event.kind, setting);
    look_behind(mention.words, sentence, event.kind, setting);
    look_before(mention.words, sentence, setting);
    if (event.date.empty()) event.date = setting.date;
    if (event.place.empty() && setting.place) event.place = extraction_.places[*setting.place].name;
  }

  // "Hội nghị … tháng 6/2019"; of an agreement or an anniversary its name has other dates than its own.
  void look_inside(Span name, EventKind kind, Setting& setting) const {
    const bool has_own = kind != EventKind::agreement && kind != EventKind::anniversary;
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      if (const DateMention* date = date_from(i); date != nullptr && has_own && ends_by(*date, name))
        note(*date, setting);
      const bool is_to = kind == EventKind::visit;
      const Mention* place = place_from(i);
      if (place != nullptr && (is_to ? is_country(*place) : is_at(i))) setting.place = place->entity;
    }
  }

  // Word for word to the right, as far as it is still said of the event.
  void look_behind(Span name, const Sentence& sentence, EventKind kind, Setting& setting) const {
    constexpr std::uint16_t kApart = kSemicolon | kColon | kQuote;
    const std::uint32_t end = std::min(sentence.words.last, name.last + kFarthest);
    bool is_said = kind != EventKind::anniversary;  // "45 năm … (24/6/1967)" is another day
    for (std::uint32_t i = name.last; i < end;) {
      if ((reading_.gap(i) & kApart) != 0) return;
      if (const DateMention* date = date_from(i)) {
        if (is_said) note(*date, setting);
        i = behind(date->range, i);
        continue;
      }
      if ((reading_.gap(i) & kOpen) != 0) return;
      is_said |= (reading_.gap(i) & (kComma | kClose)) == 0;
      const Mention* mention = mention_from(i);
      if (mention != nullptr && mention->kind == MentionKind::place && is_at(i)) {
        if (!setting.place) setting.place = mention->entity;
        i = mention->words.last;
      } else if ((mention != nullptr || is_party(i)) && i > 0 && is_one_of(reading_.words[i - 1].key, kWhose)) {
        i = mention != nullptr ? mention->words.last : i + 1;
      } else if (may_stand(i) || is_one_of(reading_.words[i].key, kWhose)) {
        ++i;
      } else {
        return;
      }
    }
  }

  // Likewise to the left, over those who take part, to a date or a place with which the sentence opens.
  void look_before(Span name, const Sentence& sentence, Setting& setting) const {
    constexpr std::uint16_t kApart = kSemicolon | kColon | kQuote | kOpen | kClose;
    Setting found;
    for (std::uint32_t i = name.first, steps = 0; i > sentence.words.first && steps < kFarthest; ++steps) {
      if ((reading_.gap(i) & kApart) != 0) break;
      const std::uint32_t last = i - 1;
      if (const DateMention* date = date_to(last)) {
        note(*date, found);
        i = in_front(date->range, last);
        continue;
      }
      const Mention* mention = mention_to(last, sentence);
      if (mention != nullptr && mention->kind == MentionKind::place && is_at(mention->words.first)) {
        found.place = mention->entity;
      } else if (mention == nullptr && !may_stand(last) && !takes_part(last)) {
        break;
      }
      i = mention != nullptr ? mention->words.first : last;
    }
    if (setting.date.empty()) setting.date = found.date;
    if (!setting.place) setting.place = found.place;
  }

  static void note(const DateMention& date, Setting& setting) {
    if (setting.date.empty()) setting.date = date.range;
  }
  bool may_stand(std::uint32_t word) const { return is_one_of(reading_.words[word].key, kComesAbout); }
  // "Đại hội X của Đảng": whose party it is need not be known.
  bool is_party(std::uint32_t word) const {
    constexpr KeyHash kParty = hash_of("đang2");
    return reading_.is_word(word, kParty) && reading_.is_capital(word);
  }
  bool takes_part(std::uint32_t word) const {
    const bool is_spouse = word > 0 && reading_.is_word(word, kSpouse[1]) && reading_.is_word(word - 1, kSpouse[0]);
    return is_spouse || is_one_of(reading_.words[word].key, kTakePart);
  }
  bool is_at(std::uint32_t word) const {
    return word > 0 && (reading_.is_word(word - 1, kAt) || reading_.is_word(word - 1, kHere));
  }
  bool is_country(const Mention& place) const { return extraction_.places[place.entity].kind == PlaceKind::country; }

  const DateMention* date_from(std::uint32_t word) const {
    const std::uint32_t begin = reading_.words[word].range.begin;
    const auto date = std::ranges::lower_bound(extraction_.dates, begin, {},
                                               [](const DateMention& each) { return each.range.begin; });
    return date != extraction_.dates.end() && date->range.begin == begin ? &*date : nullptr;
  }
  const DateMention* date_to(std::uint32_t word) const {
    const std::uint32_t end = reading_.words[word].range.end;
    const auto date =
        std::ranges::lower_bound(extraction_.dates, end, {}, [](const DateMention& each) { return each.range.end; });
    return date != extraction_.dates.end() && date->range.end == end ? &*date : nullptr;
  }
  bool ends_by(const DateMention& date, Span name) const {
    return date.range.end <= reading_.words[name.last - 1].range.end;
  }
  std::uint32_t behind(ByteRange range, std::uint32_t word) const {
    while (reading_.has(word) && reading_.words[word].range.begin < range.end) ++word;
    return word;
  }
  std::uint32_t in_front(ByteRange range, std::uint32_t word) const {
    while (word > 0 && reading_.words[word - 1].range.begin >= range.begin) --word;
    return word;
  }

  // The outermost that begins at a word and is no event.
  const Mention* mention_from(std::uint32_t word) const {
    auto mention = std::ranges::lower_bound(reading_.mentions, word, {}, first_of);
    while (mention != reading_.mentions.end() && mention->words.first == word && mention->kind == MentionKind::event)
      ++mention;
    return mention != reading_.mentions.end() && mention->words.first == word ? &*mention : nullptr;
  }
  const Mention* place_from(std::uint32_t word) const {
    for (auto mention = std::ranges::lower_bound(reading_.mentions, word, {}, first_of);
         mention != reading_.mentions.end() && mention->words.first == word; ++mention) {
      if (mention->kind == MentionKind::place && mention->entity != kNobody) return &*mention;
    }
    return nullptr;
  }
  // The outermost that a word of the sentence is the last of.
  const Mention* mention_to(std::uint32_t word, const Sentence& sentence) const {
    for (auto mention = std::ranges::lower_bound(reading_.mentions, sentence.words.first, {}, first_of);
         mention != reading_.mentions.end() && mention->words.first <= word; ++mention) {
      const bool may_be = mention->kind != MentionKind::place || mention->entity != kNobody;
      if (mention->words.last == word + 1 && mention->kind != MentionKind::event && may_be) return &*mention;
    }
    return nullptr;
  }
  static std::uint32_t first_of(const Mention& mention) { return mention.words.first; }

  const Reading& reading_;
  Extraction& extraction_;
};

}  // namespace

void find_event_settings(const Reading& reading, Extraction& extraction) { SettingFinder(reading, extraction).find(); }

}  // namespace tracuu::extract
