#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

#include "engine/encounter_time.h"
#include "engine/knowledge_state.h"
#include "extract/kind_names.h"
#include "search/searcher.h"
#include "text/word_beginnings.h"

namespace tracuu::engine {

namespace {

constexpr std::size_t kMostRelated = 12;

// What the selected documents say of the entities of one kind, by number.
struct Seen {
  std::vector<std::uint32_t> documents;
  std::vector<DaySpan> days;
};

std::string sort_of(const knowledge::Entity& entity, knowledge::EntityKind kind) {
  if (kind == knowledge::EntityKind::place) return std::string(name_of(static_cast<extract::PlaceKind>(entity.sort)));
  if (kind == knowledge::EntityKind::event) return std::string(name_of(static_cast<extract::EventKind>(entity.sort)));
  return {};
}

std::vector<std::uint32_t> order_of(const Seen& seen, EntityOrder order, std::vector<std::uint32_t> numbers) {
  // Numbers are in the order of a dictionary.
  if (order == EntityOrder::documents) {
    std::ranges::stable_sort(numbers, std::greater(), [&](std::uint32_t number) { return seen.documents[number]; });
  }
  if (order == EntityOrder::latest) {
    std::ranges::stable_sort(numbers, std::greater(), [&](std::uint32_t number) { return seen.days[number].last; });
  }
  return numbers;
}

// The beginning of what most documents say, 0 where none does.
std::uint32_t day_of_event(const knowledge::Entity& event) {
  return event.times.empty() ? 0 : knowledge::day_of(event.times.front().time);
}

void order_by_event(const knowledge::Knowledge& known, std::vector<std::uint32_t>& numbers) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
  for (const std::uint32_t number : numbers)
    order.emplace_back(day_of_event(known.entity({knowledge::EntityKind::event, number})), number);
  std::ranges::stable_sort(order, std::greater(), &std::pair<std::uint32_t, std::uint32_t>::first);
  std::ranges::transform(order, numbers.begin(), &std::pair<std::uint32_t, std::uint32_t>::second);
}

Seen see(const search::FacetColumn& column, const search::DocumentSet& documents, const auto& day_of) {
  Seen seen{std::vector<std::uint32_t>(column.values() + 1u), std::vector<DaySpan>(column.values() + 1u)};
  documents.for_each([&](std::uint32_t document) {
    column.for_each_at(document, [&](std::uint32_t number) {
      ++seen.documents[number];
      seen.days[number].add(day_of(document));
    });
  });
  return seen;
}

std::vector<EntityPage::Role> roles_of(std::vector<knowledge::Role> found) {
  std::vector<EntityPage::Role> roles;
  for (knowledge::Role& role : found) {
    roles.push_back({std::move(role.text), iso_of(role.first), iso_of(role.last), role.documents});
  }
  return roles;
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const EntitiesRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Entities answer{request.facet, 0, request.offset, {}};
  const auto kind = kind_of(request.facet);
  if (!kind || !known->is_there()) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  const search::FacetColumn& column = known->facet(*kind);
  const Seen seen = see(column, *documents, [&](std::uint32_t document) { return state.day_of(document); });
  const text::WordBeginnings words(request.text);
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t number = 1; number <= column.values(); ++number) {
    if (seen.documents[number] != 0 && words.are_in(column.value(number))) numbers.push_back(number);
  }
  numbers = order_of(seen, request.order, std::move(numbers));
  if (request.order == EntityOrder::happened && *kind == knowledge::EntityKind::event) order_by_event(*known, numbers);
  answer.total = static_cast<std::uint32_t>(numbers.size());
  const std::size_t begin = std::min<std::size_t>(request.offset, numbers.size());
  const std::size_t end = std::min<std::size_t>(begin + std::min(request.limit, kMaxKnowledgeRows), numbers.size());
  for (std::size_t i = begin; i < end; ++i) {
    knowledge::Entity entity = known->entity({*kind, numbers[i]});
    EntityRow& row = answer.rows.emplace_back();
    row.sort = sort_of(entity, *kind);
    row.name = std::move(entity.name);
    if (!entity.roles.empty()) row.detail = std::move(entity.roles.front().text);
    row.country = std::move(entity.country);
    if (!entity.times.empty()) row.when = when_of(entity.times.front().time);
    if (!entity.spots.empty()) row.place = place_name(*known, entity.spots.front().place);
    row.documents = seen.documents[numbers[i]];
    row.first = iso_of(seen.days[numbers[i]].first);
    row.last = iso_of(seen.days[numbers[i]].last);
  }
  return ResponseBody(std::move(answer));
}

namespace {

// The documents of a selection that name an entity.
search::DocumentSet naming(const search::FacetColumn& column, std::uint32_t number,
                           const search::DocumentSet& documents) {
  search::DocumentSet found(documents.corpus_documents());
  documents.for_each([&](std::uint32_t document) {
    if (column.any_at(document, [&](std::uint32_t each) { return each == number; })) found.add(document);
  });
  return found;
}

void add_related(const knowledge::Knowledge& known, knowledge::EntityKind kind, knowledge::EntityRef to,
                 const search::DocumentSet& documents, EntityPage& page) {
  const search::FacetColumn& column = known.facet(kind);
  std::vector<std::uint32_t> counts(column.values() + 1u);
  documents.for_each(
      [&](std::uint32_t document) { column.for_each_at(document, [&](std::uint32_t number) { ++counts[number]; }); });
  counts[0] = 0;
  if (kind == to.kind) counts[to.number] = 0;
  std::vector<std::uint32_t> numbers(counts.size());
  std::iota(numbers.begin(), numbers.end(), 0u);
  const auto shown = numbers.begin() + static_cast<std::ptrdiff_t>(std::min(kMostRelated, numbers.size()));
  std::ranges::partial_sort(numbers, shown, [&](std::uint32_t a, std::uint32_t b) {
    return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
  });
  for (auto number = numbers.begin(); number != shown && counts[*number] != 0; ++number) {
    page.related.push_back({{std::string(facet_of(kind)), std::string(column.value(*number))}, counts[*number]});
  }
}

void count_acts(const knowledge::Knowledge& known, knowledge::EntityRef entity, const search::DocumentSet& documents,
                EntityPage& page) {
  const auto is_it = [&](const knowledge::Party& party) {
    return party.kind == knowledge::Party::Kind::entity && party.entity == entity;
  };
  documents.for_each([&](std::uint32_t document) {
    for (const knowledge::Act& act : known.acts(document)) {
      if (is_it(act.addressee)) ++page.addressed;
      if (is_it(act.principal)) ++page.spoken_for;
      if (is_it(act.actor)) add_act(page.acts, act.kind);
    }
  });
  std::ranges::stable_sort(page.acts, std::greater(), &EntityPage::ActCount::count);
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const EntityRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  EntityPage page;
  page.entity = request.entity;
  const auto kind = kind_of(request.entity.facet);
  const auto ref = kind ? known->find(*kind, request.entity.name) : std::nullopt;
  if (!ref) return ResponseBody(std::move(page));
  page.known = true;
  knowledge::Entity entity = known->entity(*ref);
  page.sort = sort_of(entity, *kind);
  page.variants = std::move(entity.variants);
  page.roles = roles_of(std::move(entity.roles));
  page.country = std::move(entity.country);
  if (const knowledge::EntityRef body{knowledge::EntityKind::organisation, entity.body}; known->has(body))
    page.body = {std::string(facet_of(body.kind)), std::string(known->name(body))};
  for (const knowledge::EventTime& each : entity.times) page.times.push_back({when_of(each.time), each.documents});
  for (const knowledge::EventSpot& each : entity.spots)
    page.spots.push_back({place_name(*known, each.place), each.documents});
  TRACUU_ASSIGN(const search::DocumentSet* selected, state.select(request.search));
  const search::DocumentSet documents = naming(known->facet(*kind), ref->number, *selected);
  page.documents = documents.count();
  DaySpan days;
  documents.for_each([&](std::uint32_t document) { days.add(state.day_of(document)); });
  page.first = iso_of(days.first);
  page.last = iso_of(days.last);
  for (std::size_t each = 0; each < knowledge::kEntityKinds; ++each) {
    add_related(*known, static_cast<knowledge::EntityKind>(each), *ref, documents, page);
  }
  count_acts(*known, *ref, documents, page);
  return ResponseBody(std::move(page));
}

}  // namespace tracuu::engine
