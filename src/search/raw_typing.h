// Queries typed on a keyboard whose input method was off: "cooj", "Vieejt Nam", "Viet65 Nam1".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "search/dictionary.h"

namespace tracuu::search {

class RetypedQuery {
 public:
  // What an input method makes of the keys (text/input_method.h): not of operators, of what is behind = or behind a
  // field but the title's. None where it makes nothing else of them, or where the corpus has all of these words as they
  // are.
  static std::optional<RetypedQuery> of(std::string_view typed, const Dictionary& dictionary);

  const std::string& text() const { return text_; }
  // More than half of the words are others.
  bool is_mostly_changed() const { return changes_.size() * 2 > words_; }
  // The part of what was typed that a part of text() stands for; a word that changed is taken whole.
  ByteRange to_typed(ByteRange range) const;

 private:
  struct Change {
    ByteRange typed, read;
  };

  void copy(std::string_view typed, std::uint32_t end);
  void replace(ByteRange typed, std::string_view syllable);
  std::uint32_t typed_of(std::uint32_t offset, bool is_end) const;

  std::string text_;
  std::uint32_t copied_ = 0;  // bytes of what was typed that text_ has by now
  std::vector<Change> changes_;
  std::size_t words_ = 0;
};

}  // namespace tracuu::search
