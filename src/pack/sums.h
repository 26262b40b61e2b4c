// Lists of SHA-256 as sha256sum writes and checks them: "HEX  PATH" a line, in the order of the paths' bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu::pack {

struct FileSum {
  std::string path;
  std::string sha256;  // hexadecimal
};

// What a path adds to such a list.
std::size_t sum_line_bytes(std::string_view path);

std::string sums_text(std::vector<FileSum> sums);

// Nothing where a line is of another form, or names a path that the packer does not give.
std::optional<std::vector<FileSum>> parse_sums(std::string_view text);

// Only names the packer gives: letters, digits, "-", "_" and "." not in front, in folders one below another.
bool is_plain_path(std::string_view path);

}  // namespace tracuu::pack
