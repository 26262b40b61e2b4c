// A zip archive put together for a test, honest or not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu::document {

class ZipWriter {
 public:
  // Deflated. `flags` 1 says that it is encrypted.
  void add(std::string_view name, std::string_view content, std::uint16_t flags = 0);
  // A second name for the bytes that the entry before has, as if they were this one's.
  void add_overlapping(std::string_view name);

  std::string finish();

 private:
  struct Entry {
    std::string name;
    std::uint32_t offset = 0;
    std::uint32_t packed = 0;
    std::uint32_t size = 0;
    std::uint32_t checksum = 0;
    std::uint16_t flags = 0;
  };

  std::string archive_;
  std::vector<Entry> entries_;
};

}  // namespace tracuu::document
