// Who said, asked for, thanked for or agreed to what, act by act.
#include <algorithm>
#include <functional>
#include <utility>

#include "engine/knowledge_places.h"
#include "engine/knowledge_state.h"
#include "extract/kind_names.h"

namespace tracuu::engine {

namespace {

// Whether a party is the one asked for.
bool is_asked(const std::optional<knowledge::Party>& asked, const knowledge::Party& party) {
  return !asked || *asked == party;
}

// What of the acts is asked for; kinds and verb apart.
struct ActFilter {
  std::optional<knowledge::Party> actor, addressee, principal;
  bool due = false;
  bool passes(const knowledge::Act& act) const {
    return is_asked(actor, act.actor) && is_asked(addressee, act.addressee) && is_asked(principal, act.principal) &&
           (!due || !act.deadline.empty());
  }
};

struct FoundAct {
  std::uint32_t document = 0;
  knowledge::Act act;
};

ByteRange within(ByteRange range, ByteRange sentence) {
  return range.empty() ? ByteRange{} : ByteRange{range.begin - sentence.begin, range.end - sentence.begin};
}

// The last day of a date that may be partial or a period, 20261231; behind all others where no year is known.
std::uint32_t last_day(std::string_view iso) {
  constexpr std::size_t kYear = 4, kMonth = 7;
  if (const std::size_t slash = iso.find('/'); slash != std::string_view::npos) iso = iso.substr(slash + 1);
  if (iso.empty() || iso.starts_with("--")) return UINT32_MAX;
  std::uint32_t day = 0;
  for (const char c : iso) {
    if (c != '-') day = day * 10 + static_cast<std::uint32_t>(c - '0');
  }
  if (iso.size() == kYear) return day * 10000 + 1231;
  return iso.size() == kMonth ? day * 100 + 31 : day;
}

void order_by_deadline(std::vector<FoundAct>& found) {
  std::ranges::stable_sort(found, {}, [](const FoundAct& each) { return last_day(each.act.due); });
}

// How often each verb is there, by its number.
std::vector<Acts::Verb> most_frequent(const std::vector<std::uint32_t>& counts,
                                      const std::vector<std::string_view>& verbs) {
  std::vector<Acts::Verb> all;
  for (std::size_t number = 1; number < counts.size(); ++number) {
    if (counts[number] > 0) all.push_back({std::string(verbs[number - 1]), counts[number]});
  }
  std::ranges::stable_sort(all, std::greater(), &Acts::Verb::count);
  if (all.size() > kMostVerbs) all.resize(kMostVerbs);
  return all;
}

// The number of a verb; 0 where no act has it.
std::uint32_t number_of(std::string_view verb, const std::vector<std::string_view>& verbs) {
  const auto found = std::ranges::find(verbs, verb);
  return found == verbs.end() ? 0 : static_cast<std::uint32_t>(found - verbs.begin()) + 1;
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const ActsRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Acts answer;
  answer.offset = request.offset;
  const ActFilter filter{state.party_of(request.actor), state.party_of(request.addressee),
                         state.party_of(request.principal), request.due};
  const auto is_unknown = [](const EntityName& name, const auto& party) { return name != EntityName() && !party; };
  const bool asks_unknown = is_unknown(request.actor, filter.actor) ||
                            is_unknown(request.addressee, filter.addressee) ||
                            is_unknown(request.principal, filter.principal);
  if (!known->is_there() || asks_unknown) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  const auto is_kind = [&](extract::ActClass kind) {
    return request.kinds.empty() || std::ranges::find(request.kinds, name_of(kind)) != request.kinds.end();
  };
  const std::uint32_t verb = number_of(request.verb, known->verbs());
  std::vector<std::uint32_t> verbs(known->verbs().size() + 1);
  std::vector<FoundAct> found;
  for (const std::uint32_t document : state.in_time(*documents, request.newest)) {
    for (const knowledge::Act& act : known->acts(document)) {
      if (!filter.passes(act)) continue;
      add_act(answer.kinds, act.kind);
      if (!is_kind(act.kind)) continue;
      ++verbs[act.form];
      const bool is_verb = request.verb.empty() || (verb != 0 && act.form == verb);
      if (is_verb) found.push_back({document, act});
    }
  }
  std::ranges::stable_sort(answer.kinds, std::greater(), &EntityPage::ActCount::count);
  answer.verbs = most_frequent(verbs, known->verbs());
  if (request.soonest) order_by_deadline(found);
  answer.total = static_cast<std::uint32_t>(found.size());
  const auto [begin, end] = window(request, found.size());
  for (std::size_t i = begin; i < end; ++i) {
    const knowledge::Act& act = found[i].act;
    ActRow& row = answer.rows.emplace_back();
    TRACUU_ASSIGN(const std::string_view text, place(row, found[i].document, act.sentence, state.corpus));
    row.actor = state.name_of(act.actor);
    row.addressee = state.name_of(act.addressee);
    row.certainty = name_of(act.certainty);
    row.principal = state.name_of(act.principal);
    row.debtor = state.name_of(act.debtor);
    row.creditor = state.name_of(act.creditor);
    row.kind = name_of(act.kind);
    row.sentence = text.substr(act.sentence.begin, act.sentence.size());
    row.verb = within(act.verb, act.sentence);
    row.content = within(act.content, act.sentence);
    row.deadline = within(act.deadline, act.sentence);
    row.due = act.due;
  }
  return ResponseBody(std::move(answer));
}

}  // namespace tracuu::engine
