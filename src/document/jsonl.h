// One record of JSON Lines as a document.
#pragma once

#include <string>

#include "document/document.h"
#include "document/field_map.h"
#include "document/json_record.h"

namespace tracuu::document {

// Puts a column's value where it belongs: into its field, the last one where there are several, else among the
// metadata. A blank value is none, a date that is no date is metadata.
void take_field(Document& document, Field field, JsonField&& given);

// Columns as `fields` says, each other one a metadata field; a date that is no date stays as metadata. `fallback_id` is
// for a record without an id. A record whose text and title are both blank gives a document without blocks and title.
Document make_record_document(JsonRecord record, const FieldMap& fields, std::string fallback_id);

}  // namespace tracuu::document
