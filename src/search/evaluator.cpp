#include "search/evaluator.h"

#include <algorithm>
#include <utility>

#include "search/index_format.h"
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

// Alternatives, each a phrase, a chain or what needs no tokens: the first that a document has will do.
bool is_choice(const QueryNode& root) {
  return root.kind == Kind::any && std::ranges::all_of(root.parts, [](const QueryNode& part) {
           return part.kind == Kind::phrase || part.kind == Kind::near || !needs_tokens(part);
         });
}

// The parts that must all hold.
std::span<const QueryNode> required_parts(const QueryNode& root) {
  return root.kind == Kind::all ? std::span(root.parts) : std::span(&root, 1);
}

}  // namespace

Result<DocumentSet> Evaluator::evaluate(const DocumentSet& within) {
  DocumentSet left = within;
  for (const QueryNode& part : required_parts(query_.root)) {
    if (needs_tokens(part)) continue;
    TRACUU_ASSIGN(left, evaluate(part, left));
  }
  TRACUU_TRY(read_tokens(left));
  for (const QueryNode& part : required_parts(query_.root)) {
    if (!needs_tokens(part)) continue;
    TRACUU_ASSIGN(left, evaluate(part, left));
  }
  return left;
}

Result<void> Evaluator::read_tokens(DocumentSet& left) {
  TRACUU_TRY(collect(query_.root, left));
  for (const QueryNode& part : required_parts(query_.root)) {
    for (const Standing& each : standing_) {
      if (each.node == &part) left.keep(each.candidates);
    }
  }
  if (standing_.empty()) return {};
  TRACUU_ASSIGN(const DocumentSet open, undecided(left));
  return scan(open);
}

// Without those that have an alternative which needs no tokens.
Result<DocumentSet> Evaluator::undecided(DocumentSet left) {
  if (!is_choice(query_.root)) return left;
  for (const QueryNode& part : query_.root.parts) {
    if (needs_tokens(part)) continue;
    TRACUU_ASSIGN(const DocumentSet answered, evaluate(part, left));
    left.remove(answered);
  }
  return left;
}

Result<void> Evaluator::collect(const QueryNode& node, const DocumentSet& left) {
  if (!needs_tokens(node)) return {};
  if (node.kind == Kind::phrase || node.kind == Kind::near) {
    TRACUU_ASSIGN(DocumentSet candidates, candidates_of(node, left));
    standing_.push_back({&node, std::move(candidates), DocumentSet(tools_.index.documents())});
    return {};
  }
  for (const QueryNode& part : node.parts) TRACUU_TRY(collect(part, left));
  return {};
}

Result<DocumentSet> Evaluator::candidates_of(const QueryNode& node, const DocumentSet& within) const {
  DocumentSet candidates = within;
  if (node.kind == Kind::phrase) {
    TRACUU_TRY(keep_holding(node, candidates));
    return candidates;
  }
  for (const QueryNode& operand : node.parts) {
    DocumentSet holding_one(tools_.index.documents());
    for (const QueryNode* alternative : alternatives_of(operand)) {
      DocumentSet holding_it = candidates;
      TRACUU_TRY(keep_holding(*alternative, holding_it));
      holding_one.add(holding_it);
    }
    candidates.keep(holding_one);
  }
  return candidates;
}

void Evaluator::add_to(PositionScan& scan, const QueryNode& node) const {
  const std::size_t chain = scan.add_chain(node);
  const std::span<const QueryNode> operands = node.kind == Kind::near ? std::span(node.parts) : std::span(&node, 1);
  for (std::size_t i = 0; i < operands.size(); ++i) {
    for (const QueryNode* phrase : alternatives_of(operands[i])) {
      scan.add_phrase(chain, i, groups_of(*phrase), phrase->scope);
    }
  }
}

Result<void> Evaluator::scan(const DocumentSet& left) {
  PositionScan scan(tools_.bits);
  DocumentSet documents(tools_.index.documents());
  for (const Standing& each : standing_) {
    add_to(scan, *each.node);
    documents.add(each.candidates);
  }
  documents.keep(left);
  std::vector<std::uint32_t> numbers;
  documents.for_each([&](std::uint32_t document) { numbers.push_back(document); });
  const bool one_is_enough = is_choice(query_.root);
  for (const std::uint32_t document : numbers) {
    PositionScan::Chains wanted = 0;
    for (std::size_t i = 0; i < standing_.size(); ++i) {
      if (standing_[i].candidates.has(document)) wanted |= PositionScan::Chains{1} << i;
    }
    TRACUU_ASSIGN(const std::span<const StreamWord> words, tools_.stream.of(document));
    const auto found = scan.standing(words, tools_.index.document_table()[document].title_end, wanted, one_is_enough);
    for (std::size_t i = 0; i < standing_.size(); ++i) {
      if ((found >> i & 1) != 0) standing_[i].found.add(document);
    }
  }
  return {};
}

DocumentSet Evaluator::standing(const QueryNode& node, const DocumentSet& within) const {
  DocumentSet found = std::ranges::find(standing_, &node, &Standing::node)->found;
  found.keep(within);
  return found;
}

Result<DocumentSet> Evaluator::evaluate(const QueryNode& node, const DocumentSet& within) {
  switch (node.kind) {
    case Kind::phrase: return needs_tokens(node) ? standing(node, within) : phrase(node, within);
    case Kind::all: return all(node, within);
    case Kind::any: return any(node, within);
    case Kind::none: return none(node, within);
    case Kind::near: return standing(node, within);
    case Kind::facet: return facet(node, within);
    case Kind::date: return date(node, within);
    case Kind::id: break;
  }
  return id(node, within);
}

Result<DocumentSet> Evaluator::all(const QueryNode& node, const DocumentSet& within) {
  DocumentSet left = within;
  for (const QueryNode& part : node.parts) {
    TRACUU_ASSIGN(left, evaluate(part, left));
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

Result<DocumentSet> Evaluator::holding(const TermGroup& group, Scope scope) const {
  DocumentSet found(tools_.index.documents());
  for (const Tier& tier : group.tiers) {
    for (const PostingList& list : tier.lists) {
      // A list of beginnings says nothing of titles.
      const bool knows_titles = list.terms.end - list.terms.begin == 1;
      const std::uint32_t wanted = scope == Scope::title && knows_titles ? kInTitle : ~std::uint32_t{0};
      const bool sound =
          for_each_posting(list, tools_.index.documents(), [&](std::uint32_t document, std::uint32_t weight) {
            if ((weight & wanted) != 0) found.add(document);
          });
      if (!sound) return damaged_index("postings");
    }
  }
  return found;
}

Result<void> Evaluator::keep_holding(const QueryNode& phrase, DocumentSet& documents) const {
  for (const TermGroup* group : groups_of(phrase)) {
    TRACUU_ASSIGN(const DocumentSet found, holding(*group, phrase.scope));
    documents.keep(found);
  }
  return {};
}

std::vector<const TermGroup*> Evaluator::groups_of(const QueryNode& phrase) const {
  std::vector<const TermGroup*> groups;
  for (std::uint32_t term = phrase.first_term; term < phrase.end_term; ++term) groups.push_back(&plan_.group_of(term));
  return groups;
}

Result<DocumentSet> Evaluator::phrase(const QueryNode& node, const DocumentSet& within) const {
  DocumentSet found = within;
  TRACUU_TRY(keep_holding(node, found));
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
