#include "search/evaluator.h"

#include <algorithm>
#include <utility>

#include "search/near_scan.h"
#include "search/postings.h"

namespace tracuu::search {

using Kind = QueryNode::Kind;

namespace {

// Whether tokens have to be read to know the answer.
bool needs_tokens(const QueryNode& node) {
  if (node.kind == Kind::near) return true;
  if (node.kind == Kind::phrase) return node.end_term - node.first_term > 1 || node.scope == Scope::title;
  return std::ranges::any_of(node.parts, needs_tokens);
}

}  // namespace

Result<DocumentSet> Evaluator::evaluate(const QueryNode& node, const DocumentSet& within) {
  switch (node.kind) {
    case Kind::phrase: return phrase(node, within);
    case Kind::all: return all(node, within);
    case Kind::any: return any(node, within);
    case Kind::none: return none(node, within);
    case Kind::near: return near(node, within);
    case Kind::facet: return facet(node, within);
    case Kind::date: return date(node, within);
    case Kind::id: break;
  }
  return id(node, within);
}

Result<DocumentSet> Evaluator::all(const QueryNode& node, const DocumentSet& within) {
  DocumentSet left = within;
  for (const bool reads : {false, true}) {
    for (const QueryNode& part : node.parts) {
      if (needs_tokens(part) != reads) continue;
      TRACUU_ASSIGN(left, evaluate(part, left));
    }
  }
  return left;
}

Result<DocumentSet> Evaluator::any(const QueryNode& node, const DocumentSet& within) {
  DocumentSet left = within;
  for (const QueryNode& part : node.parts) {
    TRACUU_ASSIGN(const DocumentSet found, evaluate(part, left));
    left.remove(found);
  }
  DocumentSet found = within;
  found.remove(left);
  return found;
}

Result<DocumentSet> Evaluator::none(const QueryNode& node, const DocumentSet& within) {
  TRACUU_ASSIGN(const DocumentSet found, evaluate(node.parts[0], within));
  DocumentSet left = within;
  left.remove(found);
  return left;
}

Result<DocumentSet> Evaluator::holding(const TermGroup& group) const {
  DocumentSet found(tools_.index.documents());
  for (const Tier& tier : group.tiers) {
    for (const PostingList& list : tier.lists) {
      const bool sound = for_each_posting(list, tools_.index.documents(),
                                          [&](std::uint32_t document, std::uint32_t) { found.add(document); });
      if (!sound) return damaged_index("postings");
    }
  }
  return found;
}

Result<void> Evaluator::keep_holding(const QueryNode& phrase, DocumentSet& documents) const {
  for (const TermGroup* group : groups_of(phrase)) {
    TRACUU_ASSIGN(const DocumentSet found, holding(*group));
    documents.keep(found);
  }
  return {};
}

std::vector<const TermGroup*> Evaluator::groups_of(const QueryNode& phrase) const {
  std::vector<const TermGroup*> groups;
  for (std::uint32_t term = phrase.first_term; term < phrase.end_term; ++term) groups.push_back(&plan_.group_of(term));
  return groups;
}

Result<DocumentSet> Evaluator::phrase(const QueryNode& node, const DocumentSet& within) {
  DocumentSet candidates = within;
  TRACUU_TRY(keep_holding(node, candidates));
  return needs_tokens(node) ? near(node, candidates) : Result<DocumentSet>(std::move(candidates));
}

Result<DocumentSet> Evaluator::near(const QueryNode& node, const DocumentSet& within) {
  NearScan scan(node, tools_.bits);
  DocumentSet candidates = within;
  for (std::size_t i = 0; i < scan.operands(); ++i) {
    DocumentSet holding_one(tools_.index.documents());
    for (const QueryNode* alternative : scan.alternatives(i)) {
      DocumentSet holding_it = candidates;
      TRACUU_TRY(keep_holding(*alternative, holding_it));
      holding_one.add(holding_it);
      scan.add(groups_of(*alternative), *alternative, i);
    }
    candidates.keep(holding_one);
  }
  DocumentSet found(tools_.index.documents());
  std::vector<std::uint32_t> documents;
  candidates.for_each([&](std::uint32_t document) { documents.push_back(document); });
  for (const std::uint32_t document : documents) {
    TRACUU_ASSIGN(const std::span<const StreamWord> words, tools_.stream.of(document));
    if (scan.stands_in(words, tools_.index.document_table()[document].title_end)) found.add(document);
  }
  return found;
}

DocumentSet Evaluator::facet(const QueryNode& node, const DocumentSet& within) {
  DocumentSet found(tools_.index.documents());
  const auto terms = std::span(query_.terms).subspan(node.first_term, node.end_term - node.first_term);
  tools_.facets.add_matches(node.field, terms, node.is_whole, found);
  found.keep(within);
  return found;
}

DocumentSet Evaluator::date(const QueryNode& node, const DocumentSet& within) const {
  const DateFilter filter({node.from, node.to, node.from.empty() && node.to.empty()});
  DocumentSet found(tools_.index.documents());
  within.for_each([&](std::uint32_t document) {
    if (filter.passes(tools_.index.document_table()[document].date)) found.add(document);
  });
  return found;
}

Result<DocumentSet> Evaluator::id(const QueryNode& node, const DocumentSet& within) const {
  DocumentSet found(tools_.index.documents());
  const auto document = tools_.corpus.find(node.field);
  if (document.ok() && within.has(index_of(document.value()))) found.add(index_of(document.value()));
  return found;
}

}  // namespace tracuu::search
