#include "app/knowledge_question.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tracuu::app {

namespace {

constexpr std::array<std::string_view, 4> kFacets = {"person", "organisation", "place", "event"};

// What binds somebody, or is to bind the other side.
const std::vector<std::string> kBinding = {"commit", "agree", "propose"};

// Meetings and what is made of them: who, and in which order of time.
KnowledgeQuestion essence_of_meetings(const KnowledgeQuestion& question) {
  KnowledgeQuestion essence{.ledger = question.ledger};
  if (question.ledger != Ledger::timeline) essence.by = question.by;
  if (question.ledger != Ledger::gaps) essence.oldest = question.oldest;
  if (question.ledger == Ledger::meetings) {
    essence.a = question.a;
    essence.b = question.b;
    essence.day = question.day;
    essence.network = question.day.empty() && question.network;
  }
  return essence;
}

engine::RequestBody meetings_request(const KnowledgeQuestion& q, const engine::SearchRequest& search,
                                     std::uint32_t offset, std::uint32_t limit) {
  if (q.ledger == Ledger::gaps)
    return engine::GapsRequest{.search = search, .by = q.by, .offset = offset, .limit = limit};
  if (!q.day.empty()) return engine::EventRequest{.search = search, .by = q.by, .a = q.a, .b = q.b, .day = q.day};
  const bool is_timeline = q.ledger == Ledger::timeline;
  return engine::EncountersRequest{.search = search,
                                   .by = is_timeline ? engine::PartyKind::any : q.by,
                                   .a = q.a,
                                   .b = q.b,
                                   .events = is_timeline,
                                   .newest = !q.oldest,
                                   .offset = offset,
                                   .limit = limit};
}

engine::RequestBody contrast_request(const KnowledgeQuestion& q, const engine::SearchRequest& search,
                                     std::uint32_t offset, std::uint32_t limit) {
  return engine::ContrastRequest{
      .search = search, .by = q.sides, .a = q.side_a, .b = q.side_b, .kind = q.items, .offset = offset, .limit = limit};
}

engine::RequestBody phrases_request(const KnowledgeQuestion& q, const engine::SearchRequest& search,
                                    std::uint32_t offset, std::uint32_t limit) {
  if (!q.entity.name.empty())
    return engine::PhraseRequest{.search = search, .phrase = q.entity.name, .offset = offset, .limit = limit};
  return engine::PhrasesRequest{.search = search, .text = q.text, .order = q.order, .offset = offset, .limit = limit};
}

}  // namespace

std::string_view facet_of(Ledger ledger) {
  const auto place = static_cast<std::size_t>(ledger);
  return place < kFacets.size() ? kFacets[place] : std::string_view();
}

std::optional<Ledger> ledger_of(std::string_view facet) {
  const auto found = std::ranges::find(kFacets, facet);
  return found == kFacets.end() ? std::nullopt : std::optional(static_cast<Ledger>(found - kFacets.begin()));
}

bool asks_for_page(const KnowledgeQuestion& question) {
  return !question.entity.name.empty() || (question.ledger == Ledger::meetings && !question.day.empty());
}

KnowledgeQuestion essence_of(const KnowledgeQuestion& question) {
  KnowledgeQuestion essence;
  essence.ledger = question.ledger;
  if (!facet_of(question.ledger).empty() || question.ledger == Ledger::phrases) {
    if (!question.entity.name.empty()) {
      essence.entity = question.entity;
      return essence;
    }
    essence.text = question.text;
    const bool is_of_events = question.ledger == Ledger::events || question.order != engine::EntityOrder::happened;
    if (is_of_events) essence.order = question.order;
  } else if (question.ledger == Ledger::contrast) {
    essence.sides = question.sides;
    essence.side_a = question.side_a;
    essence.side_b = question.side_b;
    essence.items = question.items;
  } else if (question.ledger >= Ledger::meetings) {
    return essence_of_meetings(question);
  } else if (question.ledger == Ledger::figures) {
    essence.unit = question.unit;
    essence.figures = question.figures;
  } else {
    essence.actor = question.actor;
    essence.addressee = question.addressee;
    essence.principal = question.principal;
    essence.kind = question.kind;
    essence.verb = question.verb;
    essence.text = question.text;
    const bool are_commitments = question.ledger == Ledger::commitments;
    if (are_commitments) essence.debtor = question.debtor;
    if (are_commitments) essence.creditor = question.creditor;
    essence.due = are_commitments && question.due;
    essence.soonest = are_commitments && question.soonest;
    essence.oldest = question.oldest && !essence.soonest;
  }
  return essence;
}

engine::RequestBody knowledge_request(const KnowledgeQuestion& question, const engine::SearchRequest& search,
                                      std::uint32_t offset, std::uint32_t limit) {
  const KnowledgeQuestion q = essence_of(question);
  if (q.ledger == Ledger::phrases) return phrases_request(q, search, offset, limit);
  if (q.ledger == Ledger::contrast) return contrast_request(q, search, offset, limit);
  if (!q.entity.name.empty()) return engine::EntityRequest{.search = search, .entity = q.entity};
  if (q.ledger == Ledger::figures)
    return engine::FiguresRequest{
        .search = search, .unit = q.unit, .order = q.figures, .offset = offset, .limit = limit};
  if (q.ledger >= Ledger::meetings) return meetings_request(q, search, offset, limit);
  if (const std::string_view facet = facet_of(q.ledger); !facet.empty())
    return engine::EntitiesRequest{.search = search,
                                   .facet = std::string(facet),
                                   .text = q.text,
                                   .order = q.order,
                                   .offset = offset,
                                   .limit = limit};
  engine::ActsRequest acts{.search = search,
                           .text = q.text,
                           .actor = q.actor,
                           .addressee = q.addressee,
                           .principal = q.principal,
                           .debtor = q.debtor,
                           .creditor = q.creditor,
                           .kinds = {},
                           .verb = q.verb,
                           .due = q.due,
                           .newest = !q.oldest,
                           .soonest = q.soonest,
                           .offset = offset,
                           .limit = limit};
  if (!q.kind.empty()) acts.kinds = {q.kind};
  else if (q.ledger == Ledger::commitments) acts.kinds = kBinding;
  return acts;
}

}  // namespace tracuu::app
