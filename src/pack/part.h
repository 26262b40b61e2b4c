// One hash-named piece of a site or a single file: a compiled module, a worker or a slice of the corpus.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "pack/bytes.h"

namespace tracuu::pack {

enum class PartRole : std::uint8_t { app, worker, corpus, builder, builder_worker };
inline constexpr PartRole kPartRoles[] = {PartRole::app, PartRole::worker, PartRole::corpus, PartRole::builder,
                                          PartRole::builder_worker};
enum class PartEncoding : std::uint8_t { identity, gzip };

// What a manifest says about a part.
struct PartEntry {
  PartRole role = PartRole::app;
  std::string path;  // below the site: "parts/corpus-000-0123456789abcdef.bin"
  PartEncoding encoding = PartEncoding::identity;
  std::uint64_t bytes = 0;      // as stored
  std::uint64_t raw_bytes = 0;  // once decoded
  std::string sha256;           // of the bytes as stored, hexadecimal
  bool operator==(const PartEntry&) const = default;
};

struct Part {
  PartEntry entry;
  Bytes stored;
};

// Pieces of the corpus hold this many bytes before compression; the last one holds the rest.
inline constexpr std::size_t kCorpusPieceBytes = std::size_t{4} << 20;

// A compiled module, compressed with gzip where that makes it smaller.
Part make_module_part(PartRole role, ByteView wasm);
// A worker's script as it is, so that a browser can start it from its address.
Part make_script_part(PartRole role, ByteView script);
// The corpus file cut into pieces, each as make_module_part() stores it. No bytes, no parts. Uses every
// processor.
std::vector<Part> make_corpus_parts(ByteView corpus);

std::string_view role_name(PartRole role);
std::string_view encoding_name(PartEncoding encoding);

}  // namespace tracuu::pack
