// The set phrases of a corpus as bytes. The layout is docs/index-format.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "knowledge/set_phrase.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

store::Bytes encode_set_phrases(const std::vector<SetPhrase>& phrases);

// Those of an open corpus, each decoded when it is asked for.
class SetPhrases {
 public:
  // False where the bytes contradict themselves. They must outlive the object.
  bool read(store::ByteView blob, std::uint32_t documents);

  std::uint32_t count() const { return static_cast<std::uint32_t>(begins_.size()); }
  // REQUIRES: index < count().
  std::string_view text(std::uint32_t index) const { return texts_[index]; }
  SetPhrase phrase(std::uint32_t index) const;
  // The one whose main form is exactly this.
  std::optional<std::uint32_t> find(std::string_view text) const;

 private:
  store::ByteView all_;
  std::vector<std::uint32_t> begins_;    // in all_
  std::vector<std::string_view> texts_;  // of the main forms
};

}  // namespace tracuu::knowledge
