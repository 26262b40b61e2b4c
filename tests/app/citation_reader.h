// Strict readers of BibTeX and RIS, written from their descriptions and not from what writes them: what they do not
// understand makes the whole unreadable.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tracuu::test {

struct BibtexEntry {
  std::string type, key;
  std::map<std::string, std::string> fields;  // as they stand between the outer braces; a macro with '@' before it
};
// Every entry of the file.
std::optional<std::vector<BibtexEntry>> read_bibtex(std::string_view file);

// What LaTeX would set: braces gone, commands as their characters. None where it would stumble.
std::optional<std::string> set_by_latex(std::string_view value);

// Names of a list, taken apart where BibTeX does: at " and " outside of braces.
std::vector<std::string> bibtex_names(std::string_view value);

// Each reference as its tags in order, TY and ER included.
using RisReference = std::vector<std::pair<std::string, std::string>>;
std::optional<std::vector<RisReference>> read_ris(std::string_view file);

}  // namespace tracuu::test
