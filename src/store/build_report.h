// What the builder saw of its inputs, as a blob of the corpus: what a reader needs to know how far to trust it. A corpus
// made before there was one has none.
#pragma once

#include <cstdint>

#include "document/document.h"
#include "store/byte_stream.h"

namespace tracuu::store {

struct BuildReport {
  // Documents by how their date is known.
  std::uint32_t stated = 0, inferred = 0, undated = 0;
  std::uint32_t derived_titles = 0;  // taken from the text, because none was given
  std::uint32_t skipped = 0;         // files and lines that are not in
  std::uint32_t repaired = 0;        // changes made to what is in
  bool operator==(const BuildReport&) const = default;

  void count(const Document& document);
};

Bytes encode_report(const BuildReport& report);
// False where the bytes are no such blob.
bool decode_report(ByteView bytes, BuildReport& report);

}  // namespace tracuu::store
