// By a library that uses what the processor has for it.
#include <openssl/sha.h>

#include "pack/hash.h"

namespace tracuu::pack {

Sha256 sha256(ByteView bytes) {
  Sha256 digest;
  SHA256(bytes.data(), bytes.size(), digest.data());
  return digest;
}

}  // namespace tracuu::pack
