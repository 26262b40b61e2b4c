#include "search/expansion.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "search/index_format.h"
#include "search/spelling.h"
#include "text/syllable.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

// What a match is worth beside one that is as typed, in the order of the tiers. Where no marks were typed, every
// spelling is as typed.
struct TierOf {
  FormMatch match;
  double weight;
};
constexpr TierOf kTiers[] = {{FormMatch::same, 1},    {FormMatch::compatible, 0.9}, {FormMatch::twin, 0.8},
                             {FormMatch::alias, 0.7}, {FormMatch::unmarked, 0.6},   {FormMatch::beginning, 0.5}};

// Vietnamese letters that differ by a mark alone, the plain one first.
constexpr std::string_view kLetters[][4] = {
    {"a", "ă", "â", ""}, {"d", "đ", "", ""}, {"e", "ê", "", ""}, {"o", "ô", "ơ", ""}, {"u", "ư", "", ""}};

bool begins_as_typed(const QueryTerm& term, std::string_view key, std::string_view folded) {
  if (!term.counts_marks()) return folded.starts_with(term.folded);
  if (!term.is_exact) return begins_like(term.key, key);
  const text::KeyParts typed = text::key_parts(term.key);
  const text::KeyParts whole = text::key_parts(key);
  return whole.letters.starts_with(typed.letters) && whole.letters != typed.letters &&
         (typed.tones.empty() || typed.tones == whole.tones);
}

// The letters with each mark that may have been left out.
std::vector<std::string> with_marks(std::string_view letters) {
  std::vector<std::string> spellings(1);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto* family = std::ranges::find(kLetters, letters.substr(i, 1), [](const auto& each) { return each[0]; });
    if (family == std::end(kLetters)) {
      for (std::string& spelling : spellings) spelling += letters[i];
      continue;
    }
    std::vector<std::string> longer;
    for (const std::string& spelling : spellings) {
      for (const std::string_view letter : *family) {
        if (!letter.empty()) longer.push_back(spelling + std::string(letter));
      }
    }
    spellings = std::move(longer);
  }
  return spellings;
}

class Expansion {
 public:
  Expansion(const QueryTerm& term, const Dictionary& dictionary) : term_(term), dictionary_(dictionary) {}

  TermGroup expand() {
    add_class(term_.folded);
    if (const auto twin = other_i_or_y(term_.folded)) add_class(*twin);
    for (const TermAlias& alias : term_.aliases) add_alias(alias);
    if (term_.is_prefix) add_beginnings();
    TermGroup group;
    for (std::size_t i = 0; i < tiers_.size(); ++i) {
      if (tiers_[i].lists.empty()) continue;
      tiers_[i].weight = kTiers[i].weight;
      tiers_[i].counts_once = kTiers[i].match == FormMatch::beginning;
      group.tiers.push_back(std::move(tiers_[i]));
    }
    return group;
  }

 private:
  Tier& tier_of(FormMatch match) {
    if (match == FormMatch::compatible && !term_.counts_marks()) match = FormMatch::same;
    return tiers_[static_cast<std::size_t>(std::ranges::find(kTiers, match, &TierOf::match) - std::begin(kTiers))];
  }

  void add_class(std::string_view folded) {
    const NumberRange terms = dictionary_.terms_of(dictionary_.find_class(folded));
    for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
      const auto match = match_of(term_, dictionary_.key(term), folded);
      if (match && match != FormMatch::beginning) tier_of(*match).lists.push_back(dictionary_.postings(term));
    }
  }

  void add_alias(const TermAlias& alias) {
    const NumberRange found = dictionary_.find_class(alias.folded);
    const auto term = found.empty() ? std::nullopt : dictionary_.find_term(found.begin, alias.key);
    if (term && match_of(term_, alias.key, alias.folded) == FormMatch::alias) {
      tier_of(FormMatch::alias).lists.push_back(dictionary_.postings(*term));
    }
  }

  // Such lists are kept by letters alone. A tone typed already narrows the choice, and so does a whole syllable, which
  // is no beginning of the same letters with another tone: then there is none.
  std::vector<PostingList> lists_of_beginning() const {
    std::vector<PostingList> lists;
    const text::KeyParts typed = text::key_parts(term_.key);
    const auto add = [&](std::string_view letters) {
      if (const auto list = dictionary_.beginning(letters, term_.folded)) lists.push_back(*list);
    };
    if (!term_.counts_marks()) {
      add(term_.folded);
    } else if (term_.is_partial && !term_.is_exact && typed.tones.empty() && term_.folded.size() <= kMaxPrefixLetters) {
      for (const std::string& letters : with_marks(typed.letters)) add(letters);
    }
    return lists;
  }

  void add_beginnings() {
    Tier& tier = tier_of(FormMatch::beginning);
    tier.lists = lists_of_beginning();
    const std::vector<PostingList> known = tier.lists;
    const NumberRange classes = dictionary_.classes_beginning(term_.folded);
    if (known.size() == 1 && known[0].letters.empty()) return;
    for (std::uint32_t number = classes.begin; number < classes.end; ++number) {
      const NumberRange terms = dictionary_.class_terms(number);
      for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
        const std::string_view key = dictionary_.key(term);
        const auto holds_it = [key](const PostingList& list) { return key.starts_with(list.letters); };
        if (std::ranges::any_of(known, holds_it)) continue;
        if (match_of(term_, key, dictionary_.folded(number)) != FormMatch::beginning) continue;
        tier.lists.push_back(dictionary_.postings(term));
      }
    }
  }

  const QueryTerm& term_;
  const Dictionary& dictionary_;
  std::array<Tier, std::size(kTiers)> tiers_;
};

}  // namespace

std::optional<FormMatch> match_of(const QueryTerm& term, std::string_view key, std::string_view folded) {
  if (key == term.key) return FormMatch::same;
  if (!term.is_exact) {
    const bool any_marks = !term.is_marked;
    if (folded == term.folded) {
      if (any_marks) return FormMatch::compatible;
      if (term.is_partial && completes_marks(term.key, key)) return FormMatch::compatible;
      if (!text::has_marks(key, folded)) return FormMatch::unmarked;
    }
    if (any_marks ? are_twins(term.folded, folded) : are_twins(term.key, key)) return FormMatch::twin;
  }
  if (std::ranges::find(term.aliases, key, &TermAlias::key) != term.aliases.end()) return FormMatch::alias;
  if (term.is_prefix && begins_as_typed(term, key, folded)) return FormMatch::beginning;
  return std::nullopt;
}

TermGroup expand(const QueryTerm& term, const Dictionary& dictionary) { return Expansion(term, dictionary).expand(); }

void take_unknown_for_partial(const Dictionary& dictionary, Query& query) {
  for (QueryTerm& term : query.terms) {
    if (!term.is_marked || term.is_exact || term.is_partial) continue;
    const NumberRange spellings = dictionary.find_class(term.folded);
    term.is_partial = spellings.empty() || !dictionary.find_term(spellings.begin, term.key);
  }
}

}  // namespace tracuu::search
