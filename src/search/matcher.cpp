#include "search/matcher.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "search/spelling.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

// What a match counts against one as typed.
constexpr double weight_of(Spelling spelling) {
  switch (spelling) {
    case Spelling::same: return 1;
    case Spelling::twin: return 0.8;
    case Spelling::compatible: return 0.6;
    case Spelling::beginning: return 0.5;
    case Spelling::unmarked: break;
  }
  return 0.3;
}

// The spellings of a folded form that answer the term in this way.
void add_spellings(const QueryTerm& term, std::string_view folded, Spelling spelling, const Dictionary& dictionary,
                   Tier& tier) {
  const NumberRange found = dictionary.find_class(folded);
  if (found.empty()) return;
  const NumberRange terms = dictionary.class_terms(found.begin);
  for (std::uint32_t number = terms.begin; number < terms.end; ++number) {
    if (spelling_of(term, dictionary.key(number), folded) == spelling)
      tier.lists.push_back(dictionary.postings(number));
  }
}

Tier tier_of(const QueryTerm& term, Spelling spelling, const Dictionary& dictionary) {
  Tier tier;
  tier.weight = weight_of(spelling);
  if (spelling != Spelling::twin) {
    add_spellings(term, term.folded, spelling, dictionary, tier);
  } else if (const std::optional<std::string> folded = other_i_or_y(term.folded)) {
    add_spellings(term, *folded, spelling, dictionary, tier);
  }
  return tier;
}

// Such lists are kept by letters alone: a tone typed already narrows the choice, as does a mark left out, and then
// there is none.
std::optional<PostingList> list_of_beginning(const QueryTerm& term, const Dictionary& dictionary) {
  if (term.is_exact || term.is_partial) return std::nullopt;
  if (!term.is_marked) return dictionary.beginning(term.folded, term.folded);
  if (!text::key_parts(term.key).tones.empty()) return std::nullopt;
  return dictionary.beginning(term.key, term.folded);
}

Tier beginnings(const QueryTerm& term, const Dictionary& dictionary) {
  Tier tier;
  tier.weight = weight_of(Spelling::beginning);
  tier.counts_once = true;
  if (const auto list = list_of_beginning(term, dictionary)) {
    tier.lists.push_back(*list);
    return tier;
  }
  const NumberRange classes = dictionary.classes_beginning(term.folded);
  for (std::uint32_t i = classes.begin; i < classes.end; ++i) {
    const NumberRange terms = dictionary.class_terms(i);
    for (std::uint32_t number = terms.begin; number < terms.end; ++number) {
      if (!begins_like(term, dictionary.key(number), dictionary.folded(i))) continue;
      tier.lists.push_back(dictionary.postings(number));
    }
  }
  return tier;
}

TermGroup make_group(const QueryTerm& term, const Dictionary& dictionary) {
  TermGroup group;
  for (const Spelling spelling : {Spelling::same, Spelling::twin, Spelling::compatible, Spelling::unmarked}) {
    group.tiers.push_back(tier_of(term, spelling, dictionary));
  }
  if (term.is_prefix) group.tiers.push_back(beginnings(term, dictionary));
  std::erase_if(group.tiers, [](const Tier& tier) { return tier.lists.empty(); });
  return group;
}

bool are_same(const QueryTerm& a, const QueryTerm& b) {
  return a.is_marked == b.is_marked && a.is_prefix == b.is_prefix && a.is_exact == b.is_exact &&
         (a.is_marked || a.is_exact ? a.key == b.key : a.folded == b.folded);
}

}  // namespace

MatchPlan make_plan(const Query& query, const Dictionary& dictionary) {
  MatchPlan plan;
  std::vector<std::size_t> firsts;  // of each group the term it was made for
  for (std::size_t i = 0; i < query.terms.size(); ++i) {
    if (!query.terms[i].is_scored) continue;
    const auto same =
        std::ranges::find_if(firsts, [&](std::size_t first) { return are_same(query.terms[i], query.terms[first]); });
    plan.term_groups.push_back(static_cast<std::uint32_t>(same - firsts.begin()));
    if (same != firsts.end()) {
      ++plan.groups[plan.term_groups.back()].occurrences;
    } else {
      firsts.push_back(i);
      plan.groups.push_back(make_group(query.terms[i], dictionary));
    }
  }
  auto next = plan.term_groups.begin();
  for (const QueryTerm& term : query.terms) {
    if (term.is_scored) {
      plan.places.push_back(*next++);
    } else {
      plan.places.push_back(static_cast<std::uint32_t>(plan.groups.size() + plan.others.size()));
      plan.others.push_back(make_group(term, dictionary));
    }
  }
  return plan;
}

}  // namespace tracuu::search
