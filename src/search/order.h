// In which order results come.
#pragma once

#include <cstdint>

namespace tracuu::search {

// `recent`: by relevance, with newer documents raised.
enum class Order : std::uint8_t { relevance, newest, oldest, recent };

}  // namespace tracuu::search
