#include "search/spelling.h"

#include <algorithm>

#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::string_view kBeforeIOrY[] = {"h", "k", "l", "m", "s", "t", "v", "qu"};

}  // namespace

std::optional<std::string> other_i_or_y(std::string_view key) {
  const text::KeyParts parts = text::key_parts(key);
  if (parts.letters.size() < 2) return std::nullopt;
  const char last = parts.letters.back();
  const std::string_view before = parts.letters.substr(0, parts.letters.size() - 1);
  if (last != 'i' && last != 'y') return std::nullopt;
  if (std::ranges::find(kBeforeIOrY, before) == std::end(kBeforeIOrY)) return std::nullopt;
  std::string other(key);
  other[before.size()] = last == 'i' ? 'y' : 'i';
  return other;
}

bool begins_like(const QueryTerm& term, std::string_view key, std::string_view folded) {
  if (!term.is_marked) return folded.starts_with(term.folded);
  const text::KeyParts typed = text::key_parts(term.key);
  const text::KeyParts whole = text::key_parts(key);
  return whole.letters.starts_with(typed.letters) && (typed.tones.empty() || typed.tones == whole.tones);
}

bool accepts(const QueryTerm& term, std::string_view key, std::string_view folded) {
  if (term.is_exact) return key == term.key || (term.is_prefix && begins_like(term, key, folded));
  const std::string& typed = term.is_marked ? term.key : term.folded;
  const std::string_view form = term.is_marked ? key : folded;
  return form == typed || form == other_i_or_y(typed) || (term.is_prefix && begins_like(term, key, folded));
}

}  // namespace tracuu::search
