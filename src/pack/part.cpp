#include "pack/part.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

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

Part make_app_part(ByteView wasm) { return make_smallest_part(PartRole::app, "app", wasm); }

Part make_worker_part(ByteView script) {
  return make_part(PartRole::worker, "worker", ".js", PartEncoding::identity, script,
                   Bytes(script.begin(), script.end()));
}

std::vector<Part> make_corpus_parts(ByteView corpus) {
  std::vector<Part> parts((corpus.size() + kCorpusPieceBytes - 1) / kCorpusPieceBytes);
  std::atomic<std::size_t> next = 0;
  const auto compress = [&] {
    for (std::size_t i = next++; i < parts.size(); i = next++) {
      parts[i] = make_smallest_part(PartRole::corpus, piece_name(i), piece_of(corpus, i));
    }
  };
  const std::size_t threads = std::min<std::size_t>(std::thread::hardware_concurrency(), parts.size());
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(compress);
  compress();
  helpers.clear();  // joins them
  return parts;
}

std::string_view role_name(PartRole role) {
  switch (role) {
    case PartRole::app: return "app";
    case PartRole::worker: return "worker";
    case PartRole::corpus: return "corpus";
  }
  return "";
}

std::string_view encoding_name(PartEncoding encoding) { return encoding == PartEncoding::gzip ? "gzip" : "identity"; }

}  // namespace tracuu::pack
