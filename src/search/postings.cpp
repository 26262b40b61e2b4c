#include "search/postings.h"

#include <bit>
#include <cstring>

namespace tracuu::search {

namespace {

// Within the rest of a list: the difference of documents x 2, odd where a weight other than the least follows.
constexpr std::uint64_t kOtherWeight = 1;

// Where the next `numbers` varints from `at` on end; beyond the end where there are fewer.
std::size_t end_of_numbers(store::ByteView bytes, std::size_t at, std::uint64_t numbers) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  // Eight bytes at a time as long as the last number sought ends behind them.
  for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
    std::memcpy(&word, bytes.data() + at, sizeof word);
    const auto ends = static_cast<std::uint64_t>(std::popcount(~word & kHighBits));
    if (ends >= numbers) break;
    numbers -= ends;
  }
  for (; numbers != 0 && at < bytes.size(); ++at) numbers -= bytes[at] < 0x80 ? 1u : 0u;
  return numbers == 0 ? at : bytes.size() + 1;
}

}  // namespace

void PostingWriter::add(std::uint32_t document, std::uint32_t weight, store::ByteView positions) {
  deltas_[held_] = document - next_document_;
  weights_[held_] = weight - kLeastWeight;
  next_document_ = document + 1;
  position_bytes_ += static_cast<std::uint32_t>(positions.size());
  store::put_bytes(positions_, positions);
  if (++held_ == kBlockPostings) write_block();
}

void PostingWriter::write_block() {
  const unsigned delta_bits = bits_for(deltas_);
  const unsigned weight_bits = bits_for(weights_);
  store::put_varint(postings_, next_document_ - 1);
  store::put_varint(postings_, position_bytes_);
  postings_.push_back(static_cast<std::uint8_t>(delta_bits));
  postings_.push_back(static_cast<std::uint8_t>(weight_bits));
  pack(deltas_, delta_bits, postings_);
  pack(weights_, weight_bits, postings_);
  held_ = 0;
  position_bytes_ = 0;
}

void PostingWriter::finish() {
  for (std::size_t i = 0; i < held_; ++i) {
    const std::uint64_t other = weights_[i] == 0 ? 0 : kOtherWeight;
    store::put_varint(postings_, std::uint64_t{deltas_[i]} * 2 + other);
    if (other != 0) store::put_varint(postings_, weights_[i]);
  }
  held_ = 0;
  next_document_ = 0;
  position_bytes_ = 0;
}

bool PostingReader::damage() {
  damaged_ = true;
  left_ = 0;
  size_ = 0;
  return false;
}

bool PostingReader::read_header(Header& header) {
  header.last = reader_.varint32();
  header.position_bytes = reader_.varint32();
  header.delta_bits = reader_.byte();
  header.weight_bits = reader_.byte();
  const bool sound = !reader_.failed() && header.delta_bits <= kMaxBits && header.weight_bits <= kMaxBits &&
                     header.last < most_ && header.last >= next_document_ &&
                     header.position_bytes <= list_.positions.size() - positions_end_;
  if (!sound) return damage();
  positions_begin_ = positions_end_;
  positions_end_ += header.position_bytes;
  return true;
}

bool PostingReader::read_block(const Header& header) {
  const std::size_t delta_bytes = packed_bytes(header.delta_bits);
  const store::ByteView packed = reader_.bytes(delta_bytes + packed_bytes(header.weight_bits));
  if (reader_.failed()) return damage();
  unpack(packed.data(), header.delta_bits, documents_);
  unpack(packed.data() + delta_bytes, header.weight_bits, weights_);
  bool beyond = false;
  std::uint32_t next = next_document_;
  for (std::size_t i = 0; i < kBlockPostings; ++i) {
    documents_[i] += next;
    beyond |= documents_[i] >= most_;
    next = documents_[i] + 1;
    weights_[i] += kLeastWeight;
  }
  if (beyond || next != header.last + 1) return damage();
  next_document_ = next;
  left_ -= static_cast<std::uint32_t>(kBlockPostings);
  size_ = kBlockPostings;
  return true;
}

bool PostingReader::read_rest() {
  positions_begin_ = positions_end_;
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
  Header header;
  return read_header(header) && read_block(header);
}

bool PostingReader::next_reaching(std::uint32_t document) {
  while (left_ >= kBlockPostings) {
    Header header;
    if (!read_header(header)) return false;
    if (header.last >= document) return read_block(header);
    reader_.bytes(packed_bytes(header.delta_bits) + packed_bytes(header.weight_bits));
    next_document_ = header.last + 1;
    left_ -= static_cast<std::uint32_t>(kBlockPostings);
  }
  return left_ != 0 && read_rest();
}

void put_positions(store::Bytes& out, const std::vector<std::uint32_t>& positions) {
  std::uint32_t last = 0;
  for (const std::uint32_t position : positions) {
    store::put_varint(out, position - last);
    last = position;
  }
}

bool PositionReader::read_group(std::uint32_t document) {
  has_group_ = reader_.next_reaching(document);
  ended_ = !has_group_;
  at_ = reader_.positions_begin();
  posting_ = 0;
  return !reader_.damaged();
}

bool PositionReader::skip_to(std::size_t posting) {
  std::uint64_t numbers = 0;
  for (; posting_ < posting; ++posting_) numbers += reader_.weight(posting_) / 2;
  at_ = end_of_numbers(bytes_, at_, numbers);
  return at_ <= bytes_.size();
}

bool PositionReader::append_next(std::uint32_t document, std::vector<std::uint32_t>& positions) {
  const auto group_ends_before = [&] { return reader_.document(reader_.size() - 1) < document; };
  if (!has_group_ || group_ends_before()) {
    if (!read_group(document)) return false;
    if (ended_ || group_ends_before()) return true;
  }
  std::size_t posting = posting_;
  while (reader_.document(posting) < document) ++posting;
  if (!skip_to(posting)) return false;
  next_ = reader_.document(posting);
  if (next_ != document) return true;
  store::ByteReader numbers(bytes_.subspan(at_));
  std::uint32_t position = 0;
  for (std::uint32_t i = reader_.weight(posting) / 2; i != 0 && !numbers.failed(); --i) {
    position += numbers.varint32();
    positions.push_back(position);
  }
  return !numbers.failed();
}

}  // namespace tracuu::search
