#include "search/query_shown.h"

namespace tracuu::search {

namespace {

using Kind = QueryNode::Kind;

std::string show_terms(const Query& query, const QueryNode& node) {
  std::string out;
  for (std::uint32_t i = node.first_term; i < node.end_term; ++i) {
    const QueryTerm& term = query.terms[i];
    if (i != node.first_term) out += '_';
    if (term.is_exact) out += '=';
    out += term.is_marked ? term.key + '+' : term.folded;
    if (term.is_prefix) out += '~';
    if (!term.is_scored) out += '!';
  }
  return out;
}

std::string show_node(const Query& query, const QueryNode& node);

std::string show_parts(const Query& query, const QueryNode& node, std::string_view name) {
  std::string out(name);
  for (std::size_t i = 0; i < node.parts.size(); ++i) {
    out += i == 0 ? '(' : ' ';
    if (node.kind == Kind::near && i != 0) out += std::to_string(node.parts[i].distance) + ":";
    out += show_node(query, node.parts[i]);
  }
  return out + ")";
}

std::string show_node(const Query& query, const QueryNode& node) {
  const std::string quote = node.is_quoted ? "\"" : "";
  switch (node.kind) {
    case Kind::phrase: return (node.scope == Scope::title ? "title:" : "") + quote + show_terms(query, node) + quote;
    case Kind::all: return show_parts(query, node, node.is_written ? "and" : "all");
    case Kind::any: return show_parts(query, node, "any");
    case Kind::none: return show_parts(query, node, "not");
    case Kind::near: return show_parts(query, node, "near");
    case Kind::facet: return node.field + (node.is_whole ? ":={" : ":{") + show_terms(query, node) + "}";
    case Kind::date: return "date[" + node.from + " " + node.to + "]";
    case Kind::id: break;
  }
  return "id:{" + node.field + "}";
}

}  // namespace

std::string show(const Query& query) {
  if (query.empty()) return query.is_strict ? "strict" : "";
  return (query.is_strict ? "strict " : "") + show_node(query, query.root);
}

}  // namespace tracuu::search
