#include "app/knowledge_question.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tracuu::app {

namespace {

constexpr std::array<std::string_view, 4> kFacets = {"person", "organisation", "place", "event"};

// What binds somebody, or is to bind the other side.
const std::vector<std::string> kBinding = {"commit", "agree", "propose"};

}  // namespace

std::string_view facet_of(Ledger ledger) {
  const auto place = static_cast<std::size_t>(ledger);
  return place < kFacets.size() ? kFacets[place] : std::string_view();
}

std::optional<Ledger> ledger_of(std::string_view facet) {
  const auto found = std::ranges::find(kFacets, facet);
  return found == kFacets.end() ? std::nullopt : std::optional(static_cast<Ledger>(found - kFacets.begin()));
}

KnowledgeQuestion essence_of(const KnowledgeQuestion& question) {
  KnowledgeQuestion essence;
  essence.ledger = question.ledger;
  if (!facet_of(question.ledger).empty()) {
    if (!question.entity.name.empty()) {
      essence.entity = question.entity;
      return essence;
    }
    essence.text = question.text;
    essence.order = question.order;
  } else if (question.ledger == Ledger::figures) {
    essence.unit = question.unit;
    essence.figures = question.figures;
  } else {
    essence.actor = question.actor;
    essence.addressee = question.addressee;
    essence.kind = question.kind;
    essence.oldest = question.oldest;
    essence.due = question.ledger == Ledger::commitments && question.due;
  }
  return essence;
}

engine::RequestBody knowledge_request(const KnowledgeQuestion& question, const engine::SearchRequest& search,
                                      std::uint32_t offset, std::uint32_t limit) {
  const KnowledgeQuestion q = essence_of(question);
  if (!q.entity.name.empty()) return engine::EntityRequest{.search = search, .entity = q.entity};
  if (q.ledger == Ledger::figures)
    return engine::FiguresRequest{
        .search = search, .unit = q.unit, .order = q.figures, .offset = offset, .limit = limit};
  if (const std::string_view facet = facet_of(q.ledger); !facet.empty())
    return engine::EntitiesRequest{.search = search,
                                   .facet = std::string(facet),
                                   .text = q.text,
                                   .order = q.order,
                                   .offset = offset,
                                   .limit = limit};
  engine::ActsRequest acts{.search = search,
                           .actor = q.actor,
                           .addressee = q.addressee,
                           .kinds = {},
                           .due = q.due,
                           .newest = !q.oldest,
                           .offset = offset,
                           .limit = limit};
  if (!q.kind.empty()) acts.kinds = {q.kind};
  else if (q.ledger == Ledger::commitments) acts.kinds = kBinding;
  return acts;
}

}  // namespace tracuu::app
