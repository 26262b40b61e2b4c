#include "document/lines.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace tracuu::document {

namespace {

constexpr std::string_view kSpaces[] = {" ", "\t", "\n", "\r", "\u00A0", "\u3000", "\u200B", "\uFEFF"};
constexpr std::string_view kLineEnds[] = {"\n", "\r", "\f", "\v", "\u2028", "\u2029"};

// How many bytes of `text` one of `choices` takes at its start, or at its end; 0 for none.
template <typename Choices>
std::uint32_t starts_with_any(std::string_view text, const Choices& choices) {
  const auto* found = std::find_if(std::begin(choices), std::end(choices),
                                   [text](std::string_view choice) { return text.starts_with(choice); });
  return found == std::end(choices) ? 0 : static_cast<std::uint32_t>(found->size());
}

template <typename Choices>
std::uint32_t ends_with_any(std::string_view text, const Choices& choices) {
  const auto* found = std::find_if(std::begin(choices), std::end(choices),
                                   [text](std::string_view choice) { return text.ends_with(choice); });
  return found == std::end(choices) ? 0 : static_cast<std::uint32_t>(found->size());
}

// Every line end begins with one of these bytes, and hardly anything else does.
std::uint32_t next_candidate(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const char byte = text[at];
    if ((byte >= '\n' && byte <= '\r') || byte == '\xE2') break;
    ++at;
  }
  return at;
}

}  // namespace

ByteRange trim(std::string_view text, ByteRange range) {
  while (const std::uint32_t size = starts_with_any(slice(text, range), kSpaces)) range.begin += size;
  while (const std::uint32_t size = ends_with_any(slice(text, range), kSpaces)) range.end -= size;
  return range;
}

std::vector<ByteRange> split_lines(std::string_view text) {
  std::vector<ByteRange> lines;
  const auto keep = [&](std::uint32_t begin, std::uint32_t end) {
    const ByteRange line = trim(text, {begin, end});
    if (!line.empty()) lines.push_back(line);
  };
  std::uint32_t begin = 0;
  for (std::uint32_t at = next_candidate(text, 0); at < text.size(); at = next_candidate(text, at)) {
    const std::uint32_t end_size = starts_with_any(text.substr(at), kLineEnds);
    if (end_size == 0) {
      ++at;
      continue;
    }
    if (lines.size() + 1 < kMaxLines) {
      keep(begin, at);
      begin = at + end_size;
    }
    at += end_size;
  }
  keep(begin, static_cast<std::uint32_t>(text.size()));
  return lines;
}

}  // namespace tracuu::document
