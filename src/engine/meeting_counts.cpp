// How often each two met, and who has not met for long.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "engine/encounter_keys.h"
#include "engine/encounter_time.h"
#include "engine/knowledge_places.h"
#include "engine/knowledge_state.h"
#include "engine/meeting_days.h"

namespace tracuu::engine {

namespace {

constexpr std::uint32_t kMostParties = 40;
constexpr std::size_t kLeastMeetings = 3;  // by which something is usual

// Reported days of each pair's encounters; 0 where a report has none.
using PairDays = std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>>;

PairDays gather(const knowledge::Knowledge& known, const search::DocumentSet& documents, PartyKeys& keys,
                const auto& day_of) {
  PairDays pairs;
  documents.for_each([&](std::uint32_t document) {
    const std::vector<knowledge::Encounter> all = known.encounters(document);
    if (all.empty()) return;
    const std::vector<extract::DateMention> dates = known.dates(document);
    for (const knowledge::Encounter& each : all) {
      if (each.form == extract::EncounterForm::event || each.status != extract::EncounterStatus::held) continue;
      const auto a = keys.of(each.a), b = keys.of(each.b);
      if (!a || !b || *a == *b) continue;
      pairs[std::minmax(*a, *b)].push_back(time_of(each, dates, day_of(document)).day);
    }
  });
  return pairs;
}

// Parties by how often they met, and where in `order` each is.
struct Ranking {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> parties;  // meetings, key
  std::map<std::uint32_t, std::uint32_t> place;
};

Ranking rank(const std::map<std::uint32_t, std::uint32_t>& counts, const PartyKeys& keys, std::size_t most) {
  Ranking ranking;
  for (const auto& [key, count] : counts) ranking.parties.emplace_back(count, key);
  std::ranges::sort(ranking.parties, [&](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : keys.name(a.second) < keys.name(b.second);
  });
  ranking.parties.resize(std::min(ranking.parties.size(), most));
  for (std::uint32_t i = 0; i < ranking.parties.size(); ++i) ranking.place[ranking.parties[i].second] = i;
  return ranking;
}

// The time that usually lies between meetings, in days: the median.
std::uint32_t usual_interval(const std::vector<Meeting>& meetings) {
  std::vector<std::uint32_t> intervals;
  for (std::size_t i = 1; i < meetings.size(); ++i)
    intervals.push_back(static_cast<std::uint32_t>(serial_of(meetings[i].first) - serial_of(meetings[i - 1].first)));
  const auto middle = intervals.begin() + static_cast<std::ptrdiff_t>(intervals.size() / 2);
  std::ranges::nth_element(intervals, middle);
  return *middle;
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const MeetingsRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Meetings answer;
  if (!known->is_there()) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  PartyKeys keys(*known, request.by);
  const PairDays pairs =
      gather(*known, *documents, keys, [&](std::uint32_t document) { return state.day_of(document); });
  std::map<std::uint32_t, std::uint32_t> counts;
  std::vector<std::pair<const PairDays::value_type*, std::vector<Meeting>>> met;
  for (const auto& pair : pairs) {
    met.emplace_back(&pair, meetings_of(pair.second));
    const auto meetings = static_cast<std::uint32_t>(met.back().second.size());
    counts[pair.first.first] += meetings;
    counts[pair.first.second] += meetings;
  }
  answer.all_parties = static_cast<std::uint32_t>(counts.size());
  const Ranking ranking = rank(counts, keys, std::min(request.parties, kMostParties));
  for (const auto& [count, key] : ranking.parties) answer.parties.push_back({keys.name(key), count});
  for (const auto& [pair, meetings] : met) {
    const auto a = ranking.place.find(pair->first.first), b = ranking.place.find(pair->first.second);
    if (a == ranking.place.end() || b == ranking.place.end()) continue;
    const auto places = std::minmax(a->second, b->second);
    answer.pairs.push_back({places.first, places.second, static_cast<std::uint32_t>(meetings.size()),
                            static_cast<std::uint32_t>(pair->second.size()), iso_of(meetings.front().first),
                            iso_of(meetings.back().last)});
  }
  std::ranges::sort(answer.pairs, [](const Meetings::Pair& x, const Meetings::Pair& y) {
    return x.meetings != y.meetings ? x.meetings > y.meetings : std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
  return ResponseBody(std::move(answer));
}

Result<ResponseBody> KnowledgeTools::answer(const GapsRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Gaps answer;
  answer.offset = request.offset;
  if (!known->is_there()) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  const auto day_of = [&](std::uint32_t document) { return state.day_of(document); };
  std::uint32_t until = 0;
  documents->for_each([&](std::uint32_t document) { until = std::max(until, day_of(document)); });
  answer.until = iso_of(until);
  PartyKeys keys(*known, request.by);
  std::vector<GapRow> rows;
  for (const auto& [pair, days] : gather(*known, *documents, keys, day_of)) {
    std::vector<Meeting> meetings = meetings_of(days);
    std::erase_if(meetings, [](const Meeting& each) { return !is_whole_day(each.first); });
    if (meetings.size() < kLeastMeetings || until == 0) continue;
    const std::uint32_t usual = usual_interval(meetings);
    const std::int32_t since = serial_of(until) - serial_of(meetings.back().last);
    if (usual == 0 || since <= static_cast<std::int32_t>(usual)) continue;
    rows.push_back({keys.name(pair.first), keys.name(pair.second), static_cast<std::uint32_t>(meetings.size()),
                    iso_of(meetings.front().first), iso_of(meetings.back().last), usual,
                    static_cast<std::uint32_t>(since)});
  }
  std::ranges::sort(rows, [](const GapRow& x, const GapRow& y) {
    const std::uint64_t of_x = std::uint64_t{x.since} * y.usual, of_y = std::uint64_t{y.since} * x.usual;
    return of_x != of_y ? of_x > of_y : std::tie(x.a, x.b) < std::tie(y.a, y.b);
  });
  answer.total = static_cast<std::uint32_t>(rows.size());
  const auto [begin, end] = window(request, rows.size());
  for (std::size_t i = begin; i < end; ++i) answer.rows.push_back(std::move(rows[i]));
  return ResponseBody(std::move(answer));
}

}  // namespace tracuu::engine
