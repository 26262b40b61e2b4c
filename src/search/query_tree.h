// The query's tree in its one form: no part without a meaning, no bracket that changes nothing.
#pragma once

#include "search/query.h"

namespace tracuu::search {

// A node that asks nothing, as brackets with nothing in them do: it is left out wherever it stands.
bool is_nothing(const QueryNode& node);

// `all` or `any` of the parts: those that ask nothing are gone, those of the same kind are taken apart, one alone
// stands for itself.
QueryNode join(QueryNode::Kind kind, std::vector<QueryNode> parts, bool is_written = false);

QueryNode negate(QueryNode node);

// Whether the tree says more than that terms are asked for.
bool has_operator(const Query& query);

// Whether it is words and quotations side by side, at least one of each and nothing else.
bool is_words_and_quotations(const Query& query);

// Whether there are terms that belong next to each other.
bool has_phrases(const Query& query);

// Calls visit(phrase) for each phrase that is looked for, in the order typed; those excluded are not.
template <typename Visit>
void for_each_phrase(const QueryNode& node, const Visit& visit) {
  if (node.kind == QueryNode::Kind::none) return;
  if (node.kind == QueryNode::Kind::phrase) visit(node);
  for (const QueryNode& part : node.parts) for_each_phrase(part, visit);
}

}  // namespace tracuu::search
