#include "pack/sums.h"

#include <algorithm>
#include <utility>

namespace tracuu::pack {

namespace {

constexpr std::size_t kDigits = 64;
constexpr std::string_view kBetween = "  ";

bool is_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

std::optional<FileSum> parse_line(std::string_view line) {
  if (line.size() <= kDigits + kBetween.size() || line.substr(kDigits, kBetween.size()) != kBetween)
    return std::nullopt;
  const std::string_view sum = line.substr(0, kDigits);
  const std::string_view path = line.substr(kDigits + kBetween.size());
  if (!std::all_of(sum.begin(), sum.end(), is_digit) || !is_plain_path(path)) return std::nullopt;
  return FileSum{std::string(path), std::string(sum)};
}

}  // namespace

std::size_t sum_line_bytes(std::string_view path) { return kDigits + kBetween.size() + path.size() + 1; }

std::string sums_text(std::vector<FileSum> sums) {
  std::sort(sums.begin(), sums.end(), [](const FileSum& a, const FileSum& b) { return a.path < b.path; });
  std::string text;
  for (const FileSum& sum : sums) text.append(sum.sha256).append(kBetween).append(sum.path).append("\n");
  return text;
}

std::optional<std::vector<FileSum>> parse_sums(std::string_view text) {
  std::vector<FileSum> sums;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) return std::nullopt;
    std::optional<FileSum> sum = parse_line(text.substr(0, end));
    if (!sum) return std::nullopt;
    sums.push_back(*std::move(sum));
    text.remove_prefix(end + 1);
  }
  return sums;
}

bool is_plain_path(std::string_view path) {
  bool at_start = true;
  for (const char c : path) {
    const bool is_word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    if (!is_word && (at_start || (c != '.' && c != '-' && c != '/'))) return false;
    at_start = c == '/';
  }
  return !at_start;
}

}  // namespace tracuu::pack
