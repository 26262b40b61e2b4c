// A file's bytes as what they hold, files within included.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "document/field_map.h"
#include "document/file_contents.h"

namespace tracuu::document {

// Every format but JSON Lines, which are read line by line, and PDF, which needs a program outside. Files within are
// handed on as they are: what they hold is for whoever takes them.
Result<void> parse_file(Format format, const std::string& name, std::string_view bytes, const FieldMap& fields,
                        FileContents& contents);

// That in this process.
class PlainParser final : public FileParser {
 public:
  explicit PlainParser(FieldMap fields) : fields_(std::move(fields)) {}

  Result<void> parse(Format format, const std::string& name, std::string_view bytes, FileContents& contents) override {
    return parse_file(format, name, bytes, fields_, contents);
  }

 private:
  FieldMap fields_;
};

}  // namespace tracuu::document
