#include "document/formats/json_array.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace tracuu::document {

namespace {

constexpr std::string_view kWhite = " \t\r\n";

// Where the objects of a list begin and end, by brackets outside strings; whether they are JSON is seen when each is
// read.
class RecordSplitter {
 public:
  explicit RecordSplitter(std::string_view text) : text_(text), at_(text.find_first_not_of(kWhite)) {}

  bool is_list() const { return at_ != std::string_view::npos && text_[at_] == '['; }

  // The next object of the list, nothing after the last; where it is no object, all that follows.
  std::optional<std::string_view> next() {
    at_ = text_.find_first_not_of(" \t\r\n,", is_first_ ? at_ + 1 : at_);
    is_first_ = false;
    if (at_ == std::string_view::npos || text_[at_] == ']') return std::nullopt;
    const std::size_t begin = at_;
    at_ = text_[begin] == '{' ? end_of_object(begin) : text_.size();
    return text_.substr(begin, at_ - begin);
  }

 private:
  std::size_t end_of_object(std::size_t at) const {
    std::size_t depth = 0;
    bool in_string = false;
    for (; at < text_.size(); ++at) {
      const char c = text_[at];
      if (in_string) {
        if (c == '\\') ++at;
        else if (c == '"') in_string = false;
        continue;
      }
      if (c == '"') in_string = true;
      else if (c == '{' || c == '[') ++depth;
      else if ((c == '}' || c == ']') && --depth == 0) return at + 1;
    }
    return text_.size();
  }

  std::string_view text_;
  std::size_t at_;
  bool is_first_ = true;
};

}  // namespace

Result<std::vector<JsonRecord>> parse_json_records(std::string_view text) {
  std::vector<JsonRecord> records;
  RecordSplitter splitter(text);
  if (!splitter.is_list()) {
    TRACUU_ASSIGN(JsonRecord record, parse_json_record(text));
    records.push_back(std::move(record));
    return records;
  }
  while (const std::optional<std::string_view> object = splitter.next()) {
    TRACUU_ASSIGN(JsonRecord record, parse_json_record(*object));
    records.push_back(std::move(record));
  }
  return records;
}

}  // namespace tracuu::document
