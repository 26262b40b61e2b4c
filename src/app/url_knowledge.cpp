#include "app/url_knowledge.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "app/knowledge_export.h"
#include "app/knowledge_question.h"

namespace tracuu::app {

namespace {

constexpr std::string_view kDocumentOrder = "document", kAlphabet = "alphabet", kLatest = "latest", kHappened = "when",
                           kNetwork = "network";

std::string text_of_party(const engine::EntityName& party) {
  return party.name.empty() ? party.facet : party.facet + ":" + party.name;
}

engine::EntityName party_of(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return {std::string(text), ""};
  return {std::string(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}

std::optional<Ledger> ledger_named(std::string_view name) {
  for (std::size_t i = 0; i <= static_cast<std::size_t>(kLastLedger); ++i) {
    if (ledger_name(static_cast<Ledger>(i)) == name) return static_cast<Ledger>(i);
  }
  return std::nullopt;
}

constexpr std::string_view kParties[] = {"any", "person", "organisation", "country"};

// Countries where the name says nothing.
engine::PartyKind party_kind_named(std::string_view name) {
  const auto* const found = std::ranges::find(kParties, name);
  return found == std::end(kParties) ? engine::PartyKind::country
                                     : static_cast<engine::PartyKind>(found - std::begin(kParties));
}

}  // namespace

std::vector<std::pair<std::string_view, std::string>> knowledge_pairs(Place place, const KnowledgeQuestion& asked) {
  std::vector<std::pair<std::string_view, std::string>> pairs;
  if (place != Place::knowledge) return pairs;
  const KnowledgeQuestion question = essence_of(asked);
  const auto add = [&pairs](bool differs, std::string_view key, std::string value) {
    if (differs) pairs.emplace_back(key, std::move(value));
  };
  add(true, "view", std::string(ledger_name(question.ledger)));
  add(!question.text.empty(), "find", question.text);
  add(question.order == engine::EntityOrder::alphabet, "rank", std::string(kAlphabet));
  add(question.order == engine::EntityOrder::latest, "rank", std::string(kLatest));
  add(question.order == engine::EntityOrder::happened, "rank", std::string(kHappened));
  add(!question.entity.name.empty(), "name", question.entity.name);
  add(!question.actor.facet.empty(), "actor", text_of_party(question.actor));
  add(!question.addressee.facet.empty(), "addressee", text_of_party(question.addressee));
  add(!question.debtor.facet.empty(), "debtor", text_of_party(question.debtor));
  add(!question.creditor.facet.empty(), "creditor", text_of_party(question.creditor));
  add(!question.principal.facet.empty(), "for", text_of_party(question.principal));
  add(!question.kind.empty(), "act", question.kind);
  add(!question.verb.empty(), "verb", question.verb);
  add(question.due, "due", "1");
  add(question.oldest, "oldest", "1");
  add(question.soonest, "soonest", "1");
  add(question.by != engine::PartyKind::country, "parties",
      std::string(kParties[static_cast<std::size_t>(question.by)]));
  add(question.network, "as", std::string(kNetwork));
  add(!question.a.empty(), "one", question.a);
  add(!question.b.empty(), "two", question.b);
  add(!question.day.empty(), "on", question.day);
  add(!question.unit.empty(), "unit", question.unit);
  add(!question.sides.empty(), "sides", question.sides);
  add(!question.side_a.empty(), "side1", question.side_a);
  add(!question.side_b.empty(), "side2", question.side_b);
  add(!question.items.empty(), "items", question.items);
  add(question.figures == engine::FigureOrder::document, "rank", std::string(kDocumentOrder));
  return pairs;
}

bool take_knowledge_pair(Place& place, KnowledgeQuestion& question, std::string_view key, std::string_view value) {
  if (key == "view") {
    const std::optional<Ledger> ledger = ledger_named(value);
    if (!ledger) return false;
    place = Place::knowledge;
    question.ledger = *ledger;
    question.entity.facet = facet_of(*ledger);
  } else if (key == "find") question.text = value;
  else if (key == "rank" && value == kDocumentOrder) question.figures = engine::FigureOrder::document;
  else if (key == "rank" && value == kAlphabet) question.order = engine::EntityOrder::alphabet;
  else if (key == "rank" && value == kLatest) question.order = engine::EntityOrder::latest;
  else if (key == "rank" && value == kHappened) question.order = engine::EntityOrder::happened;
  else if (key == "name") question.entity.name = value;
  else if (key == "actor") question.actor = party_of(value);
  else if (key == "addressee") question.addressee = party_of(value);
  else if (key == "debtor") question.debtor = party_of(value);
  else if (key == "creditor") question.creditor = party_of(value);
  else if (key == "for") question.principal = party_of(value);
  else if (key == "act") question.kind = value;
  else if (key == "verb") question.verb = value;
  else if (key == "due") question.due = value == "1";
  else if (key == "oldest") question.oldest = value == "1";
  else if (key == "soonest") question.soonest = value == "1";
  else if (key == "parties") question.by = party_kind_named(value);
  else if (key == "as") question.network = value == kNetwork;
  else if (key == "one") question.a = value;
  else if (key == "two") question.b = value;
  else if (key == "on") question.day = value;
  else if (key == "sides") question.sides = value;
  else if (key == "side1") question.side_a = value;
  else if (key == "side2") question.side_b = value;
  else if (key == "items") question.items = value;
  else if (key == "unit") question.unit = value;
  else return false;
  return true;
}

}  // namespace tracuu::app
