#include "app/guidance.h"

#include <algorithm>

namespace tracuu::app {

std::string join_lines(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out.append(line).append(1, '\n');
  return out;
}

std::vector<std::string> split_lines(std::string_view text, std::size_t most) {
  std::vector<std::string> lines;
  while (!text.empty() && lines.size() < most) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (!line.empty()) lines.emplace_back(line);
  }
  return lines;
}

void put_first(std::vector<std::string>& lines, std::string_view line, std::size_t most) {
  const std::string first(line);
  std::erase(lines, first);
  lines.insert(lines.begin(), first);
  if (lines.size() > most) lines.resize(most);
}

void toggle_line(std::vector<std::string>& lines, std::string_view line) {
  if (std::erase(lines, line) == 0) lines.emplace_back(line);
}

}  // namespace tracuu::app
