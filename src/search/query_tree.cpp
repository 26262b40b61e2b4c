#include "search/query_tree.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tracuu::search {

using Kind = QueryNode::Kind;

bool is_nothing(const QueryNode& node) { return node.kind == Kind::all && node.parts.empty(); }

QueryNode join(Kind kind, std::vector<QueryNode> parts, bool is_written) {
  QueryNode joined;
  joined.kind = kind;
  joined.is_written = is_written;
  for (QueryNode& part : parts) {
    if (is_nothing(part)) continue;
    if (part.kind == kind) {
      joined.is_written |= part.is_written;
      std::ranges::move(part.parts, std::back_inserter(joined.parts));
    } else {
      joined.parts.push_back(std::move(part));
    }
  }
  if (joined.parts.empty()) return {};
  if (joined.parts.size() > 1) return joined;
  QueryNode only = std::move(joined.parts.front());
  return only;
}

QueryNode negate(QueryNode node) {
  if (is_nothing(node)) return node;
  if (node.kind == Kind::none) {
    QueryNode inner = std::move(node.parts.front());
    return inner;
  }
  QueryNode negated;
  negated.kind = Kind::none;
  negated.parts.push_back(std::move(node));
  return negated;
}

namespace {

bool is_plain(const QueryNode& node) {
  return node.kind == Kind::phrase && !node.is_quoted && node.scope == Scope::anywhere;
}

}  // namespace

bool has_operator(const Query& query) {
  const QueryNode& root = query.root;
  const bool is_list = root.kind == Kind::all && !root.is_written && std::ranges::all_of(root.parts, is_plain);
  return !is_list && !is_plain(root);
}

bool has_phrases(const Query& query) {
  bool has_any = false;
  const auto visit = [&](const QueryNode& phrase) { has_any |= phrase.end_term - phrase.first_term > 1; };
  for_each_phrase(query.root, visit);
  return has_any;
}

bool is_words_and_quotations(const Query& query) {
  const QueryNode& root = query.root;
  const auto is_part = [](const QueryNode& node) { return node.kind == Kind::phrase && node.scope == Scope::anywhere; };
  return root.kind == Kind::all && !root.is_written && std::ranges::all_of(root.parts, is_part) &&
         std::ranges::any_of(root.parts, is_plain) && !std::ranges::all_of(root.parts, is_plain);
}

}  // namespace tracuu::search
