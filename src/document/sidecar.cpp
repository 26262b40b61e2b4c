#include "document/sidecar.h"

#include <algorithm>
#include <utility>

#include "document/format.h"
#include "document/jsonl.h"
#include "document/plain_text.h"

namespace tracuu::document {

bool is_sidecar(std::string_view name) {
  return name.size() > kSidecarEnding.size() && has_ending(name, kSidecarEnding);
}

std::string_view described_by(std::string_view name) { return name.substr(0, name.size() - kSidecarEnding.size()); }

Result<JsonRecord> parse_sidecar(std::string_view bytes) {
  Result<JsonRecord> record = parse_json_record(decode_text(bytes).text);
  if (record.ok()) return record;
  const bool is_json = record.error().code == TextKey::error_json_not_object;
  return Error{TextKey::error_sidecar_malformed, {}, is_json ? "1" : record.error().detail};
}

std::vector<std::string> take_out_text(JsonRecord& record, const FieldMap& fields) {
  std::vector<std::string> columns;
  std::erase_if(record.fields, [&](const JsonField& field) {
    if (fields.field_of(field.column) != Field::text) return false;
    if (columns.empty() || columns.back() != field.column) columns.push_back(field.column);
    return true;
  });
  return columns;
}

void describe(Document& document, const JsonRecord& record, const FieldMap& fields) {
  Document said;
  for (const JsonField& field : record.fields) take_field(said, fields.field_of(field.column), JsonField(field));
  for (std::string Document::*const field : {&Document::id, &Document::title, &Document::source, &Document::author,
                                             &Document::url, &Document::category, &Document::lang}) {
    if (!(said.*field).empty()) document.*field = said.*field;
  }
  if (!said.title.empty()) document.title_is_derived = false;
  if (!said.date.iso.empty()) document.date = said.date;
  std::erase_if(document.metadata, [&](const MetadataField& own) {
    return std::ranges::find(said.metadata, own.name, &MetadataField::name) != said.metadata.end();
  });
  document.metadata.insert(document.metadata.end(), said.metadata.begin(), said.metadata.end());
}

}  // namespace tracuu::document
