// The names that a corpus writes again and again: people, places, bodies. Found while it is built
// (proper_name_collector.h) and kept in the blob index.names, most documents first. A corpus made before there was such
// a blob has none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::search {

struct ProperName {
  std::string_view text;        // as most documents write it
  std::uint32_t documents = 0;  // that write it with its capitals
};

// Names by falling number of documents, of which the corpus has so many.
store::Bytes encode_proper_names(const std::vector<ProperName>& names, std::uint32_t documents);

class ProperNames {
 public:
  // False where the bytes contradict themselves, or a name is in more than `documents`. They must outlive the table.
  bool read(store::ByteView bytes, std::uint32_t documents);

  std::uint32_t size() const { return static_cast<std::uint32_t>(sizes_.size()); }
  bool empty() const { return sizes_.empty(); }
  // The number `rank` of them, from 0. REQUIRES: rank < size().
  ProperName operator[](std::uint32_t rank) const { return {text(rank), documents_[rank]}; }

  // The first `limit` whose syllables, from any of them on, begin as `typed` does. Marks count where they are typed,
  // case never does; the last syllable may be a beginning. The first call reads all names once (a few milliseconds).
  std::vector<std::uint32_t> beginning(std::string_view typed, std::size_t limit) const;

 private:
  std::string_view text(std::uint32_t rank) const { return pool_.substr(begins_[rank], sizes_[rank]); }
  void fold() const;

  std::string_view pool_;
  std::vector<std::uint32_t> begins_, sizes_, documents_;
  // Each name folded, syllables behind spaces, a line end behind it: one text to look through.
  mutable std::string folded_;
  mutable std::vector<std::uint32_t> folded_ends_;
};

}  // namespace tracuu::search
