#include <vector>

#include "engine/json_fields.h"

namespace tracuu::engine {

namespace {

// Builds the value while it is parsed. The library has two builders of its own, and Json::parse brings both.
class Builder {
 public:
  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(Json::number_integer_t value) { return put(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
  bool number_float(Json::number_float_t value, const std::string&) { return put(value); }
  bool string(std::string& value) { return put(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool key(std::string& name) {
    member_ = &(*open_.back())[name];
    return true;
  }
  bool start_object(std::size_t) { return begin(Json::object()); }
  bool start_array(std::size_t) { return begin(Json::array()); }
  bool end_object() { return end(); }
  bool end_array() { return end(); }
  bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }

  Json take() { return std::move(root_); }

 private:
  bool put(Json value) {
    place() = std::move(value);
    return true;
  }
  bool begin(Json empty) {
    Json& opened = place();
    opened = std::move(empty);
    open_.push_back(&opened);
    return true;
  }
  bool end() {
    open_.pop_back();
    return true;
  }
  // Where the next value belongs.
  Json& place() {
    if (open_.empty()) return root_;
    if (open_.back()->is_object()) return *member_;
    open_.back()->push_back(nullptr);
    return open_.back()->back();
  }

  Json root_;
  std::vector<Json*> open_;  // the objects and arrays around the next value, outermost first
  Json* member_ = nullptr;   // of the innermost one, where it is an object
};

}  // namespace

Json parse_json(std::string_view text) {
  Builder builder;
  return Json::sax_parse(text, &builder) ? builder.take() : Json(Json::value_t::discarded);
}

}  // namespace tracuu::engine
