// Offsets and the ids of documents. Inside the C++ core every offset counts bytes of UTF-8; code points appear only in
// JSON.
#pragma once

#include <compare>
#include <cstdint>

namespace tracuu {

// Half-open [begin, end), in bytes of the text it belongs to.
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  auto operator<=>(const ByteRange&) const = default;
};

// A document's place in its corpus: 0, 1, 2, … in the order of building. Not stable between builds; Document::id is.
enum class DocumentOrdinal : std::uint32_t {};

constexpr std::uint32_t index_of(DocumentOrdinal ordinal) { return static_cast<std::uint32_t>(ordinal); }

}  // namespace tracuu
