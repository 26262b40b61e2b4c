// Who said, asked for, thanked for or agreed to what, act by act.
#include <algorithm>
#include <functional>
#include <utility>

#include "engine/act_choices.h"
#include "engine/knowledge_places.h"
#include "engine/knowledge_state.h"
#include "extract/kind_names.h"

namespace tracuu::engine {

namespace {

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

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const ActsRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Acts answer;
  answer.offset = request.offset;
  if (!known->is_there()) return ResponseBody(std::move(answer));
  const std::optional<ActFilter> filter = ActFilter::of(request, *known);
  if (!filter) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  TRACUU_TRY(state.find_sentences(request.search, request.text));
  ActChoices choices(*known);
  std::vector<FoundAct> found;
  for (const std::uint32_t document : state.in_time(*documents, request.newest)) {
    for (const knowledge::Act& act : known->acts(document)) {
      if (!request.text.empty() && !state.sentences->holds(document, act.sentence)) continue;
      const std::uint32_t failed = filter->failed(act);
      choices.count(act, failed);
      if (failed == 0) found.push_back({document, act});
    }
  }
  choices.list(answer);
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
