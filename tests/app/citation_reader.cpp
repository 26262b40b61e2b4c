#include "app/citation_reader.h"

#include <cctype>

namespace tracuu::test {

namespace {

constexpr std::pair<std::string_view, std::string_view> kCommands[] = {{"\\textbackslash{}", "\\"},
                                                                       {"\\textbraceleft{}", "{"},
                                                                       {"\\textbraceright{}", "}"},
                                                                       {"\\textasciitilde{}", "~"},
                                                                       {"\\textasciicircum{}", "^"},
                                                                       {"\\&", "&"},
                                                                       {"\\%", "%"},
                                                                       {"\\$", "$"},
                                                                       {"\\#", "#"},
                                                                       {"\\_", "_"}};

class BibtexReader {
 public:
  explicit BibtexReader(std::string_view text) : text_(text) {}

  std::optional<std::vector<BibtexEntry>> read() {
    std::vector<BibtexEntry> entries;
    for (blanks(); !text_.empty(); blanks()) {
      BibtexEntry entry;
      if (!read_entry(entry)) return std::nullopt;
      entries.push_back(std::move(entry));
    }
    return entries;
  }

 private:
  void blanks() {
    while (!text_.empty() && (text_[0] == ' ' || text_[0] == '\n' || text_[0] == '\r')) text_.remove_prefix(1);
  }
  bool take(char wanted) {
    blanks();
    if (text_.empty() || text_[0] != wanted) return false;
    text_.remove_prefix(1);
    return true;
  }
  std::string word(std::string_view more) {
    blanks();
    std::string out;
    while (!text_.empty() &&
           (std::isalnum(static_cast<unsigned char>(text_[0])) != 0 || more.find(text_[0]) != more.npos)) {
      out += text_[0];
      text_.remove_prefix(1);
    }
    return out;
  }
  // BibTeX counts every brace, a backslash before it or not.
  bool braced(std::string& value) {
    if (!take('{')) return false;
    int depth = 1;
    for (; !text_.empty(); text_.remove_prefix(1)) {
      if (text_[0] == '{') ++depth;
      if (text_[0] == '}' && --depth == 0) return take('}');
      value += text_[0];
    }
    return false;
  }
  bool read_entry(BibtexEntry& entry) {
    if (!take('@')) return false;
    entry.type = word("");
    if (!take('{')) return false;
    entry.key = word(".:_-");
    while (take(',')) {
      const std::string name = word("");
      if (name.empty() || !take('=') || entry.fields.contains(name)) return false;
      blanks();
      std::string& value = entry.fields[name];
      if (text_.starts_with('{') ? !braced(value) : (value = "@" + word("")).size() == 1) return false;
    }
    return take('}') && !entry.type.empty() && !entry.key.empty();
  }

  std::string_view text_;
};

}  // namespace

std::optional<std::vector<BibtexEntry>> read_bibtex(std::string_view file) { return BibtexReader(file).read(); }

std::optional<std::string> set_by_latex(std::string_view value) {
  std::string out;
  while (!value.empty()) {
    bool found = false;
    for (const auto& [command, character] : kCommands) {
      if (!value.starts_with(command)) continue;
      out += character;
      value.remove_prefix(command.size());
      found = true;
      break;
    }
    if (found) continue;
    const char c = value[0];
    if (std::string_view("\\&%$#_^~").find(c) != std::string_view::npos) return std::nullopt;
    if (c != '{' && c != '}') out += c;
    value.remove_prefix(1);
  }
  return out;
}

std::vector<std::string> bibtex_names(std::string_view value) {
  std::vector<std::string> names(1);
  int depth = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (depth == 0 && value.substr(i).starts_with(" and ")) {
      names.emplace_back();
      i += 4;
      continue;
    }
    depth += value[i] == '{' ? 1 : value[i] == '}' ? -1 : 0;
    names.back() += value[i];
  }
  return names;
}

std::optional<std::vector<RisReference>> read_ris(std::string_view file) {
  std::vector<RisReference> references;
  bool inside = false;
  while (!file.empty()) {
    const std::size_t end = file.find("\r\n");
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = file.substr(0, end);
    file.remove_prefix(end + 2);
    if (line.size() < 6 || line.substr(2, 4) != "  - " || line.find_first_of("\r\n") != line.npos) return std::nullopt;
    const std::string tag(line.substr(0, 2));
    if ((tag == "TY") == inside) return std::nullopt;
    if (!inside) references.emplace_back();
    inside = tag != "ER";
    references.back().emplace_back(tag, line.substr(6));
  }
  if (inside) return std::nullopt;
  return references;
}

}  // namespace tracuu::test
