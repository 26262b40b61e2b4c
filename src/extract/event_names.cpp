#include "extract/event_names.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "extract/name_list.h"

namespace tracuu::extract {

namespace {

constexpr std::size_t kMostCompared = 200;  // each with each

bool is_part_of(const Event& part, const Event& whole) {
  if (part.kind != whole.kind || part.name.size() >= whole.name.size()) return false;
  const std::string_view name = whole.name;
  const bool begins = name.starts_with(part.name) && name[part.name.size()] == ' ';
  const bool ends = name.ends_with(part.name) && name[name.size() - part.name.size() - 1] == ' ';
  return begins || ends;
}

void merge(Event& part, Event& whole) {
  add_once(whole.variants, part.name);
  for (const std::string& variant : part.variants) add_once(whole.variants, variant);
  whole.mentions.insert(whole.mentions.end(), part.mentions.begin(), part.mentions.end());
  std::ranges::sort(whole.mentions);
}

}  // namespace

void merge_shorter_names(std::vector<Mention>& mentions, std::vector<Event>& events) {
  std::vector<std::uint32_t> owner(events.size());
  for (std::uint32_t i = 0; i < events.size(); ++i) owner[i] = i;
  for (std::uint32_t i = 0; i < std::min(events.size(), kMostCompared); ++i) {
    for (std::uint32_t k = 0; k < std::min(events.size(), kMostCompared) && owner[i] == i; ++k) {
      if (k != i && owner[k] == k && is_part_of(events[i], events[k])) owner[i] = k;
    }
    if (owner[i] != i) merge(events[i], events[owner[i]]);
  }
  std::vector<std::uint32_t> number(events.size());
  std::vector<Event> kept;
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    number[i] = static_cast<std::uint32_t>(kept.size());
    if (owner[i] == i) kept.push_back(std::move(events[i]));
  }
  for (Mention& mention : mentions) {
    if (mention.kind != MentionKind::event) continue;
    std::uint32_t event = mention.entity;
    while (owner[event] != event) event = owner[event];
    mention.entity = number[event];
  }
  events = std::move(kept);
}

}  // namespace tracuu::extract
