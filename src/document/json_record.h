// One line of JSON Lines as names and values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace tracuu::document {

struct JsonField {
  std::string column;
  std::string
      value;  // text as it is; numbers as written; true and false; a list gives one field for each of its values
};

struct JsonRecord {
  std::vector<JsonField> fields;        // in the order of the line, without null
  std::vector<std::string> unreadable;  // columns that hold objects or lists of lists
};

// Errors have no subject: the caller knows file and line. error.json_malformed (detail: the byte, from 1) for what is
// no JSON or nests too deeply, error.json_not_object for any other JSON value.
Result<JsonRecord> parse_json_record(std::string_view line);

}  // namespace tracuu::document
