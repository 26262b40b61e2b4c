#include "search/explain.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "search/closer_look.h"
#include "search/expansion.h"
#include "search/form_counter.h"
#include "search/group_scorer.h"
#include "search/ranking.h"

namespace tracuu::search {

namespace {

// The terms that count for the ranking, one for each of the plan's term_groups.
std::vector<QueryTerm> scored_terms(const Query& query) {
  std::vector<QueryTerm> terms;
  std::ranges::copy_if(query.terms, std::back_inserter(terms), &QueryTerm::is_scored);
  return terms;
}

// What a group adds to the document's score, and how many documents hold it.
struct GroupPart {
  double score = 0;
  std::uint32_t documents = 0;
};

Result<std::vector<GroupPart>> group_parts(const ExplainTools& tools, std::uint32_t number) {
  GroupScorer scorer(tools.index.document_table());
  std::vector<GroupPart> parts;
  for (const TermGroup& group : tools.plan.groups) {
    Accumulators sums{std::vector<float>(tools.index.documents()), std::vector<std::uint8_t>(tools.index.documents())};
    if (!scorer.score(group, sums)) return damaged_index("postings");
    const auto holding = std::ranges::count_if(sums.held, [](std::uint8_t held) { return held != 0; });
    parts.push_back({sums.scores[number], static_cast<std::uint32_t>(holding)});
  }
  return parts;
}

Explained::Term term_of(const QueryTerm& typed, const GroupPart& part, std::uint32_t occurrences,
                        const std::vector<FormCount>& forms) {
  Explained::Term term{typed.range, part.documents, part.score / occurrences, {}};
  for (const FormCount& form : forms) {
    term.forms.push_back({form.form, match_of(typed, form.key, form.folded).value_or(FormMatch::alias),
                          form.occurrences, form.in_title});
  }
  return term;
}

// From the beginning of the one to the end of the other, where they first stand so in the query.
ByteRange range_of(const Pair& pair, const ExplainTools& tools) {
  const std::vector<std::uint32_t>& groups = tools.plan.term_groups;
  const std::vector<QueryTerm> terms = scored_terms(tools.query);
  for (std::size_t i = 1; i < groups.size(); ++i) {
    if (groups[i - 1] != pair.first || groups[i] != pair.second) continue;
    return {terms[i - 1].range.begin, terms[i].range.end};
  }
  return {};
}

Result<void> add_pairs(const ExplainTools& tools, std::uint32_t number, std::vector<ScoredDocument> candidates,
                       Explained& explained) {
  const std::vector<std::uint32_t> best = Ranking::take_best(candidates);
  const auto place = std::ranges::lower_bound(best, number);
  if (place == best.end() || *place != number || pairs_of(tools.plan).empty()) return {};
  TRACUU_ASSIGN(const CloserLook look, CloserLook::at(best, tools.index, tools.plan, tools.stream));
  const auto i = static_cast<std::size_t>(place - best.begin());
  explained.passage_score = look.passage_score(i);
  for (std::size_t pair = 0; pair < look.pairs().size(); ++pair) {
    const std::uint32_t count = look.pair_count(i, pair);
    if (count == 0) continue;
    explained.pairs.push_back({range_of(look.pairs()[pair], tools), count, look.pair_score(i, pair)});
  }
  return {};
}

void add_up(Explained& explained) {
  explained.score = explained.passage_score;
  for (const Explained::Term& term : explained.terms) explained.score += term.score;
  for (const Explained::Pair& pair : explained.pairs) explained.score += pair.score;
}

}  // namespace

Result<Explained> explain_document(const ExplainTools& tools, std::uint32_t number, const Document& document,
                                   std::vector<ScoredDocument> candidates) {
  Explained explained;
  explained.answers = std::ranges::binary_search(candidates, number, {}, &ScoredDocument::document);
  explained.tokens = tools.index.document_table()[number].tokens;
  explained.average_tokens = tools.index.document_table().average_tokens();
  TRACUU_ASSIGN(std::vector<GroupPart> parts, group_parts(tools, number));
  const auto forms = count_forms(document, tools.plan, tools.index);
  const std::vector<QueryTerm> terms = scored_terms(tools.query);
  for (std::size_t i = 0; i < tools.plan.term_groups.size(); ++i) {
    const std::uint32_t group = tools.plan.term_groups[i];
    if (!explained.answers) parts[group].score = 0;
    explained.terms.push_back(term_of(terms[i], parts[group], tools.plan.groups[group].occurrences, forms[group]));
  }
  if (!explained.answers) return explained;
  TRACUU_TRY(add_pairs(tools, number, std::move(candidates), explained));
  add_up(explained);
  return explained;
}

}  // namespace tracuu::search
