#include "document/json_record.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

namespace tracuu::document {

namespace {

constexpr std::size_t kMaxDepth = 128;

// Takes the parser's events; false stops it. Depth 1 is inside the record itself, 2 inside a column's list.
class RecordHandler {
 public:
  using json = nlohmann::json;

  bool null() { return depth_ > 0 || refuse_shape(); }
  bool boolean(bool value) { return add(value ? "true" : "false"); }
  bool number_integer(json::number_integer_t value) { return add(std::to_string(value)); }
  bool number_unsigned(json::number_unsigned_t value) { return add(std::to_string(value)); }
  bool number_float(json::number_float_t, const std::string& as_written) { return add(as_written); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(json::binary_t&) { return false; }

  bool key(std::string& name) {
    if (depth_ == 1) column_ = std::move(name);
    return true;
  }

  bool start_object(std::size_t) {
    if (depth_ > 0) mark_unreadable();
    return enter();
  }
  bool start_array(std::size_t) {
    if (depth_ == 0) return refuse_shape();
    if (depth_ > 1) mark_unreadable();
    return enter();
  }
  bool end_object() { return leave(); }
  bool end_array() { return leave(); }

  template <typename Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception&) {
    bad_byte_ = position;
    return false;
  }

  bool is_too_deep() const { return depth_ > kMaxDepth; }
  bool is_other_shape() const { return is_other_shape_; }
  std::size_t bad_byte() const { return bad_byte_; }
  JsonRecord take() { return std::move(record_); }

 private:
  bool add(std::string value) {
    if (depth_ == 0) return refuse_shape();
    if (depth_ <= 2 && !is_unreadable()) record_.fields.push_back({column_, std::move(value)});
    return true;
  }

  bool is_unreadable() const { return !record_.unreadable.empty() && record_.unreadable.back() == column_; }

  void mark_unreadable() {
    if (!is_unreadable()) record_.unreadable.push_back(column_);
  }

  bool refuse_shape() {
    is_other_shape_ = true;
    return false;
  }

  bool enter() { return ++depth_ <= kMaxDepth; }
  bool leave() {
    --depth_;
    return true;
  }

  JsonRecord record_;
  std::string column_;
  std::size_t depth_ = 0;
  std::size_t bad_byte_ = 0;
  bool is_other_shape_ = false;
};

}  // namespace

Result<JsonRecord> parse_json_record(std::string_view line) {
  RecordHandler handler;
  if (nlohmann::json::sax_parse(line.begin(), line.end(), &handler)) return handler.take();
  if (handler.is_too_deep()) return Error{TextKey::error_format_too_deep, {}, std::to_string(kMaxDepth)};
  if (handler.is_other_shape()) return Error{TextKey::error_json_not_object, {}, {}};
  return Error{TextKey::error_json_malformed, {}, std::to_string(handler.bad_byte())};
}

}  // namespace tracuu::document
