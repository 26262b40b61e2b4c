#include "support/png.h"

#include <zlib.h>

#include <cstring>
#include <fstream>
#include <string_view>

namespace tracuu::test {

namespace {

std::string big_endian(std::uint32_t value) {
  std::string bytes(4, '\0');
  for (int i = 0; i < 4; ++i) bytes[static_cast<std::size_t>(i)] = static_cast<char>(value >> (24 - 8 * i));
  return bytes;
}

std::string chunk(std::string_view type, const std::string& data) {
  const std::string body = std::string(type) + data;
  const uLong crc = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
  return big_endian(static_cast<std::uint32_t>(data.size())) + body + big_endian(static_cast<std::uint32_t>(crc));
}

// Every row begins with its filter: none.
std::string rows_of(const platform::Picture& picture) {
  const std::size_t row = static_cast<std::size_t>(picture.width) * 4;
  std::string rows;
  rows.reserve((row + 1) * static_cast<std::size_t>(picture.height));
  for (std::size_t y = 0; y < static_cast<std::size_t>(picture.height); ++y) {
    rows += '\0';
    rows.append(reinterpret_cast<const char*>(picture.rgba.data()) + y * row, row);
  }
  return rows;
}

std::string deflated(const std::string& bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
            static_cast<uLong>(bytes.size()), 6);
  out.resize(size);
  return out;
}

}  // namespace

bool write_png(const std::string& path, const platform::Picture& picture) {
  const std::string header = big_endian(static_cast<std::uint32_t>(picture.width)) +
                             big_endian(static_cast<std::uint32_t>(picture.height)) +
                             std::string("\x08\x06\x00\x00\x00", 5);  // 8 bits, RGBA, no interlacing
  std::ofstream file(path, std::ios::binary);
  file << "\x89PNG\r\n\x1A\n"
       << chunk("IHDR", header) << chunk("IDAT", deflated(rows_of(picture))) << chunk("IEND", {});
  return file.good();
}

}  // namespace tracuu::test
