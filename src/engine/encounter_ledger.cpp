// The ledger of encounters and named events.
#include <algorithm>
#include <optional>

#include "engine/encounter_keys.h"
#include "engine/encounter_time.h"
#include "engine/knowledge_places.h"
#include "engine/knowledge_state.h"
#include "extract/kind_names.h"

namespace tracuu::engine {

namespace {

struct Found {
  std::uint32_t document = 0;
  knowledge::Encounter encounter;
  ResolvedTime time;
};

// What of the encounters is asked for.
class Filter {
 public:
  Filter(const EncountersRequest& request, PartyKeys& keys) : request_(request), keys_(keys) {}

  bool passes(const knowledge::Encounter& each) {
    if (each.form == extract::EncounterForm::event) return request_.events;
    return keys_.are_between(each, request_.a, request_.b);
  }

 private:
  const EncountersRequest& request_;
  PartyKeys& keys_;
};

void order(std::vector<Found>& found, bool newest) {
  std::ranges::stable_sort(found, {}, [&](const Found& each) {
    const std::uint32_t day = each.time.day;
    return day == 0 ? UINT32_MAX : newest ? UINT32_MAX - 1 - day : day;
  });
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const EncountersRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Encounters answer;
  answer.offset = request.offset;
  if (!known->is_there()) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  PartyKeys keys(*known, request.by);
  Filter filter(request, keys);
  std::vector<Found> found;
  for (const std::uint32_t document : state.in_time(*documents, request.newest)) {
    const std::vector<knowledge::Encounter> all = known->encounters(document);
    if (all.empty()) continue;
    const std::vector<extract::DateMention> dates = known->dates(document);
    for (const knowledge::Encounter& each : all) {
      if (filter.passes(each)) found.push_back({document, each, time_of(each, dates, state.day_of(document))});
    }
  }
  order(found, request.newest);
  answer.total = static_cast<std::uint32_t>(found.size());
  const auto [begin, end] = window(request, found.size());
  for (std::size_t i = begin; i < end; ++i) {
    const knowledge::Encounter& each = found[i].encounter;
    EncounterRow& row = answer.rows.emplace_back();
    TRACUU_ASSIGN(const std::string_view text, place(row, found[i].document, each.sentence, state.corpus));
    row.a = state.name_of(each.a);
    row.b = state.name_of(each.b);
    row.form = name_of(each.form);
    row.status = name_of(each.status);
    row.when = std::move(found[i].time.when);
    row.place = place_name(*known, each.place);
    row.sentence = text.substr(each.sentence.begin, each.sentence.size());
  }
  return ResponseBody(std::move(answer));
}

}  // namespace tracuu::engine
