// Where a document's tokens stand in its title and text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "base/result.h"
#include "language/source.h"

namespace tracuu::language {

class TokenRanges {
 public:
  // Reads the document anew; `body` must outlive it. Fails where it is not as long as `tokens`, the document's.
  static Result<TokenRanges> of(const store::DocumentBody& body, const Tokens& tokens, const Source& source);

  // In the title, else in the text. REQUIRES: i < tokens.size()
  bool is_in_title(std::size_t i) const { return positions_[i] < text_begin_; }
  ByteRange range(std::size_t i) const { return ranges_[i]; }
  // As written.
  std::string_view written(std::size_t i) const {
    const std::string_view from = is_in_title(i) ? body_->title : body_->text;
    return from.substr(ranges_[i].begin, ranges_[i].size());
  }

 private:
  explicit TokenRanges(const store::DocumentBody& body) : body_(&body) {}

  const store::DocumentBody* body_;
  std::vector<ByteRange> ranges_;
  std::vector<std::uint32_t> positions_;
  std::uint32_t text_begin_ = 0;  // position
};

}  // namespace tracuu::language
