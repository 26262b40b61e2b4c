#include "document/jsonl.h"

#include <optional>
#include <utility>

#include "document/blocks.h"
#include "document/date.h"
#include "document/title.h"

namespace tracuu::document {

namespace {

bool is_blank(const std::string& value) { return value.find_first_not_of(" \t\r\n") == std::string::npos; }

std::string* plain_field(Document& document, Field field) {
  switch (field) {
    case Field::id: return &document.id;
    case Field::title: return &document.title;
    case Field::source: return &document.source;
    case Field::author: return &document.author;
    case Field::url: return &document.url;
    case Field::category: return &document.category;
    case Field::lang: return &document.lang;
    case Field::text: return &document.text;
    case Field::date:
    case Field::metadata: return nullptr;
  }
  return nullptr;
}

}  // namespace

void take_field(Document& document, Field field, JsonField&& given) {
  if (is_blank(given.value)) return;
  if (std::string* const place = plain_field(document, field)) {
    *place = std::move(given.value);
    return;
  }
  const std::optional<DocumentDate> date = field == Field::date ? parse_date(given.value) : std::nullopt;
  if (date) {
    document.date = *date;
  } else {
    document.metadata.push_back({std::move(given.column), std::move(given.value)});
  }
}

Document make_record_document(JsonRecord record, const FieldMap& fields, std::string fallback_id) {
  Document document;
  for (JsonField& field : record.fields) take_field(document, fields.field_of(field.column), std::move(field));
  if (document.id.empty()) document.id = std::move(fallback_id);
  document.blocks = find_blocks(document.text, document.title);
  if (document.title.empty()) {
    document.title = derive_title(document.text, document.blocks);
    document.title_is_derived = true;
  }
  return document;
}

}  // namespace tracuu::document
