// A JSON file that is one list of records, or one record.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/json_record.h"

namespace tracuu::document {

// Errors as parse_json_record() has them.
Result<std::vector<JsonRecord>> parse_json_records(std::string_view text);

}  // namespace tracuu::document
