// What tells two sides apart, row by row.
#include "engine/contrast_items.h"
#include "engine/knowledge_places.h"
#include "engine/language_state.h"
#include "extract/kind_names.h"
#include "search/searcher.h"

namespace tracuu::engine {

namespace {

std::string text_of(const ContrastItem& item, const knowledge::Knowledge& known) {
  if (item.kind == ItemKind::act) return std::string(name_of(static_cast<extract::ActClass>(item.number)));
  if (item.kind == ItemKind::phrase) return std::string(known.phrases().text(item.number));
  return std::string(known.name({static_cast<knowledge::EntityKind>(item.kind), item.number}));
}

// A value that parts the sides is on all documents of its own.
bool is_side(const ContrastItem& item, const ContrastRequest& request, const ContrastSides& sides,
             const knowledge::Knowledge& known) {
  const std::string_view facet = request.by == kCountries ? name_of(ItemKind::place) : std::string_view(request.by);
  if (facet != name_of(item.kind)) return false;
  const std::string text = text_of(item, known);
  return text == sides.a || text == sides.b;
}

double percent(std::uint32_t part, std::uint32_t all) { return all == 0 ? 0 : 100.0 * part / all; }

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const ContrastRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Contrast answer;
  answer.by = request.by;
  answer.offset = request.offset;
  if (!known->is_there()) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  ContrastRequest asked = request;
  asked.search = selecting(request.search);
  asked.offset = asked.limit = 0;
  if (!state.contrasted || state.contrasted->asked != asked) {
    ContrastSides sides = sides_of(request, *documents, *known, state.searcher.index());
    std::vector<ContrastItem> items = contrast_items(sides, request.kind, *known);
    std::erase_if(items, [&](const ContrastItem& item) { return is_side(item, request, sides, *known); });
    state.contrasted = State::Contrasted{std::move(asked), std::move(sides), std::move(items)};
  }
  const auto& [_, sides, items] = *state.contrasted;
  answer.a = sides.a;
  answer.b = sides.b;
  answer.documents_a = sides.in_a.count();
  answer.documents_b = sides.in_b.count();
  answer.both = sides.both;
  answer.choices = sides.choices;
  answer.total = static_cast<std::uint32_t>(items.size());
  const auto [begin, end] = window(request, items.size());
  for (std::size_t i = begin; i < end; ++i) {
    const ContrastItem& item = items[i];
    answer.rows.push_back({std::string(name_of(item.kind)), text_of(item, *known), item.a, item.b,
                           percent(item.a, answer.documents_a), percent(item.b, answer.documents_b), item.few,
                           item.log_likelihood, item.log_ratio});
  }
  return ResponseBody(std::move(answer));
}

}  // namespace tracuu::engine
