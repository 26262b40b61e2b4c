#include "knowledge/name_likeness.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "text/syllable.h"

namespace tracuu::knowledge {

namespace {

// Shorter words differ by a letter too easily.
constexpr std::size_t kLongWord = 5;

std::vector<std::string_view> words_of(std::string_view key) {
  std::vector<std::string_view> words;
  while (!key.empty()) {
    const std::size_t end = key.find(' ');
    words.push_back(key.substr(0, end));
    key = end == std::string_view::npos ? std::string_view() : key.substr(end + 1);
  }
  return words;
}

bool differ_by_one_letter(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t begin = 0;
  while (begin < a.size() && a[begin] == b[begin]) ++begin;
  std::size_t end = 0;
  while (end < a.size() - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
  return a.size() - begin - end <= 1 && b.size() - begin - end <= 1;
}

bool is_spelling_of(std::string_view a, std::string_view b) {
  const bool is_long = a.size() >= kLongWord && b.size() >= kLongWord;
  return is_long && !text::is_possible_syllable(a) && !text::is_possible_syllable(b) && differ_by_one_letter(a, b);
}

bool is_initial_of(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() == 1 && b.size() > 1 && a[0] == b[0];
}

}  // namespace

bool may_be_one(std::string_view a, std::string_view b) {
  const std::vector<std::string_view> left = words_of(a), right = words_of(b);
  if (left.size() != right.size() || left.size() < 2) return false;
  std::size_t other = left.size();
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (left[i] == right[i]) continue;
    if (other != left.size()) return false;
    other = i;
  }
  if (other == left.size()) return true;
  const bool is_foreign = !text::is_possible_syllable(left.back()) && !text::is_possible_syllable(right.back());
  return is_spelling_of(left[other], right[other]) ||
         (is_foreign && other + 1 < left.size() && is_initial_of(left[other], right[other]));
}

bool is_short_for(std::string_view part, std::string_view whole) {
  if (part.find(' ') != std::string_view::npos || whole.size() <= part.size() + 1) return false;
  const bool is_first = whole.starts_with(part) && whole[part.size()] == ' ';
  const bool is_last = whole.ends_with(part) && whole[whole.size() - part.size() - 1] == ' ';
  return is_first || is_last;
}

}  // namespace tracuu::knowledge
