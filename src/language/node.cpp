#include "language/node.h"

#include <algorithm>
#include <string>
#include <utility>

#include "search/matcher.h"
#include "search/postings.h"
#include "search/query_tree.h"

namespace tracuu::language {

using search::QueryNode;
using Kind = QueryNode::Kind;

namespace {

constexpr std::size_t kMostPlaces = 64;  // of all phrases together, PhraseScanner

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

// The text within quotation marks; it has none itself.
std::string quoted(std::string_view text) {
  std::string phrase = "\"";
  for (const char byte : text) phrase += byte == '"' ? ' ' : byte;
  return phrase + '"';
}

// The node as a query: its alternatives as phrases joined by OR.
std::string as_query(std::string_view node) {
  std::string query;
  while (!node.empty()) {
    const std::size_t end = std::min(node.find('|'), node.size());
    std::string_view phrase = trimmed(node.substr(0, end));
    node.remove_prefix(std::min(end + 1, node.size()));
    const bool is_exact = phrase.starts_with('=');
    if (is_exact) phrase.remove_prefix(1);
    if (phrase.empty()) continue;
    if (!query.empty()) query += " OR ";
    if (is_exact) query += '=';
    query += quoted(phrase);
  }
  return query;
}

bool continues(const QueryNode& before, const QueryNode& node) {
  return node.kind == Kind::phrase && !before.is_quoted && !node.is_quoted && before.scope == node.scope &&
         before.end_term == node.first_term;
}

// The phrases of a tree that are asked for; plain syllables side by side are one.
void gather(const QueryNode& node, std::vector<QueryNode>& phrases) {
  if (node.kind == Kind::none) return;
  if (node.kind == Kind::phrase) phrases.push_back(node);
  const bool may_join = node.kind == Kind::all && !node.is_written;
  bool is_open = false;
  for (const QueryNode& part : node.parts) {
    if (may_join && is_open && continues(phrases.back(), part)) {
      phrases.back().end_term = part.end_term;
      continue;
    }
    gather(part, phrases);
    is_open = part.kind == Kind::phrase;
  }
}

Result<search::DocumentSet> holding(const search::TermGroup& group, std::uint32_t documents) {
  search::DocumentSet found(documents);
  for (const search::Tier& tier : group.tiers) {
    for (const search::PostingList& list : tier.lists) {
      const bool sound = search::for_each_posting(list, documents,
                                                  [&](std::uint32_t document, std::uint32_t) { found.add(document); });
      if (!sound) return search::damaged_index("postings");
    }
  }
  return found;
}

}  // namespace

Node::Node(const Source& source)
    : candidates_(source.index().documents()),
      bits_(std::make_unique<search::TermBits>(source.index().dictionary())),
      scanner_(std::make_unique<search::PhraseScanner>(*bits_)) {}

Result<Node> Node::read(std::string_view typed, std::string_view query, search::Marks marks, const Source& source) {
  Node node(source);
  std::string written = as_query(typed);
  if (written.empty()) {
    TRACUU_ASSIGN(const search::ReadQuery understood, source.searcher.read(query, marks));
    if (understood.query.is_strict || understood.query.order) {
      TRACUU_TRY(node.add(understood.query, source));
      return node;
    }
    if (!understood.query.empty()) written = quoted(understood.text);
  }
  TRACUU_TRY(node.add(source.searcher.read_plainly(written, marks).query, source));
  return node;
}

Result<void> Node::add(const search::Query& query, const Source& source) {
  std::vector<QueryNode> phrases;
  gather(query.root, phrases);
  const search::MatchPlan plan = search::make_plan(query, source.index().dictionary());
  std::size_t places = 0;
  for (const QueryNode& phrase : phrases) {
    std::vector<const search::TermGroup*> groups;
    for (std::uint32_t term = phrase.first_term; term < phrase.end_term; ++term) groups.push_back(&plan.group_of(term));
    places += groups.size();
    if (groups.empty() || places > kMostPlaces) continue;
    TRACUU_TRY(add_phrase(groups, phrase.scope, source));
  }
  return {};
}

Result<void> Node::add_phrase(std::span<const search::TermGroup* const> groups, search::Scope scope,
                              const Source& source) {
  search::DocumentSet held = search::DocumentSet::all(source.index().documents());
  for (const search::TermGroup* group : groups) {
    TRACUU_ASSIGN(const search::DocumentSet found, holding(*group, source.index().documents()));
    held.keep(found);
  }
  candidates_.add(held);
  scanner_->add(groups);
  phrases_.push_back({static_cast<std::uint32_t>(groups.size()), scope});
  return {};
}

std::vector<std::uint32_t> Node::documents_in(const Selection& selection) const {
  search::DocumentSet documents = selection.set;
  documents.keep(candidates_);
  return numbers_of(documents);
}

void Node::find(std::uint32_t title_end, std::span<const search::StreamWord> words, Tokens& tokens,
                std::vector<Found>& found) const {
  found.clear();
  scanner_->scan(words, UINT32_MAX, [&](std::size_t number, std::uint32_t last, std::uint32_t length) {
    const Phrase& phrase = phrases_[number];
    if (phrase.scope == search::Scope::title && last >= title_end) return true;
    found.push_back({last + 2 - phrase.size - length, last});
    return true;
  });
  if (found.empty()) return;
  std::ranges::sort(found, {}, [](const Found& each) { return std::pair(each.first, ~each.last); });
  std::size_t kept = 0;
  for (const Found& each : found) {
    if (kept == 0 || each.first > found[kept - 1].last) found[kept++] = each;
  }
  found.resize(kept);
  tokens.read(words);
  for (Found& each : found) {
    each = {static_cast<std::uint32_t>(tokens.at(each.first)), static_cast<std::uint32_t>(tokens.at(each.last))};
  }
}

}  // namespace tracuu::language
