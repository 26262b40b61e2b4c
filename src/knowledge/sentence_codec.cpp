#include "knowledge/sentence_codec.h"

namespace tracuu::knowledge {

void put_sentence(store::Bytes& out, ByteRange sentence, std::uint32_t last) {
  store::put_varint(out, sentence.begin - last);
  store::put_varint(out, sentence.size());
}

std::optional<ByteRange> read_sentence(store::ByteReader& reader, std::uint32_t last) {
  const std::uint64_t begin = std::uint64_t{last} + reader.varint32();
  const std::uint64_t end = begin + reader.varint32();
  if (reader.failed() || end > UINT32_MAX) return std::nullopt;
  return ByteRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace tracuu::knowledge
