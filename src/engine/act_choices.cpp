#include "engine/act_choices.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

#include "extract/kind_names.h"

namespace tracuu::engine {

namespace {

// Whether a party is the one asked for.
bool is_asked(const std::optional<knowledge::Party>& asked, const knowledge::Party& party) {
  return !asked || *asked == party;
}

// The number of a verb; 0 where no act has it.
std::uint32_t number_of(std::string_view verb, const std::vector<std::string_view>& verbs) {
  const auto found = std::ranges::find(verbs, verb);
  return found == verbs.end() ? 0 : static_cast<std::uint32_t>(found - verbs.begin()) + 1;
}

// Whether nothing but what `allowed` names is failed.
bool fails_only(std::uint32_t failed, std::uint32_t allowed) { return (failed & ~allowed) == 0; }

template <typename Counted>
void keep_most_frequent(std::vector<Counted>& all) {
  std::ranges::stable_sort(all, std::greater(), &Counted::count);
  if (all.size() > kMostActChoices) all.resize(kMostActChoices);
}

}  // namespace

std::optional<ActFilter> ActFilter::of(const ActsRequest& request, const knowledge::Knowledge& known) {
  ActFilter filter;
  bool is_known = true;
  const auto party = [&](const EntityName& name) {
    std::optional<knowledge::Party> found = party_of_name(name, known);
    is_known = is_known && (name == EntityName() || found);
    return found;
  };
  filter.actor_ = party(request.actor);
  filter.addressee_ = party(request.addressee);
  filter.principal_ = party(request.principal);
  filter.debtor_ = party(request.debtor);
  filter.creditor_ = party(request.creditor);
  if (!is_known) return std::nullopt;
  filter.kinds_ = request.kinds;
  if (!request.verb.empty()) filter.verb_ = number_of(request.verb, known.verbs());
  filter.due_ = request.due;
  return filter;
}

std::uint32_t ActFilter::failed(const knowledge::Act& act) const {
  std::uint32_t bits = 0;
  const auto check = [&bits](bool passes, Failed bit) {
    if (!passes) bits |= bit;
  };
  check(is_asked(actor_, act.actor), actor);
  check(is_asked(addressee_, act.addressee), addressee);
  check(is_asked(principal_, act.principal), principal);
  check(is_asked(debtor_, act.debtor), debtor);
  check(is_asked(creditor_, act.creditor), creditor);
  check(kinds_.empty() || std::ranges::find(kinds_, extract::name_of(act.kind)) != kinds_.end(), kind);
  check(!verb_ || (*verb_ != 0 && act.form == *verb_), verb);
  check(!due_ || !act.deadline.empty(), due);
  return bits;
}

void ActChoices::add(const knowledge::Party& party, Counts& counts) {
  if (party.kind == knowledge::Party::Kind::nobody) return;
  const std::uint64_t key = std::uint64_t{party.entity.number} << 8 |
                            static_cast<std::uint64_t>(party.entity.kind) << 4 | static_cast<std::uint64_t>(party.kind);
  Counted& counted = counts[key];
  counted.party = party;
  ++counted.count;
}

void ActChoices::count(const knowledge::Act& act, std::uint32_t failed) {
  if (fails_only(failed, ActFilter::kind | ActFilter::verb)) add_act(kinds_, act.kind);
  if (fails_only(failed, ActFilter::verb)) ++verbs_[act.form];
  if (fails_only(failed, ActFilter::actor)) add(act.actor, actors_);
  if (fails_only(failed, ActFilter::addressee)) add(act.addressee, addressees_);
  if (fails_only(failed, ActFilter::debtor)) add(act.debtor, debtors_);
  if (fails_only(failed, ActFilter::creditor)) add(act.creditor, creditors_);
}

std::vector<Acts::Party> ActChoices::most_frequent(const Counts& counts) const {
  std::vector<const Counted*> order;
  for (const auto& [key, counted] : counts) order.push_back(&counted);
  std::ranges::sort(order, {}, [](const Counted* each) {
    const knowledge::Party& party = each->party;
    return std::tuple(~each->count, party.kind, party.entity.kind, party.entity.number);
  });
  if (order.size() > kMostActChoices) order.resize(kMostActChoices);
  std::vector<Acts::Party> parties;
  for (const Counted* each : order) parties.push_back({name_of_party(each->party, known_), each->count});
  return parties;
}

void ActChoices::list(Acts& answer) const {
  answer.kinds = kinds_;
  std::ranges::stable_sort(answer.kinds, std::greater(), &EntityPage::ActCount::count);
  for (std::size_t number = 1; number < verbs_.size(); ++number) {
    if (verbs_[number] > 0) answer.verbs.push_back({std::string(known_.verbs()[number - 1]), verbs_[number]});
  }
  keep_most_frequent(answer.verbs);
  answer.actors = most_frequent(actors_);
  answer.addressees = most_frequent(addressees_);
  answer.debtors = most_frequent(debtors_);
  answer.creditors = most_frequent(creditors_);
}

}  // namespace tracuu::engine
