// Whose a visit is.
#include <algorithm>
#include <string>
#include <vector>

#include "extract/event_setting.h"

namespace tracuu::extract {

namespace {

bool is_visit(const Encounter& each, const Event& event) {
  return each.form == EncounterForm::visit && each.status != EncounterStatus::denied && each.b == event.place;
}

}  // namespace

void name_visitors(Extraction& extraction) {
  for (Event& event : extraction.events) {
    if (event.kind != EventKind::visit || event.place.empty()) continue;
    std::vector<std::string> beside, anywhere;
    const auto add = [](std::vector<std::string>& names, const std::string& name) {
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    for (const Encounter& each : extraction.encounters) {
      if (!is_visit(each, event)) continue;
      add(anywhere, each.a);
      const auto is_in = [&](ByteRange mention) {
        return mention.begin >= each.sentence.begin && mention.end <= each.sentence.end;
      };
      if (std::ranges::any_of(event.mentions, is_in)) add(beside, each.a);
    }
    const std::vector<std::string>& visitors = beside.empty() ? anywhere : beside;
    if (visitors.size() == 1 || !beside.empty()) event.visitor = visitors.front();
  }
}

}  // namespace tracuu::extract
