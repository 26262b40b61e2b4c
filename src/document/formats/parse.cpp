#include "document/formats/parse.h"

#include <algorithm>
#include <utility>

#include "document/formats/delimited.h"
#include "document/formats/docx.h"
#include "document/formats/html.h"
#include "document/formats/json_array.h"
#include "document/formats/markdown.h"
#include "document/formats/odf.h"
#include "document/formats/pptx.h"
#include "document/formats/xlsx.h"
#include "document/jsonl.h"
#include "document/plain_text.h"

namespace tracuu::document {

namespace {

using Documents = Result<std::vector<Document>>;

Documents one(Result<Document> document) {
  if (!document.ok()) return std::move(document).failure();
  std::vector<Document> documents;
  documents.push_back(std::move(document).value());
  return documents;
}

void take_encoding(Document& document, const DecodedText& decoded) {
  document.provenance.encoding = decoded.encoding;
  document.provenance.repaired = decoded.repaired;
  document.provenance.guessed = decoded.guessed;
}

Documents parse_text(const std::string& name, std::string_view bytes) {
  DecodedText decoded = decode_text(bytes);
  Document document = make_text_document(name, std::move(decoded.text));
  take_encoding(document, decoded);
  return one(std::move(document));
}

Documents parse_markdown(const std::string& name, std::string_view bytes, const FieldMap& fields) {
  const DecodedText decoded = decode_text(bytes);
  Result<Document> document = read_markdown(name, decoded.text, fields);
  if (document.ok()) take_encoding(document.value(), decoded);
  return one(std::move(document));
}

Documents parse_delimited(Format format, const std::string& name, std::string_view bytes, const FieldMap& fields) {
  const DecodedText decoded = decode_text(bytes);
  const bool has_tabs = format == Format::tab_separated;
  TRACUU_ASSIGN(Table table, has_tabs ? parse_tab_separated(decoded.text) : parse_comma_separated(decoded.text));
  std::vector<Table> tables;
  tables.push_back(std::move(table));
  TRACUU_ASSIGN(std::vector<Document> documents, table_documents(tables, fields, name, Composer()));
  for (Document& document : documents) take_encoding(document, decoded);
  return documents;
}

Documents parse_json(const std::string& name, std::string_view bytes, const FieldMap& fields) {
  const DecodedText decoded = decode_text(bytes);
  TRACUU_ASSIGN(std::vector<JsonRecord> records, parse_json_records(decoded.text));
  std::vector<Document> documents;
  for (JsonRecord& record : records) {
    std::string fallback = records.size() == 1 ? name : name + "#" + std::to_string(documents.size() + 1);
    documents.push_back(make_record_document(std::move(record), fields, std::move(fallback)));
    take_encoding(documents.back(), decoded);
  }
  return documents;
}

}  // namespace

Result<std::vector<Document>> parse_documents(Format format, const std::string& name, std::string_view bytes,
                                              const FieldMap& fields) {
  switch (format) {
    case Format::plain_text: return parse_text(name, bytes);
    case Format::markdown: return parse_markdown(name, bytes, fields);
    case Format::html: return one(read_html(name, bytes));
    case Format::json: return parse_json(name, bytes, fields);
    case Format::comma_separated:
    case Format::tab_separated: return parse_delimited(format, name, bytes, fields);
    case Format::docx: return one(read_docx(name, bytes));
    case Format::xlsx: return read_xlsx(name, bytes, fields);
    case Format::pptx: return one(read_pptx(name, bytes));
    case Format::open_document: return read_odf(name, bytes, fields);
    case Format::unsupported:
    case Format::json_lines:
    case Format::mail:
    case Format::zip:
    case Format::pdf:
    case Format::corpus: break;
  }
  const std::size_t point = name.rfind('.');
  return Error{TextKey::error_file_format_unsupported, {}, point == std::string::npos ? "?" : name.substr(point)};
}

Result<Document> make_pdf_document(std::string id, std::string text) {
  const auto pages = std::max<std::ptrdiff_t>(std::ranges::count(text, '\f'), 1);
  Document document = make_text_document(std::move(id), std::move(text));
  if (document.blocks.empty()) return Error{TextKey::error_no_text_layer, {}, std::to_string(pages)};
  document.metadata.push_back({"pages", std::to_string(pages)});
  return document;
}

}  // namespace tracuu::document
