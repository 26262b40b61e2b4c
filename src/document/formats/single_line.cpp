#include "document/formats/single_line.h"

#include "base/utf8.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kLongest = 1'000;

}  // namespace

std::string single_line(std::string_view text) {
  std::string line;
  bool wants_space = false;
  for (const char c : utf8::repair(text).text) {
    if ((c >= 0 && c <= ' ') || c == '\x7F') {
      wants_space = !line.empty();
      continue;
    }
    if (!utf8::is_continuation(c) && line.size() >= kLongest) break;
    if (wants_space) line += ' ';
    wants_space = false;
    line += c;
  }
  return line;
}

}  // namespace tracuu::document
