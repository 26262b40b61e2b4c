#include "search/matcher.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "search/spelling.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr double kTwinWeight = 0.8;
constexpr double kBeginningWeight = 0.5;

void add_spelling(const Dictionary& dictionary, std::string_view key, std::string_view folded, bool is_marked,
                  Tier& tier) {
  const NumberRange found = dictionary.find_class(folded);
  if (found.empty()) return;
  if (!is_marked) {
    const NumberRange terms = dictionary.class_terms(found.begin);
    for (std::uint32_t term = terms.begin; term < terms.end; ++term) tier.lists.push_back(dictionary.postings(term));
  } else if (const auto term = dictionary.find_term(found.begin, key)) {
    tier.lists.push_back(dictionary.postings(*term));
  }
}

Tier same_spelling(const QueryTerm& term, const Dictionary& dictionary) {
  Tier tier;
  add_spelling(dictionary, term.key, term.folded, term.is_marked || term.is_exact, tier);
  return tier;
}

Tier twin_spelling(const QueryTerm& term, const Dictionary& dictionary) {
  Tier tier;
  tier.weight = kTwinWeight;
  const std::optional<std::string> folded = other_i_or_y(term.folded);
  const std::optional<std::string> key = term.is_marked ? other_i_or_y(term.key) : folded;
  if (folded && key) add_spelling(dictionary, *key, *folded, term.is_marked, tier);
  return tier;
}

// Such lists are kept by letters alone: a tone typed already narrows the choice, and then there is none.
std::optional<PostingList> list_of_beginning(const QueryTerm& term, const Dictionary& dictionary) {
  if (!term.is_marked) return dictionary.beginning(term.folded, term.folded);
  if (!text::key_parts(term.key).tones.empty()) return std::nullopt;
  return dictionary.beginning(term.key, term.folded);
}

Tier beginnings(const QueryTerm& term, const Dictionary& dictionary) {
  Tier tier;
  tier.weight = kBeginningWeight;
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
  group.tiers.push_back(same_spelling(term, dictionary));
  if (!term.is_exact) group.tiers.push_back(twin_spelling(term, dictionary));
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
