#include "search/alias_table.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/utf8.h"

namespace tracuu::search {

namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \r") + 1 - begin);
}

// Letters and marks make a form what it is; case, and what stands between its words, do not.
std::string keys_of(const NameForm& form) {
  std::string keys;
  for (const text::Token& token : form.tokens) keys.append(keys.empty() ? "" : " ").append(token.key);
  return keys;
}

std::vector<NameForm> read_forms(std::string_view line, std::uint64_t number, std::vector<AliasDiagnostic>& left_out) {
  std::vector<NameForm> forms;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    const std::string_view written = trimmed(line.substr(begin, end - begin));
    begin = end + 1;
    if (written.empty()) continue;
    NameForm form{std::string(written), text::tokenize(written)};
    const bool is_empty = form.tokens.empty();
    if (is_empty || form.tokens.size() > kMaxAliasTokens) {
      left_out.push_back({number, is_empty ? TextKey::cli_alias_empty : TextKey::cli_alias_long, form.written});
    } else {
      forms.push_back(std::move(form));
    }
  }
  return forms;
}

// Forms as they come, and which lines are of one name: a disjoint-set forest whose roots are the first lines.
class Collector {
 public:
  explicit Collector(std::vector<AliasName> names) {
    for (AliasName& name : names) put_in(std::move(name.forms));
  }

  // All lines that share a form are one name.
  void put_in(std::vector<NameForm> forms) {
    const std::size_t line = parents_.size();
    parents_.push_back(line);
    for (NameForm& form : forms) {
      const auto [place, is_new] = places_.try_emplace(keys_of(form), entries_.size());
      if (is_new) entries_.push_back({std::move(form), line});
      else unite(line, entries_[place->second].line);
    }
  }

  void take_out(const std::vector<NameForm>& forms) {
    for (const NameForm& form : forms) {
      const auto place = places_.find(keys_of(form));
      if (place == places_.end()) continue;
      entries_[place->second].form.tokens.clear();
      places_.erase(place);
    }
  }

  // The names of at least two forms, in the order of their first lines.
  std::vector<AliasName> names() {
    std::vector<AliasName> names(parents_.size());
    for (Entry& entry : entries_) {
      if (!entry.form.tokens.empty()) names[root(entry.line)].forms.push_back(std::move(entry.form));
    }
    std::erase_if(names, [](const AliasName& name) { return name.forms.size() < 2; });
    for (AliasName& name : names) name.key.append("<").append(keys_of(name.forms[0])).append(">");
    return names;
  }

 private:
  struct Entry {
    NameForm form;  // without tokens: taken out
    std::size_t line = 0;
  };

  std::size_t root(std::size_t line) {
    while (parents_[line] != line) line = parents_[line] = parents_[parents_[line]];
    return line;
  }
  void unite(std::size_t a, std::size_t b) {
    const auto [first, second] = std::minmax({root(a), root(b)});
    parents_[second] = first;
  }

  std::vector<Entry> entries_;
  std::map<std::string, std::size_t> places_;  // of each form, by its keys, among the entries
  std::vector<std::size_t> parents_;           // of lines
};

}  // namespace

std::vector<AliasDiagnostic> AliasTable::add(std::string_view tsv) {
  std::vector<AliasDiagnostic> left_out;
  Collector collector(std::move(names_));
  if (tsv.starts_with("\uFEFF")) tsv.remove_prefix(3);
  if (tsv.size() > kMaxAliasBytes) {
    left_out.push_back({0, TextKey::cli_alias_many, ""});
    tsv = tsv.substr(0, kMaxAliasBytes);
  }
  std::uint64_t number = 0;
  for (std::size_t begin = 0; begin < tsv.size();) {
    const std::size_t end = std::min(tsv.find('\n', begin), tsv.size());
    const std::string repaired = utf8::repair(tsv.substr(begin, end - begin)).text;
    begin = end + 1;
    ++number;
    std::string_view line = trimmed(repaired);
    if (line.starts_with('#')) continue;
    const bool takes_out = line.starts_with('!');
    if (takes_out) line.remove_prefix(1);
    std::vector<NameForm> forms = read_forms(line, number, left_out);
    if (takes_out) {
      collector.take_out(forms);
    } else if (forms.size() == 1) {
      left_out.push_back({number, TextKey::cli_alias_alone, forms[0].written});
    } else if (!forms.empty()) {
      collector.put_in(std::move(forms));
    }
  }
  names_ = collector.names();
  return left_out;
}

std::string AliasTable::to_tsv() const {
  std::string tsv;
  for (const AliasName& name : names_) {
    for (const NameForm& form : name.forms) tsv.append(&form == &name.forms[0] ? "" : "\t").append(form.written);
    tsv += '\n';
  }
  return tsv;
}

}  // namespace tracuu::search
