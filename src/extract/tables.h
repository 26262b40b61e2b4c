// assets/extract/*.tsv as they are in the files, in the order of their names.
#pragma once

#include <span>
#include <string_view>

namespace tracuu::extract {

extern const std::span<const std::string_view> kTables;

}  // namespace tracuu::extract
