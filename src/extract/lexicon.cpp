#include "extract/lexicon.h"

#include <utility>

#include "extract/lexicon_classes.h"
#include "extract/tables.h"
#include "text/letter_case.h"
#include "text/tokenizer.h"

namespace tracuu::extract {

namespace {

constexpr std::size_t kFirstEdges = std::size_t{1} << 13;
constexpr std::uint8_t kMostWords = 32;

// What stands before the next `end` sign, which is taken off too.
std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = rest.find(end);
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return part;
}

std::uint64_t edge_key(std::uint32_t node, WordId word) { return (std::uint64_t{node} << 32) | word; }

std::size_t place_of(std::uint64_t key, std::size_t size) {
  return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15) >> 32) & (size - 1);
}

}  // namespace

Lexicon::Lexicon() : edges_(kFirstEdges), entries_(1, nullptr) {
  for (const std::string_view table : kTables) add(table);
}

std::vector<TableDiagnostic> Lexicon::add(std::string_view table) {
  std::vector<TableDiagnostic> left_out;
  if (table.size() > kMaxTableBytes) {
    table = table.substr(0, table.rfind('\n', kMaxTableBytes));
    left_out.push_back({0, TextKey::cli_names_many, {}});
  }
  std::string_view rest = tables_.emplace_back(table);
  std::optional<PhraseClass> kind;
  std::string_view detail;
  for (std::uint64_t number = 1; !rest.empty(); ++number) {
    std::string_view line = take_until(rest, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '@') {
      const std::string_view name = take_until(line, '\t');
      kind = class_of_name(name.substr(1));
      detail = line.starts_with('=') ? line.substr(1) : std::string_view();
      if (!kind) left_out.push_back({number, TextKey::cli_names_class, std::string(name.substr(1))});
    } else if (!kind) {
      left_out.push_back({number, TextKey::cli_names_classless, std::string(line.substr(0, line.find('\t')))});
    } else if (const auto form = add_line(line, *kind, detail)) {
      left_out.push_back({number, TextKey::cli_names_form, std::string(*form)});
    }
  }
  return left_out;
}

// Forms that are separated by tabs; one that begins with "=" is the detail of those behind it.
std::optional<std::string_view> Lexicon::add_line(std::string_view line, PhraseClass kind, std::string_view detail) {
  std::optional<std::string_view> refused;
  Entry entry;
  entry.kind = kind;
  entry.detail = detail;
  while (!line.empty()) {
    const std::string_view form = take_until(line, '\t');
    if (form.empty()) continue;
    if (form[0] == '=') {
      entry.detail = form.substr(1);
      continue;
    }
    if (entry.name.empty()) entry.name = form;
    if (!add_phrase(form, entry)) refused = form;
  }
  return refused;
}

bool Lexicon::add_phrase(std::string_view form, Entry entry) {
  const std::vector<text::Token> tokens = text::tokenize(form);
  if (tokens.empty() || tokens.size() > kMostWords) return false;
  std::uint32_t node = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view word = form.substr(tokens[i].range.begin, tokens[i].range.size());
    if (text::case_of(word) != text::LetterCase::lower) entry.capitals |= 1u << i;
    const std::uint32_t before = i == 0 ? 0 : tokens[i - 1].range.end;
    if (form.substr(before, tokens[i].range.begin - before).find('-') != std::string_view::npos)
      entry.hyphens |= 1u << i;
    node = grow(node, learn(tokens[i].key));
  }
  entry.form = form;
  entry.size = static_cast<std::uint8_t>(tokens.size());
  entry.next = entries_[node];
  entries_[node] = &storage_.emplace_back(entry);
  return true;
}

WordId Lexicon::learn(std::string_view key) {
  return words_.try_emplace(std::string(key), static_cast<WordId>(words_.size() + 1)).first->second;
}

WordId Lexicon::id_of(std::string_view key) const {
  const auto found = words_.find(std::string(key));
  return found == words_.end() ? kNoWord : found->second;
}

std::uint32_t Lexicon::step(std::uint32_t node, WordId word) const {
  const std::uint64_t key = edge_key(node, word);
  std::size_t place = place_of(key, edges_.size());
  while (edges_[place].target != 0) {
    if (edges_[place].key == key) return edges_[place].target;
    place = (place + 1) & (edges_.size() - 1);
  }
  return 0;
}

std::uint32_t Lexicon::grow(std::uint32_t node, WordId word) {
  if (const std::uint32_t known = step(node, word); known != 0) return known;
  if (2 * ++edge_count_ > edges_.size()) rehash();
  const std::uint64_t key = edge_key(node, word);
  std::size_t place = place_of(key, edges_.size());
  while (edges_[place].target != 0) place = (place + 1) & (edges_.size() - 1);
  edges_[place] = {key, static_cast<std::uint32_t>(entries_.size())};
  entries_.push_back(nullptr);
  return edges_[place].target;
}

void Lexicon::rehash() {
  std::vector<Edge> old = std::exchange(edges_, std::vector<Edge>(2 * edges_.size()));
  for (const Edge& edge : old) {
    if (edge.target == 0) continue;
    std::size_t place = place_of(edge.key, edges_.size());
    while (edges_[place].target != 0) place = (place + 1) & (edges_.size() - 1);
    edges_[place] = edge;
  }
}

}  // namespace tracuu::extract
