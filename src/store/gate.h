// What a corpus file's first bytes must say before anything else of it is read.
#pragma once

#include <string_view>

#include "base/result.h"
#include "store/byte_stream.h"

namespace tracuu::store {

// The file's header: an SQLite database of the right application and version, all there. `name` is what
// errors call it.
Result<void> check_header(ByteView file, std::string_view name);

}  // namespace tracuu::store
