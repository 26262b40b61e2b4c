// Groups of 128 numbers in as few bits each as the largest of them needs.
#pragma once

#include <cstddef>
#include <cstdint>

#include "search/index_format.h"
#include "store/byte_stream.h"

namespace tracuu::search {

inline constexpr unsigned kMaxBits = 30;
// Unpacking reads whole words: this many bytes must follow the last group of a blob.
inline constexpr std::size_t kUnpackPadding = 8;

// Bits that hold each of the numbers. REQUIRES: all below 2^kMaxBits.
unsigned bits_for(const std::uint32_t (&numbers)[kBlockPostings]);

constexpr std::size_t packed_bytes(unsigned bits) { return kBlockPostings / 8 * bits; }

// Appends packed_bytes(bits) bytes, lowest bits first.
void pack(const std::uint32_t (&numbers)[kBlockPostings], unsigned bits, store::Bytes& out);

// REQUIRES: bits <= kMaxBits, packed_bytes(bits) + kUnpackPadding readable bytes at `in`.
void unpack(const std::uint8_t* in, unsigned bits, std::uint32_t (&numbers)[kBlockPostings]);

}  // namespace tracuu::search
