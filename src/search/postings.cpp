#include "search/postings.h"

namespace tracuu::search {

namespace {

// Within the rest of a list: the difference of documents x 2, odd where a weight other than the least follows.
constexpr std::uint64_t kOtherWeight = 1;

}  // namespace

void PostingWriter::add(std::uint32_t document, std::uint32_t weight) {
  deltas_[held_] = document - next_document_;
  weights_[held_] = weight - kLeastWeight;
  next_document_ = document + 1;
  if (++held_ == kBlockPostings) write_block();
}

void PostingWriter::write_block() {
  const unsigned delta_bits = bits_for(deltas_);
  const unsigned weight_bits = bits_for(weights_);
  store::put_varint(postings_, next_document_ - 1);
  postings_.push_back(static_cast<std::uint8_t>(delta_bits));
  postings_.push_back(static_cast<std::uint8_t>(weight_bits));
  pack(deltas_, delta_bits, postings_);
  pack(weights_, weight_bits, postings_);
  held_ = 0;
}

void PostingWriter::finish() {
  for (std::size_t i = 0; i < held_; ++i) {
    const std::uint64_t other = weights_[i] == 0 ? 0 : kOtherWeight;
    store::put_varint(postings_, std::uint64_t{deltas_[i]} * 2 + other);
    if (other != 0) store::put_varint(postings_, weights_[i]);
  }
  held_ = 0;
  next_document_ = 0;
}

bool PostingReader::damage() {
  damaged_ = true;
  left_ = 0;
  size_ = 0;
  return false;
}

bool PostingReader::read_block() {
  const std::uint32_t last = reader_.varint32();
  const unsigned delta_bits = reader_.byte();
  const unsigned weight_bits = reader_.byte();
  if (delta_bits > kMaxBits || weight_bits > kMaxBits) return damage();
  const std::size_t delta_bytes = packed_bytes(delta_bits);
  const store::ByteView packed = reader_.bytes(delta_bytes + packed_bytes(weight_bits));
  if (reader_.failed()) return damage();
  unpack(packed.data(), delta_bits, documents_);
  unpack(packed.data() + delta_bytes, weight_bits, weights_);
  bool beyond = false;
  std::uint32_t next = next_document_;
  for (std::size_t i = 0; i < kBlockPostings; ++i) {
    documents_[i] += next;
    beyond |= documents_[i] >= most_;
    next = documents_[i] + 1;
    weights_[i] += kLeastWeight;
  }
  if (beyond || next != last + 1) return damage();
  next_document_ = next;
  left_ -= static_cast<std::uint32_t>(kBlockPostings);
  size_ = kBlockPostings;
  return true;
}

bool PostingReader::read_rest() {
  size_ = left_;
  left_ = 0;
  std::uint64_t next = next_document_;
  for (std::size_t i = 0; i < size_; ++i) {
    const std::uint64_t delta = reader_.varint32();
    const std::uint64_t document = next + delta / 2;
    weights_[i] = kLeastWeight;
    if ((delta & kOtherWeight) != 0) weights_[i] += reader_.varint32() & ((1u << kMaxBits) - 1);
    if (reader_.failed() || document >= most_) return damage();
    documents_[i] = static_cast<std::uint32_t>(document);
    next = document + 1;
  }
  if (!reader_.at_end()) return damage();
  return true;
}

bool PostingReader::next() {
  if (left_ == 0) return false;
  if (left_ < kBlockPostings) return read_rest();
  return read_block();
}

}  // namespace tracuu::search
