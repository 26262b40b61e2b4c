// An Excel file as documents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "document/field_map.h"

namespace tracuu::document {

// Its sheets as table_documents() has them, cells as they were last calculated, dates as 2021-06-07. Hidden sheets are
// in.
Result<std::vector<Document>> read_xlsx(std::string id, std::string_view bytes, const FieldMap& fields);

}  // namespace tracuu::document
