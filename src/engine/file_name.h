// Names for files that are saved.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::engine {

// "Báo cáo (mẫu)" and "uy ban" as "bao-cao-mau-uy-ban": folded syllables of both in ASCII, joined by hyphens, at most
// 80 bytes; "tracuu" where none is left.
std::string file_name_of(std::string_view title, std::string_view query);

}  // namespace tracuu::engine
