#include "pack/base64.h"

#include <openssl/evp.h>

#include <algorithm>

namespace tracuu::pack {

namespace {

// OpenSSL counts in int; pieces of this size, a multiple of 3 (and of 4 once encoded), never pad but at the
// end.
constexpr std::size_t kRawPiece = std::size_t{3} << 20;
constexpr std::size_t kEncodedPiece = std::size_t{4} << 20;

void encode_piece(ByteView piece, std::string& out) {
  const std::size_t at = out.size();
  const std::size_t encoded = (piece.size() + 2) / 3 * 4;
  out.resize(at + encoded + 1);  // EVP_EncodeBlock ends its output with a NUL
  EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data() + at), piece.data(), static_cast<int>(piece.size()));
  out.resize(at + encoded);
}

bool decode_piece(std::string_view piece, Bytes& out) {
  const std::size_t at = out.size();
  out.resize(at + piece.size() / 4 * 3);
  const auto* input = reinterpret_cast<const unsigned char*>(piece.data());
  return EVP_DecodeBlock(out.data() + at, input, static_cast<int>(piece.size())) >= 0;
}

}  // namespace

std::string base64_encode(ByteView bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4 + 1);
  while (!bytes.empty()) {
    const std::size_t size = std::min(bytes.size(), kRawPiece);
    encode_piece(bytes.first(size), out);
    bytes = bytes.subspan(size);
  }
  return out;
}

std::optional<Bytes> base64_decode(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  Bytes out;
  out.reserve(text.size() / 4 * 3);
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t size = std::min(rest.size(), kEncodedPiece);
    if (!decode_piece(rest.substr(0, size), out)) return std::nullopt;
    rest.remove_prefix(size);
  }
  out.resize(out.size() - padding);
  // EVP_DecodeBlock forgives white space, '=' inside and stray bits; what the encoder would not write is
  // damage.
  if (base64_encode(out) != text) return std::nullopt;
  return out;
}

}  // namespace tracuu::pack
