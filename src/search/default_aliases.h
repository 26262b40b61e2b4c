// assets/aliases.tsv, for builders of corpora.
#pragma once

#include <string_view>

namespace tracuu::search {

extern const std::string_view kDefaultAliases;

}  // namespace tracuu::search
