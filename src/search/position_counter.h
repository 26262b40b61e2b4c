// Gives each token of a document its position, and marks the way back from positions to bytes of the text.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "search/document_table.h"
#include "search/name_finder.h"
#include "search/words_met.h"
#include "text/tokenizer.h"

namespace tracuu::search {

// What takes the tokens of a document with their positions, title first; behind those of the title, and of the text,
// the expressions among them (expression_finder.h), each with the positions of its first and its last token.
class PositionSink {
 public:
  virtual ~PositionSink() = default;
  // The tokens that follow are of this part, the title or the text.
  virtual void begin(std::string_view) {}
  virtual void token(const text::Token& token, std::uint32_t position) = 0;
  // The token of a number of the words met; as the token itself, where that is not overridden.
  virtual void word(std::uint32_t number, WordsMet& met, ByteRange range, std::uint32_t position);
  virtual void expression(const text::Token& token, std::uint32_t first, std::uint32_t last) = 0;
};

// What of a document is searched.
struct SearchedText {
  std::string_view title, text;
  std::span<const Block> blocks;  // of the text
};

struct DocumentLayout {
  std::uint32_t tokens = 0;
  std::uint32_t title_end = 0;  // positions below are the title's
  std::vector<Mark> marks;
};

// Sooner where a reader of many documents keeps the words it has met.
DocumentLayout lay_out(const SearchedText& document, const NameTrie& names, PositionSink& sink,
                       WordsMet* met = nullptr);

}  // namespace tracuu::search
