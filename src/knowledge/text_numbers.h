// Numbers for texts that come again and again, in the order in which they came.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::knowledge {

class TextNumbers {
 public:
  std::uint32_t number_of(const std::string& text) {
    const auto [found, is_new] = numbers_.try_emplace(text, static_cast<std::uint32_t>(texts_.size()));
    if (is_new) texts_.push_back(text);
    return found->second;
  }
  const std::vector<std::string>& texts() const { return texts_; }

  // How many there are, then each.
  void put(store::Bytes& out) const {
    store::put_varint(out, texts_.size());
    for (const std::string& text : texts_) store::put_text(out, text);
  }

 private:
  std::vector<std::string> texts_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

// What put() wrote; the reader has failed where it is malformed.
inline std::vector<std::string_view> read_texts(store::ByteReader& reader) {
  std::vector<std::string_view> texts;
  const std::uint64_t count = reader.varint();
  for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) texts.push_back(reader.text());
  return texts;
}

}  // namespace tracuu::knowledge
