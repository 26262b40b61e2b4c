#include "engine/phrase_changes.h"

#include <algorithm>
#include <vector>

#include "text/tokenizer.h"

namespace tracuu::engine {

namespace {

std::string key_of(std::string_view member) {
  std::string key;
  for (const text::Token& token : text::tokenize(member)) key += token.key + " ";
  return key;
}

// What is in one alone.
std::vector<std::string> beyond(const PhraseMembers& all, const PhraseMembers& others) {
  std::vector<std::string> found;
  for (const auto& [key, member] : all) {
    if (!others.contains(key)) found.push_back(member);
  }
  return found;
}

}  // namespace

PhraseMembers members_of(const knowledge::SetPhrase::Variant& variant) {
  PhraseMembers members;
  for (const ByteRange range : variant.members) {
    const std::string_view member = std::string_view(variant.text).substr(range.begin, range.size());
    members.emplace(key_of(member), member);
  }
  return members;
}

PhraseChange change(const PhraseMembers& from, const PhraseMembers& to) { return {beyond(from, to), beyond(to, from)}; }

bool holds_words(std::string_view text, std::string_view words) {
  if (words.empty()) return true;
  const std::vector<text::Token> held = text::tokenize(text);
  return std::ranges::all_of(text::tokenize(words), [&](const text::Token& word) {
    return std::ranges::any_of(held, [&](const text::Token& each) { return each.folded.starts_with(word.folded); });
  });
}

}  // namespace tracuu::engine
