#include "extract/text_ranges.h"

namespace tracuu::extract {

void move_to_text(std::uint32_t begin, Extraction& extraction) {
  if (begin == 0) return;
  const auto is_before = [&](ByteRange range) { return range.begin < begin; };
  const auto move = [&](ByteRange& range) { range = {range.begin - begin, range.end - begin}; };
  const auto move_mentions = [&](auto& entities) {
    for (auto& entity : entities) {
      std::erase_if(entity.mentions, is_before);
      for (ByteRange& range : entity.mentions) move(range);
    }
  };
  const auto move_each = [&](auto& list) {
    std::erase_if(list, [&](const auto& item) { return is_before(item.range); });
    for (auto& item : list) move(item.range);
  };
  move_mentions(extraction.persons);
  move_mentions(extraction.organisations);
  move_mentions(extraction.places);
  move_mentions(extraction.events);
  for (Event& event : extraction.events) {
    if (!event.date.empty()) move(event.date);
  }
  // A title's date may be what makes a year certain; it has no place in the text.
  for (DateMention& date : extraction.dates) {
    if (is_before(date.inferred_from)) date.inferred_from = {};
    if (!date.inferred_from.empty()) move(date.inferred_from);
  }
  move_each(extraction.dates);
  move_each(extraction.figures);
  for (std::vector<Act>* acts : {&extraction.acts, &extraction.commitments}) {
    std::erase_if(*acts, [&](const Act& act) { return is_before(act.sentence); });
    for (Act& act : *acts) {
      move(act.sentence);
      move(act.verb);
      if (!act.content.empty()) move(act.content);
      if (!act.deadline.empty()) move(act.deadline);
    }
  }
  std::erase_if(extraction.encounters, [&](const Encounter& each) { return is_before(each.sentence); });
  for (Encounter& each : extraction.encounters) {
    move(each.sentence);
    if (!each.date.empty()) move(each.date);
  }
}

}  // namespace tracuu::extract
