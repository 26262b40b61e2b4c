#include "search/candidates.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "search/query_tree.h"

namespace tracuu::search {

namespace {

std::uint32_t syllables_of(const MatchPlan& plan) { return static_cast<std::uint32_t>(plan.term_groups.size()); }
std::uint32_t half_of(const MatchPlan& plan) { return (syllables_of(plan) + 1) / 2; }

// A name in it may have made alternatives of it.
bool is_quotation(const QueryNode& node) {
  if (node.kind == QueryNode::Kind::phrase) return node.is_quoted;
  return !node.parts.empty() && std::ranges::all_of(node.parts, is_quotation);
}

// The query with nothing left to hold but its quotations.
Query quotations_of(const Query& query) {
  Query quotations = query;
  std::erase_if(quotations.root.parts, std::not_fn(is_quotation));
  return quotations;
}

}  // namespace

std::vector<ScoredDocument> unscored(const DocumentSet& documents) {
  std::vector<ScoredDocument> unscored;
  documents.for_each([&](std::uint32_t document) { unscored.push_back({document, 0}); });
  return unscored;
}

CandidateFinder::CandidateFinder(const EvaluatorTools& tools) : tools_(tools), scorer_(tools.index.document_table()) {}

Result<Candidates> CandidateFinder::find(const Query& query, const MatchPlan& plan) {
  if (!query.empty() && !scorer_.score(plan)) return damaged_index("postings");
  return query.empty() || query.is_strict ? strict(query, plan) : plain(query, plan);
}

Result<Candidates> CandidateFinder::plain(const Query& query, const MatchPlan& plan) {
  Candidates found;
  const std::uint32_t all = syllables_of(plan), half = half_of(plan);
  if (all <= kMaxStrictSyllables) {
    found.documents = scorer_.holding(all);
    if (has_phrases(query)) TRACUU_TRY(keep_answers(query, plan, found.documents));
  }
  if (found.documents.empty() && half < all) {
    found.documents = scorer_.holding(half);
    found.relaxed = true;
  }
  return found;
}

Result<Candidates> CandidateFinder::strict(const Query& query, const MatchPlan& plan) {
  TRACUU_ASSIGN(const DocumentSet all, answers(query, plan));
  if (plan.groups.empty()) return Candidates{unscored(all)};
  Candidates found{scorer_.scores_of(all)};
  const bool may_relax = query.is_of_words && syllables_of(plan) > kMaxStrictSyllables;
  if (found.documents.empty() && may_relax) TRACUU_TRY(relax(query, plan, found));
  return found;
}

Result<void> CandidateFinder::relax(const Query& query, const MatchPlan& plan, Candidates& found) {
  found.relaxed = true;
  found.documents = scorer_.holding(half_of(plan));
  TRACUU_TRY(keep_answers(quotations_of(query), plan, found.documents));
  if (found.documents.empty()) found.documents = scorer_.holding(half_of(plan));
  return {};
}

Result<DocumentSet> CandidateFinder::evaluate(const Query& query, const MatchPlan& plan,
                                              const DocumentSet& within) const {
  return Evaluator(query, plan, tools_).evaluate(within);
}

Result<void> CandidateFinder::keep_answers(const Query& query, const MatchPlan& plan,
                                           std::vector<ScoredDocument>& documents) {
  DocumentSet within(tools_.index.documents());
  for (const ScoredDocument& each : documents) within.add(each.document);
  TRACUU_ASSIGN(const DocumentSet answers, evaluate(query, plan, within));
  std::erase_if(documents, [&](const ScoredDocument& each) { return !answers.has(each.document); });
  return {};
}

}  // namespace tracuu::search
