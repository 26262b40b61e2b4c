#include "document/glob.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "base/utf8.h"

namespace tracuu::document {

namespace {

using Names = std::vector<std::u32string>;

constexpr std::u32string_view kAnyFolders = U"**";

// Whether a sequence fits a pattern in which some elements stand for any number of anything. The last such element
// takes one more whenever what follows does not fit: never more steps than the product of both lengths.
template <typename Element, typename IsAny, typename Fits>
bool matches_sequence(std::span<const Element> pattern, std::span<const Element> all, IsAny is_any, Fits fits) {
  std::size_t at = 0, place = 0;
  std::size_t after_any = 0, taken = 0;  // where to go on from; 0: there was none yet
  while (place < all.size()) {
    if (at < pattern.size() && is_any(pattern[at])) {
      after_any = ++at;
      taken = place;
    } else if (at < pattern.size() && fits(pattern[at], all[place])) {
      ++at;
      ++place;
    } else if (after_any > 0) {
      at = after_any;
      place = ++taken;
    } else {
      return false;
    }
  }
  while (at < pattern.size() && is_any(pattern[at])) ++at;
  return at == pattern.size();
}

bool matches_name(const std::u32string& pattern, const std::u32string& name) {
  return matches_sequence<char32_t>(
      pattern, name, [](char32_t c) { return c == U'*'; }, [](char32_t p, char32_t c) { return p == U'?' || p == c; });
}

bool matches_path(std::span<const std::u32string> pattern, std::span<const std::u32string> names) {
  return matches_sequence<std::u32string>(
      pattern, names, [](const std::u32string& name) { return name == kAnyFolders; }, matches_name);
}

Names names_of(std::string_view path) {
  Names names;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (end > begin) names.push_back(utf8::decode_all(path.substr(begin, end - begin)));
    begin = end + 1;
  }
  return names;
}

}  // namespace

Glob::Glob(std::string_view pattern) : names_(names_of(pattern)) {
  const bool is_anywhere = pattern.find('/') >= pattern.find_last_not_of('/');
  if (is_anywhere && !names_.empty()) names_.emplace(names_.begin(), kAnyFolders);
}

bool Glob::matches(std::string_view path) const {
  const Names names = names_of(path);
  for (std::size_t depth = 1; depth <= names.size(); ++depth) {
    if (matches_path(names_, std::span(names).first(depth))) return true;
  }
  return false;
}

}  // namespace tracuu::document
