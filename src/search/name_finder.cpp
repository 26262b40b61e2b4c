#include "search/name_finder.h"

#include <utility>

namespace tracuu::search {

namespace {

std::vector<std::string> words_of(const NameForm& form, std::string text::Token::*part) {
  std::vector<std::string> words;
  for (const text::Token& token : form.tokens) words.push_back(token.*part);
  return words;
}

constexpr std::uint64_t edge(std::uint32_t node, std::uint32_t word) { return std::uint64_t{node} << 32 | word; }

}  // namespace

NameTrie::NameTrie(const AliasTable& table) {
  for (const AliasName& name : table.names()) {
    for (const NameForm& form : name.forms) {
      if (form.tokens.size() < 2) continue;
      add(words_of(form, &text::Token::key), static_cast<std::uint32_t>(keys_.size()));
      add(words_of(form, &text::Token::folded), static_cast<std::uint32_t>(keys_.size()));
    }
    keys_.push_back(name.key);
  }
}

void NameTrie::add(const std::vector<std::string>& words, std::uint32_t name) {
  std::uint32_t node = kRoot;
  for (const std::string& key : words) {
    const auto word = words_.try_emplace(key, static_cast<std::uint32_t>(words_.size())).first->second;
    const auto [next, is_new] = edges_.try_emplace(edge(node, word), static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.push_back(kNone);
    node = next->second;
  }
  if (names_[node] == kNone) names_[node] = name;
}

std::uint32_t NameTrie::word(std::string_view key) const {
  const auto found = words_.find(key);
  return found == words_.end() ? kNone : found->second;
}

std::uint32_t NameTrie::next(std::uint32_t node, std::uint32_t word) const {
  const auto found = edges_.find(edge(node, word));
  return found == edges_.end() ? kNone : found->second;
}

void NameFinder::add(const text::Token& token, std::uint32_t position) {
  const std::uint32_t word = trie_.word(token.key);
  if (word == NameTrie::kNone || position != std::exchange(last_, position) + 1) begun_.clear();
  if (word == NameTrie::kNone) return;
  begun_.push_back({NameTrie::kRoot, position, token.range.begin});
  std::erase_if(begun_, [&](Begun& each) {
    each.node = trie_.next(each.node, word);
    if (each.node == NameTrie::kNone) return true;
    if (const std::string* key = trie_.name_at(each.node)) {
      found_.push_back({key, each.first, position, {each.byte, token.range.end}});
    }
    return false;
  });
}

std::vector<NameExpression> NameFinder::finish() {
  begun_.clear();
  return std::exchange(found_, {});
}

}  // namespace tracuu::search
