#include "pack/part.h"

#include <algorithm>
#include <utility>

#include "pack/for_each_number.h"
#include "pack/gzip.h"
#include "pack/hash.h"

namespace tracuu::pack {

namespace {

constexpr std::size_t kHashDigitsInName = 16;

Part make_part(PartRole role, std::string_view name, std::string_view extension, PartEncoding encoding, ByteView raw,
               Bytes stored) {
  Part part;
  part.entry.role = role;
  part.entry.encoding = encoding;
  part.entry.bytes = stored.size();
  part.entry.raw_bytes = raw.size();
  part.entry.sha256 = sha256_hex(stored);
  part.entry.path = "parts/";
  part.entry.path.append(name).append("-").append(part.entry.sha256, 0, kHashDigitsInName).append(extension);
  part.stored = std::move(stored);
  return part;
}

Part make_smallest_part(PartRole role, std::string_view name, ByteView raw) {
  Bytes compressed = gzip(raw);
  if (compressed.size() < raw.size()) {
    return make_part(role, name, ".bin", PartEncoding::gzip, raw, std::move(compressed));
  }
  return make_part(role, name, ".bin", PartEncoding::identity, raw, Bytes(raw.begin(), raw.end()));
}

std::string piece_name(std::size_t index) {
  const std::string digits = std::to_string(index);
  return "corpus-" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

ByteView piece_of(ByteView corpus, std::size_t index) {
  const std::size_t begin = index * kCorpusPieceBytes;
  return corpus.subspan(begin, std::min(kCorpusPieceBytes, corpus.size() - begin));
}

}  // namespace

Part make_module_part(PartRole role, ByteView wasm) { return make_smallest_part(role, role_name(role), wasm); }

Part make_script_part(PartRole role, ByteView script) {
  return make_part(role, role_name(role), ".js", PartEncoding::identity, script, Bytes(script.begin(), script.end()));
}

std::vector<Part> make_corpus_parts(ByteView corpus) {
  std::vector<Part> parts((corpus.size() + kCorpusPieceBytes - 1) / kCorpusPieceBytes);
  for_each_number(parts.size(), [&](std::size_t i) {
    parts[i] = make_smallest_part(PartRole::corpus, piece_name(i), piece_of(corpus, i));
  });
  return parts;
}

std::string_view role_name(PartRole role) {
  switch (role) {
    case PartRole::app: return "app";
    case PartRole::worker: return "worker";
    case PartRole::corpus: return "corpus";
    case PartRole::builder: return "builder";
    case PartRole::builder_worker: return "builder_worker";
  }
  return "";
}

std::string_view encoding_name(PartEncoding encoding) { return encoding == PartEncoding::gzip ? "gzip" : "identity"; }

}  // namespace tracuu::pack
