// What a file NAME.meta.json says of the documents in the file NAME beside it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/field_map.h"
#include "document/json_record.h"

namespace tracuu::document {

inline constexpr std::string_view kSidecarEnding = ".meta.json";
inline constexpr std::size_t kMaxSidecar = std::size_t{1024} * 1024;  // bytes

// Case aside. A name that is nothing but the ending is none.
bool is_sidecar(std::string_view name);
// The file that a sidecar is about. REQUIRES: is_sidecar(name).
std::string_view described_by(std::string_view name);

// One JSON object in any encoding that text may have; error.sidecar_malformed (detail: the byte), without a subject.
Result<JsonRecord> parse_sidecar(std::string_view bytes);

// Columns that hold the text, which a sidecar cannot give: taken out of the record.
std::vector<std::string> take_out_text(JsonRecord& record, const FieldMap& fields);

// Puts what is said in the place of what the document's own format said: columns are fields as in JSON Lines, each
// other one is metadata.
void describe(Document& document, const JsonRecord& record, const FieldMap& fields);

}  // namespace tracuu::document
