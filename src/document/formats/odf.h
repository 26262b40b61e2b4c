// Texts and spreadsheets of LibreOffice and others (odt, ods) as documents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "document/field_map.h"

namespace tracuu::document {

// A text as read_docx() has one, a spreadsheet as read_xlsx() has one.
Result<std::vector<Document>> read_odf(std::string id, std::string_view bytes, const FieldMap& fields);

}  // namespace tracuu::document
