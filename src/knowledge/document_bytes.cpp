#include "knowledge/document_bytes.h"

namespace tracuu::knowledge {

void DocumentBytesWriter::add(store::ByteView bytes) {
  store::put_varint(lengths_, bytes.size());
  store::put_bytes(all_, bytes);
}

store::Bytes DocumentBytesWriter::encode() const {
  store::Bytes out = lengths_;
  store::put_bytes(out, all_);
  return out;
}

bool DocumentBytes::read(store::ByteView blob, std::uint32_t documents) {
  store::ByteReader reader(blob);
  begins_.reserve(std::size_t{documents} + 1);
  std::uint64_t end = 0;
  for (std::uint32_t document = 0; document < documents; ++document) {
    begins_.push_back(static_cast<std::uint32_t>(end));
    end += reader.varint32();
    if (end > blob.size()) return false;
  }
  begins_.push_back(static_cast<std::uint32_t>(end));
  if (reader.failed() || reader.remaining() != end) return false;
  all_ = reader.bytes(end);
  return true;
}

}  // namespace tracuu::knowledge
