#include "search/query_aliases.h"

#include <algorithm>
#include <optional>
#include <span>

#include "base/stable_order.h"
#include "search/name_finder.h"
#include "search/query_tree.h"
#include "search/spelling.h"

namespace tracuu::search {

using Kind = QueryNode::Kind;

namespace {

// A term typed with marks is the word with these, one without is the word with any; but a name of one word with marks
// is not meant by every word that is spelled so without.
bool is_word(const QueryTerm& term, const text::Token& word, bool is_alone) {
  if (term.is_exact) return false;
  if (!term.is_marked) return term.folded == word.folded && !(is_alone && text::has_marks(word));
  return term.key == word.key || (term.is_partial && completes_marks(term.key, word.key));
}

bool is_open_phrase(const QueryNode& node) { return node.kind == Kind::phrase && !node.is_quoted; }

// What answers for a name: its forms of one word, and the one term for all others.
std::vector<TermAlias> aliases_of(const AliasName& name) {
  std::vector<TermAlias> aliases;
  bool has_long_forms = false;
  for (const NameForm& form : name.forms) {
    if (form.tokens.size() == 1) aliases.push_back({form.tokens[0].key, form.tokens[0].folded});
    else has_long_forms = true;
  }
  if (has_long_forms) aliases.push_back({name.key, name.key});
  return aliases;
}

}  // namespace

AliasReader::AliasReader(const AliasTable& table) : table_(table) {
  for (std::uint32_t name = 0; name < table.names().size(); ++name) {
    const std::vector<NameForm>& forms = table.names()[name].forms;
    for (std::uint32_t form = 0; form < forms.size(); ++form) {
      by_first_word_.emplace(forms[form].tokens[0].folded, Place{name, form});
    }
  }
}

class AliasReader::Reading {
 public:
  Reading(const AliasReader& reader, std::string_view typed, Query& query)
      : reader_(reader), typed_(typed), query_(query) {}

  void read() {
    find_runs(query_.root);
    sort_stably(query_.names, {}, &NamedRun::first_term);
    for (const NamedRun& run : query_.names) {
      for (std::uint32_t i = run.first_term; i < run.end_term; ++i) query_.terms[i].aliases = aliases_of(name_of(run));
    }
    add_alternatives(query_.root);
  }

 private:
  const AliasName& name_of(const NamedRun& run) const { return reader_.table_.names()[run.name]; }

  // Words that stand side by side, and those of a quotation, may be a name together.
  void find_runs(const QueryNode& node) {
    if (node.kind == Kind::phrase) return find_runs(node.first_term, node.end_term);
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
      const QueryNode& part = node.parts[i];
      if (node.kind != Kind::all || !is_open_phrase(part)) {
        find_runs(part);
        continue;
      }
      while (i + 1 < node.parts.size() && is_open_phrase(node.parts[i + 1])) ++i;
      find_runs(part.first_term, node.parts[i].end_term);
    }
  }

  void find_runs(std::uint32_t first, std::uint32_t end) {
    while (first < end) {
      const std::optional<NamedRun> run = longest_run(first, end);
      if (run) query_.names.push_back(*run);
      first = run ? run->end_term : first + 1;
    }
  }

  std::optional<NamedRun> longest_run(std::uint32_t first, std::uint32_t end) const {
    const auto terms = std::span(query_.terms).subspan(first, end - first);
    std::optional<NamedRun> longest;
    const auto [begin, behind] = reader_.by_first_word_.equal_range(terms[0].folded);
    for (auto place = begin; place != behind; ++place) {
      const NameForm& form = reader_.form_at(place->second);
      if (!is_form(terms, form)) continue;
      const auto size = static_cast<std::uint32_t>(form.tokens.size());
      if (longest && longest->end_term - longest->first_term >= size) continue;
      longest = NamedRun{first, first + size, place->second.name, place->second.form};
    }
    return longest;
  }

  // Whether the terms begin with the form, joined as it is.
  bool is_form(std::span<const QueryTerm> terms, const NameForm& form) const {
    if (form.tokens.size() > terms.size()) return false;
    for (std::size_t i = 0; i < form.tokens.size(); ++i) {
      if (!is_word(terms[i], form.tokens[i], form.tokens.size() == 1)) return false;
      if (i != 0 && joint_of(between(terms[i - 1], terms[i])) != joint_of(form.between(i))) return false;
    }
    return true;
  }

  std::string_view between(const QueryTerm& a, const QueryTerm& b) const {
    return typed_.substr(a.range.end, b.range.begin - a.range.end);
  }

  void add_alternatives(QueryNode& node) {
    for (QueryNode& part : node.parts) add_alternatives(part);
    if (node.kind == Kind::any) {
      const std::uint32_t distance = node.distance;
      node = join(Kind::any, std::move(node.parts));
      node.distance = distance;
    }
    if (node.kind != Kind::phrase || !has_long_run(node)) return;
    std::optional<QueryNode> other = with_names(node);
    if (!other) return;
    QueryNode either;
    either.kind = Kind::any;
    either.distance = node.distance;
    either.parts.push_back(std::move(node));
    either.parts.push_back(std::move(*other));
    node = std::move(either);
  }

  const NamedRun* run_at(std::uint32_t term, const QueryNode& phrase) const {
    const auto run = std::ranges::find(query_.names, term, &NamedRun::first_term);
    return run != query_.names.end() && run->end_term <= phrase.end_term ? &*run : nullptr;
  }

  bool has_long_run(const QueryNode& phrase) const {
    for (std::uint32_t i = phrase.first_term; i < phrase.end_term; ++i) {
      const NamedRun* const run = run_at(i, phrase);
      if (run != nullptr && run->end_term - run->first_term > 1) return true;
    }
    return false;
  }

  // The phrase with one term in the place of each name; none where the query has no room for it.
  std::optional<QueryNode> with_names(const QueryNode& phrase) {
    std::vector<QueryTerm> terms;
    for (std::uint32_t i = phrase.first_term; i < phrase.end_term; ++i) {
      terms.push_back(query_.terms[i]);
      terms.back().is_scored = false;
      const NamedRun* const run = run_at(i, phrase);
      if (run == nullptr || run->end_term - run->first_term == 1) continue;
      terms.back() = name_term(*run);
      i = run->end_term - 1;
    }
    if (query_.terms.size() + terms.size() > kMaxQueryTerms) return std::nullopt;
    QueryNode node = phrase;
    node.first_term = static_cast<std::uint32_t>(query_.terms.size());
    node.end_term = node.first_term + static_cast<std::uint32_t>(terms.size());
    std::ranges::move(terms, std::back_inserter(query_.terms));
    return node;
  }

  QueryTerm name_term(const NamedRun& run) const {
    QueryTerm term;
    term.key = term.folded = name_of(run).key;
    term.is_exact = true;
    term.is_scored = false;
    term.range = {query_.terms[run.first_term].range.begin, query_.terms[run.end_term - 1].range.end};
    term.aliases = aliases_of(name_of(run));
    return term;
  }

  const AliasReader& reader_;
  std::string_view typed_;
  Query& query_;
};

void AliasReader::read(std::string_view typed, Query& query) const { Reading(*this, typed, query).read(); }

}  // namespace tracuu::search
