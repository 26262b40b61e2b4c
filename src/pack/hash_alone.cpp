// Without a library: in the page.
#include "base/sha256.h"
#include "pack/hash.h"

namespace tracuu::pack {

Sha256 sha256(ByteView bytes) { return tracuu::sha256(text_of(bytes)); }

}  // namespace tracuu::pack
