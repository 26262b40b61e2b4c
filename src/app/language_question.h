// What a question to the language tools comes to: the request for one page of its answer, what it lacks, and the search
// that shows its passages.
#pragma once

#include <string>

#include "app/language_view.h"
#include "engine/messages.h"

namespace tracuu::app {

// Whether a tool looks at one expression and cannot do without.
bool needs_node(Tool tool);

// Another tool for the same question. The n-grams that hold a node are longer than it: as long, they are the node
// alone.
void turn_to(Tool tool, LanguageQuestion& question);

// Without what does not matter to its tool, and to how the answer is shown: two questions that are the same then have
// the same answer.
LanguageQuestion essence_of(const LanguageQuestion& question);

LanguageLack lack_of(const LanguageQuestion& question, const engine::SearchRequest& search);

// Where the node is lacking, frequent expressions of the selected documents are asked for instead.
engine::RequestBody language_request(const LanguageQuestion& question, const engine::SearchRequest& search,
                                     std::uint32_t offset, std::uint32_t limit);

// The node as a query, to mark it in a document: "a|=b" as "\"a\" OR =\"b\"". "" for "".
std::string query_of_node(const std::string& node);

// Without the signs around it: "=\"a b\"" as "a b".
std::string words_of_node(std::string node);

// What shows exactly the passages that a row of the table in sight counts: of a collocation those of the node.
LanguageQuestion passages_of(const LanguageQuestion& table, const engine::TermRow& row);

}  // namespace tracuu::app
