#include "document/line_reader.h"

#include <span>

namespace tracuu::document {

namespace {

constexpr std::size_t kChunk = std::size_t{256} * 1024;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

// Drops what has been handed out and appends another piece of the stream.
Result<void> LineReader::fill() {
  buffer_.erase(0, at_);
  at_ = 0;
  const std::size_t size = buffer_.size();
  buffer_.resize(size + kChunk);
  TRACUU_ASSIGN(const std::size_t count, stream_.read(std::span(buffer_).subspan(size)));
  buffer_.resize(size + count);
  is_at_end_ = count == 0;
  return {};
}

Result<std::optional<Line>> LineReader::next() {
  Line line;
  line.number = ++number_;
  std::size_t searched = at_;
  std::size_t end = buffer_.find('\n', searched);
  while (end == std::string::npos && !is_at_end_) {
    if (buffer_.size() - at_ > kMaxLine) {
      line.is_too_long = true;
      at_ = buffer_.size();
    }
    const std::size_t unsearched = buffer_.size() - at_;
    TRACUU_TRY(fill());
    searched = unsearched;
    end = buffer_.find('\n', searched);
  }
  if (end == std::string::npos && at_ == buffer_.size() && !line.is_too_long) return std::optional<Line>();
  const std::size_t stop = end == std::string::npos ? buffer_.size() : end;
  line.text = std::string_view(buffer_).substr(at_, stop - at_);
  at_ = end == std::string::npos ? stop : stop + 1;
  if (line.text.size() > kMaxLine) line.is_too_long = true;
  if (line.is_too_long) line.text = {};
  if (line.number == 1 && line.text.starts_with(kByteOrderMark)) line.text.remove_prefix(kByteOrderMark.size());
  if (line.text.ends_with('\r')) line.text.remove_suffix(1);
  return std::optional<Line>(line);
}

}  // namespace tracuu::document
