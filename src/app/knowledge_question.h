// What a question to the corpus's knowledge comes to: the request for one page of its answer.
#pragma once

#include <optional>

#include "app/knowledge_view.h"
#include "engine/messages.h"

namespace tracuu::app {

// The facet of the entities that a ledger lists; "" of the others.
std::string_view facet_of(Ledger ledger);
// The ledger that lists the entities of a facet.
std::optional<Ledger> ledger_of(std::string_view facet);

// Without what does not matter to its ledger: two questions that are the same then have the same answer.
KnowledgeQuestion essence_of(const KnowledgeQuestion& question);

engine::RequestBody knowledge_request(const KnowledgeQuestion& question, const engine::SearchRequest& search,
                                      std::uint32_t offset, std::uint32_t limit);

}  // namespace tracuu::app
