// From documents to the set phrases of a corpus: coordinated series (series.h) that at least two documents have, word
// for word but for case and the place of tone marks, those that share members as variants of one. What stands between
// the same words each time is a sentence that was copied, and no set phrase.
//
// Memory: of each series its text and some 50 bytes are kept until the end, when those whose inner members only one
// document has are passed over before anything else is done with them. Past kMostKept bytes of text no more are taken.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/lexer.h"
#include "knowledge/set_phrase.h"

namespace tracuu::knowledge {

class SetPhraseBuilder {
 public:
  static constexpr std::size_t kMostKept = std::size_t{96} << 20;

  explicit SetPhraseBuilder(const extract::Lexicon& lexicon) : lexer_(lexicon) {}

  // In the order of ordinals: the n-th call is document n.
  void add(std::string_view text);
  // In the order of a dictionary. The builder is empty afterwards.
  std::vector<SetPhrase> finish();

 private:
  // What stands beside a series.
  struct Edge {
    extract::KeyHash beyond = 0;
    bool is_quoted = false;
  };
  struct Candidate {
    extract::KeyHash inner = 0;  // of its inner members
    std::uint64_t kept = 0;      // where in kept_ its text begins
    std::uint32_t document = 0, begin = 0, size = 0;
    Edge before, after;
  };
  class Settling;

  static Edge edge(const extract::Reading& reading, std::uint32_t word, std::uint16_t gap, bool is_before);

  extract::Lexer lexer_;
  std::string kept_;
  std::vector<Candidate> candidates_;
  std::uint32_t documents_ = 0;
};

}  // namespace tracuu::knowledge
