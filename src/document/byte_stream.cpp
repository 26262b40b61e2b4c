#include "document/byte_stream.h"

#include <algorithm>

namespace tracuu::document {

namespace {

class MemoryStream final : public ByteStream {
 public:
  explicit MemoryStream(std::string_view bytes) : bytes_(bytes) {}

  Result<std::size_t> read(std::span<char> into) override {
    const std::size_t count = std::min(into.size(), bytes_.size() - at_);
    std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(at_), count, into.begin());
    at_ += count;
    return count;
  }

  std::uint64_t consumed() const override { return at_; }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<ByteStream> open_memory(std::string_view bytes) { return std::make_unique<MemoryStream>(bytes); }

Result<std::string> read_all(ByteStream& stream, std::size_t limit, const std::string& name) {
  constexpr std::size_t kChunk = std::size_t{64} * 1024;
  constexpr std::size_t kMegabyte = std::size_t{1024} * 1024;
  std::string content;
  while (true) {
    const std::size_t size = content.size();
    content.resize(size + kChunk);
    TRACUU_ASSIGN(const std::size_t count, stream.read(std::span(content).subspan(size)));
    content.resize(size + count);
    if (count == 0) return content;
    if (content.size() > limit) {
      return Error{TextKey::error_file_too_large, name, std::to_string(limit / kMegabyte)};
    }
  }
}

}  // namespace tracuu::document
