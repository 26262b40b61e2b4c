// Names that vary: which forms stand for the same person, country or body. Made from aliases.tsv, whose lines are the
// forms of one name, separated by tabs, the one to show first; # begins a comment.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/texts.h"
#include "text/tokenizer.h"

namespace tracuu::search {

inline constexpr std::size_t kMaxAliasBytes = std::size_t{1} << 20;  // of a file
inline constexpr std::size_t kMaxAliasTokens = 16;                   // of a form

struct NameForm {
  std::string written;
  std::vector<text::Token> tokens;  // one or more; their ranges point into `written`

  // What stands before the i-th token. REQUIRES: i > 0.
  std::string_view between(std::size_t i) const {
    const std::uint32_t begin = tokens[i - 1].range.end;
    return std::string_view(written).substr(begin, tokens[i].range.begin - begin);
  }
};

struct AliasName {
  std::vector<NameForm> forms;  // two or more
  std::string key;  // of the term that stands for its forms of several words (expression_finder.h): "<hun sen>"
};

// What of a file was left out.
struct AliasDiagnostic {
  std::uint64_t line = 0;  // from 1; 0 where it is about the whole file
  TextKey what;
  std::string form;
};

class AliasTable {
 public:
  // Adds what a file says to what is there. A line with a form that is known joins that name; a line that begins with !
  // takes its forms out. Never fails: what cannot be taken is left out.
  std::vector<AliasDiagnostic> add(std::string_view tsv);

  // In the order in which they came.
  std::span<const AliasName> names() const { return names_; }
  // The table without comments, one name a line: add() makes the same table of it.
  std::string to_tsv() const;

 private:
  std::vector<AliasName> names_;
};

}  // namespace tracuu::search
