#include "engine/knowledge_state.h"

#include <algorithm>
#include <iterator>

#include "engine/language_state.h"
#include "extract/kind_names.h"
#include "knowledge/format.h"
#include "search/searcher.h"

namespace tracuu::engine {

namespace {

constexpr std::string_view kBothSides = "sides";

}  // namespace

std::optional<knowledge::EntityKind> kind_of(std::string_view facet) {
  const auto found = std::ranges::find(knowledge::kEntityFacets, facet);
  if (found == std::end(knowledge::kEntityFacets)) return std::nullopt;
  return static_cast<knowledge::EntityKind>(found - std::begin(knowledge::kEntityFacets));
}

std::string_view facet_of(knowledge::EntityKind kind) {
  return knowledge::kEntityFacets[static_cast<std::size_t>(kind)];
}

std::string place_name(const knowledge::Knowledge& known, std::uint32_t number) {
  const knowledge::EntityRef ref{knowledge::EntityKind::place, number};
  return known.has(ref) ? std::string(known.name(ref)) : std::string();
}

void add_act(std::vector<EntityPage::ActCount>& counts, extract::ActClass kind) {
  const std::string_view name = name_of(kind);
  const auto known = std::ranges::find(counts, name, &EntityPage::ActCount::kind);
  if (known == counts.end()) counts.push_back({std::string(name), 1});
  else ++known->count;
}

void DaySpan::add(std::uint32_t day) {
  if (day == 0) return;
  first = first == 0 ? day : std::min(first, day);
  last = std::max(last, day);
}

Result<const knowledge::Knowledge*> KnowledgeTools::State::known() {
  if (!knowledge) {
    TRACUU_ASSIGN(knowledge::Knowledge opened, knowledge::Knowledge::open(corpus, searcher.index()));
    knowledge.emplace(std::move(opened));
  }
  return &*knowledge;
}

Result<const knowledge::Knowledge*> KnowledgeTools::known() { return state_->known(); }

Result<const search::DocumentSet*> KnowledgeTools::State::select(const SearchRequest& search) {
  SearchRequest asked = selecting(search);
  if (!selected || selected_by != asked) {
    selected.reset();
    TRACUU_ASSIGN(const search::SearchOptions options, options_of(asked, 0, corpus));
    TRACUU_ASSIGN(search::DocumentSet found, searcher.select(asked.query, options));
    selected.emplace(std::move(found));
    selected_by = std::move(asked);
  }
  return &*selected;
}

Result<void> KnowledgeTools::State::find_sentences(const SearchRequest& search, const std::string& text) {
  if (text.empty()) return {};
  std::pair<SearchRequest, std::string> asked{selecting(search), text};
  if (sentences && sentences_of == asked) return {};
  // While somebody types.
  const bool goes_on = sentences && sentences_of.first == asked.first && text.starts_with(sentences_of.second);
  TRACUU_ASSIGN(const search::DocumentSet* documents, select(search));
  TRACUU_ASSIGN(sentences, FoundSentences::find(text, *documents, goes_on ? &*sentences : nullptr, *knowledge, corpus));
  sentences_of = std::move(asked);
  return {};
}

std::vector<std::uint32_t> KnowledgeTools::State::in_time(const search::DocumentSet& documents, bool newest) const {
  std::vector<std::uint32_t> order;
  documents.for_each([&](std::uint32_t document) { order.push_back(document); });
  // An unknown day is 0 and would be the earliest.
  const auto rank = [&](std::uint32_t document) {
    const std::uint32_t day = day_of(document);
    return day == 0 ? UINT32_MAX : newest ? UINT32_MAX - 1 - day : day;
  };
  std::ranges::stable_sort(order, {}, rank);
  return order;
}

EntityName name_of_party(const knowledge::Party& party, const knowledge::Knowledge& known) {
  using Kind = knowledge::Party::Kind;
  if (party.kind == Kind::sides) return {std::string(kBothSides), ""};
  if (party.kind == Kind::nobody || !known.has(party.entity)) return {};
  return {std::string(facet_of(party.entity.kind)), std::string(known.name(party.entity))};
}

std::optional<knowledge::Party> party_of_name(const EntityName& name, const knowledge::Knowledge& known) {
  using Kind = knowledge::Party::Kind;
  if (name.facet == kBothSides) return knowledge::Party{Kind::sides, {}};
  const auto kind = kind_of(name.facet);
  const auto entity = kind ? known.find(*kind, name.name) : std::nullopt;
  return entity ? std::optional(knowledge::Party{Kind::entity, *entity}) : std::nullopt;
}

KnowledgeTools::KnowledgeTools(const store::Corpus& corpus, search::Searcher& searcher)
    : state_(std::make_unique<State>(corpus, searcher)) {}
KnowledgeTools::~KnowledgeTools() = default;
KnowledgeTools::KnowledgeTools(KnowledgeTools&&) noexcept = default;

}  // namespace tracuu::engine
