// What the builder saw of its inputs, as a blob of the corpus: what a reader needs to know how far to trust it. A
// corpus made before there was one has none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"
#include "document/document.h"
#include "store/byte_stream.h"
#include "store/corpus.h"

namespace tracuu::store {

struct BuildReport {
  // Documents by how their date is known.
  std::uint32_t stated = 0, inferred = 0, undated = 0;
  std::uint32_t derived_titles = 0;  // taken from the text, because none was given
  std::uint32_t skipped = 0;         // files and lines that are not in
  std::uint32_t repaired = 0;        // changes made to what is in
  // SHA-256 of what `sha256sum` would print of all texts, each under its document's id, in the order of the corpus.
  std::string fingerprint = {};
  bool operator==(const BuildReport&) const = default;

  void count(const Document& document);
};

Bytes encode_report(const BuildReport& report);
// False where the bytes are no such blob.
bool decode_report(ByteView bytes, BuildReport& report);

// Nothing where the corpus has none; an error where it is damaged.
Result<std::optional<BuildReport>> report_of(const Corpus& corpus);

}  // namespace tracuu::store
