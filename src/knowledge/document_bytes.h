// Bytes of each document of a corpus, one after the other in one blob.
#pragma once

#include <cstdint>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::knowledge {

class DocumentBytesWriter {
 public:
  // The next document's, in the order of ordinals.
  void add(store::ByteView bytes);
  // How many bytes each has, then all of them.
  store::Bytes encode() const;

 private:
  store::Bytes lengths_, all_;
};

class DocumentBytes {
 public:
  // False where the bytes contradict themselves. They must outlive the object.
  bool read(store::ByteView blob, std::uint32_t documents);
  // REQUIRES: read() was true, document < documents.
  store::ByteView of(std::uint32_t document) const {
    return all_.subspan(begins_[document], begins_[document + 1] - begins_[document]);
  }
  std::uint32_t documents() const { return begins_.empty() ? 0 : static_cast<std::uint32_t>(begins_.size() - 1); }

 private:
  std::vector<std::uint32_t> begins_;
  store::ByteView all_;
};

}  // namespace tracuu::knowledge
