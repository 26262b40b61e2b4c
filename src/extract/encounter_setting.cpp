// When and where an encounter or an event was, by the sentence that tells of it.
#include <algorithm>

#include "extract/encounter_finder.h"

namespace tracuu::extract {

namespace {

bool lies_in(ByteRange range, ByteRange outer) { return range.begin >= outer.begin && range.end <= outer.end; }

}  // namespace

// A day; a month or a year only where the sentence says that something happened in it: not "kể từ năm 1998".
bool EncounterFinder::may_date(const DateMention& date, ByteRange sentence) const {
  constexpr std::string_view kIn[] = {"trong", "vào", "hồi", "đầu", "cuối", "giữa"};
  constexpr std::size_t kDay = 10, kDayWithoutYear = 7;
  const std::size_t size = std::min(date.iso.find('/'), date.iso.size());
  if (size == kDay || (size == kDayWithoutYear && date.iso.starts_with("--")) || date.range.begin == sentence.begin)
    return true;
  std::string_view before = reading_.text.substr(sentence.begin, date.range.begin - sentence.begin);
  while (before.ends_with(' ')) before.remove_suffix(1);
  return std::ranges::any_of(kIn, [&](std::string_view word) { return before.ends_with(word); });
}

// The one nearest to a place in it.
ByteRange EncounterFinder::date_in(ByteRange sentence, std::uint32_t near) const {
  ByteRange best;
  std::uint32_t least = UINT32_MAX;
  const auto first = std::ranges::lower_bound(extraction_.dates, sentence.begin, {},
                                              [](const DateMention& date) { return date.range.begin; });
  for (auto date = first; date != extraction_.dates.end() && lies_in(date->range, sentence); ++date) {
    const std::uint32_t apart = date->range.begin < near ? near - date->range.begin : date->range.begin - near;
    if (apart >= least || !may_date(*date, sentence)) continue;
    least = apart;
    best = date->range;
  }
  return best;
}

// The first one behind "tại" or "ở"; not in a title: "Đại sứ Lào tại Việt Nam".
std::string EncounterFinder::place_in(const Sentence& sentence) const {
  const auto first = std::ranges::lower_bound(reading_.mentions, sentence.words.first, {},
                                              [](const Mention& mention) { return mention.words.first; });
  std::uint32_t title_end = 0;
  for (auto mention = first; mention != reading_.mentions.end() && mention->words.first < sentence.words.last;
       ++mention) {
    if (mention->kind == MentionKind::person) title_end = std::max(title_end, mention->words.last);
    if (mention->words.first < title_end) continue;
    if (mention->kind != MentionKind::place || mention->entity == kNobody || mention->words.first == 0) continue;
    const std::uint32_t before = mention->words.first - 1;
    const std::string_view word = reading_.slice({before, before + 1});
    if (word == "tại" || word == "Tại" || word == "ở" || word == "Ở") return extraction_.places[mention->entity].name;
  }
  return {};
}

// Once each; again where this sentence has its date.
void EncounterFinder::note_events(const Sentence& sentence) {
  const auto& mentions = reading_.mentions;
  while (next_mention_ < mentions.size() && mentions[next_mention_].words.first < sentence.words.first) ++next_mention_;
  for (; next_mention_ < mentions.size() && mentions[next_mention_].words.first < sentence.words.last;
       ++next_mention_) {
    const Mention& mention = mentions[next_mention_];
    if (mention.kind != MentionKind::event || mention.entity == kNobody) continue;
    std::size_t& place = event_place_[mention.entity];
    const Event& named = extraction_.events[mention.entity];
    const ByteRange date = lies_in(named.date, sentence.range) ? named.date : ByteRange();
    if (place != kNoPlace && (date.empty() || !found_[place].date.empty())) continue;
    if (place == kNoPlace) {
      place = found_.size();
      found_.emplace_back();
    }
    Encounter& event = found_[place];
    event = {sentence.range, EncounterForm::event, EncounterStatus::held, named.name, "", date, named.place};
  }
}

}  // namespace tracuu::extract
