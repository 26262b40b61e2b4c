#include "search/found_forms.h"

#include <algorithm>
#include <utility>

#include "search/term_group.h"

namespace tracuu::search {

namespace {

constexpr std::size_t kMaxPlaces = 64;  // of a PhraseScanner

// The word with its marks; in a name of several words, without any as well.
TermGroup lists_of(const text::Token& word, bool also_bare, const Dictionary& dictionary) {
  TermGroup group;
  group.tiers.emplace_back();
  const NumberRange found = dictionary.find_class(word.folded);
  if (found.empty()) return group;
  std::vector<PostingList>& lists = group.tiers[0].lists;
  if (const auto term = dictionary.find_term(found.begin, word.key)) lists.push_back(dictionary.postings(*term));
  if (!also_bare || word.key == word.folded) return group;
  if (const auto term = dictionary.find_term(found.begin, word.folded)) lists.push_back(dictionary.postings(*term));
  return group;
}

}  // namespace

FoundForms::FoundForms(const Query& query, const Index& index, TermBits& bits) : scanner_(bits) {
  for (const NamedRun& run : query.names) {
    AliasNote note;
    note.range = {query.terms[run.first_term].range.begin, query.terms[run.end_term - 1].range.end};
    const std::vector<NameForm>& forms = index.aliases().names()[run.name].forms;
    for (std::uint32_t i = 0; i < forms.size(); ++i) {
      if (i != run.form) add(forms[i], index.dictionary(), note);
    }
    if (!note.forms.empty()) notes_.push_back(std::move(note));
  }
}

void FoundForms::add(const NameForm& form, const Dictionary& dictionary, AliasNote& note) {
  std::vector<TermGroup> groups;
  for (const text::Token& word : form.tokens) groups.push_back(lists_of(word, form.tokens.size() > 1, dictionary));
  if (std::ranges::any_of(groups, [](const TermGroup& group) { return group.tiers[0].lists.empty(); })) return;
  note.forms.push_back(form.written);
  const bool is_known = std::ranges::find(forms_, form.written) != forms_.end();
  if (is_known || places_ + groups.size() > kMaxPlaces) return;
  std::vector<const TermGroup*> phrase;
  for (const TermGroup& group : groups) phrase.push_back(&group);
  scanner_.add(phrase);
  places_ += groups.size();
  forms_.push_back(form.written);
}

std::vector<std::string> FoundForms::held_in(std::span<const StreamWord> words) const {
  if (forms_.empty()) return {};
  std::vector<bool> is_held(forms_.size());
  scanner_.scan(words, UINT32_MAX, [&](std::size_t form, std::uint32_t, std::uint32_t) {
    is_held[form] = true;
    return true;
  });
  std::vector<std::string> held;
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    if (is_held[i]) held.push_back(forms_[i]);
  }
  return held;
}

}  // namespace tracuu::search
