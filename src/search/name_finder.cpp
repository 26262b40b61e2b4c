#include "search/name_finder.h"

#include <algorithm>
#include <utility>

#include "base/stable_order.h"
#include "search/key_hash.h"

namespace tracuu::search {

Joint joint_of(std::string_view between) {
  static constexpr std::string_view kBlanks = " \t\r\n\u00A0";
  static constexpr std::string_view kHyphens[] = {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014"};
  static constexpr std::string_view kLinks[] = {".", "'", "\u2019"};
  const auto is = [&](std::string_view sign) { return between == sign; };
  if (std::ranges::any_of(kHyphens, is) || std::ranges::any_of(kLinks, is)) return Joint::close;
  const std::size_t begin = between.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return Joint::close;
  between = between.substr(begin, between.find_last_not_of(kBlanks) + 1 - begin);
  return begin != 0 && std::ranges::any_of(kHyphens, is) ? Joint::dash : Joint::apart;
}

namespace {

constexpr std::string_view kDash = "-";

std::vector<std::string> words_of(const NameForm& form, std::string text::Token::*part) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < form.tokens.size(); ++i) {
    if (i != 0 && joint_of(form.between(i)) == Joint::dash) words.emplace_back(kDash);
    words.push_back(form.tokens[i].*part);
  }
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
    const std::uint32_t word = add_word(key);
    const auto [next, is_new] = edges_.try_emplace(edge(node, word), static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.push_back(kNone);
    if (node == kRoot) {
      if (word >= first_.size()) first_.resize(word + 1, kNone);
      first_[word] = next->second;
    }
    node = next->second;
  }
  if (names_[node] == kNone) names_[node] = name;
}

std::size_t NameTrie::slot_of(std::string_view key, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].number != 0 && (slots_[at].hash != hash || words_[slots_[at].number - 1] != key)) {
    at = (at + 1) & mask;
  }
  return at;
}

std::uint32_t NameTrie::add_word(const std::string& key) {
  const std::uint32_t hash = hash_of_key(key);
  Slot& slot = slots_[slot_of(key, hash)];
  if (slot.number != 0) return slot.number - 1;
  words_.push_back(key);
  slot = {hash, static_cast<std::uint32_t>(words_.size())};
  if (words_.size() * 4 > slots_.size()) grow();
  return static_cast<std::uint32_t>(words_.size() - 1);
}

void NameTrie::grow() {
  for (const Slot& slot : std::exchange(slots_, std::vector<Slot>(slots_.size() * 2))) {
    if (slot.number != 0) slots_[slot_of(words_[slot.number - 1], slot.hash)] = slot;
  }
}

std::uint32_t NameTrie::word(std::string_view key) const { return slots_[slot_of(key, hash_of_key(key))].number - 1; }

std::uint32_t NameTrie::next(std::uint32_t node, std::uint32_t word) const {
  const auto found = edges_.find(edge(node, word));
  return found == edges_.end() ? kNone : found->second;
}

void NameFinder::take(std::uint32_t word, ByteRange range, std::uint32_t position) {
  if (!begun_.empty()) join(range, position);
  go_on(word);
  if (const std::uint32_t node = trie_.first(word); node != NameTrie::kNone) {
    begun_.push_back({node, position, range.begin});
  }
  for (const Begun& each : begun_) {
    const std::string* const key = trie_.name_at(each.node);
    if (key != nullptr) found_.push_back({key, each.first, position, {each.byte, range.end}});
  }
}

// What has begun goes on over what stands before the token, or ends.
void NameFinder::join(ByteRange range, std::uint32_t position) {
  const bool is_next = position == last_ + 1;
  const Joint joint = is_next ? joint_of(text_.substr(last_end_, range.begin - last_end_)) : Joint::apart;
  if (joint == Joint::dash) go_on(trie_.word(kDash));
  if (joint == Joint::apart) begun_.clear();
}

void NameFinder::go_on(std::uint32_t word) {
  std::erase_if(begun_, [&](Begun& each) {
    each.node = trie_.next(each.node, word);
    return each.node == NameTrie::kNone;
  });
}

std::vector<NameExpression> NameFinder::finish() {
  begun_.clear();
  std::vector<NameExpression> found = std::exchange(found_, {});
  sort_stably(found, [](const NameExpression& a, const NameExpression& b) {
    return a.first != b.first ? a.first < b.first : a.last > b.last;
  });
  std::uint32_t end = 0;
  std::erase_if(found, [&end](const NameExpression& each) {
    if (each.first < end) return true;
    end = each.last + 1;
    return false;
  });
  return found;
}

}  // namespace tracuu::search
