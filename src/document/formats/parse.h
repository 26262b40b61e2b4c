// The documents in a file's bytes, whatever the format: the same natively and in the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "document/field_map.h"
#include "document/format.h"

namespace tracuu::document {

// Formats that hold files of their own (zip, mail), are read line by line (JSON Lines) or need a program outside (pdf)
// are not for this: see Reader. `name` is the file's, and the document's id. Errors have no subject.
Result<std::vector<Document>> parse_documents(Format format, const std::string& name, std::string_view bytes,
                                              const FieldMap& fields);

// The pages of a PDF as pdftotext gives them, divided by form feeds; in the document's text too, so that a place in it
// has a page. error.no_text_layer.
Result<Document> make_pdf_document(std::string id, std::string text);

}  // namespace tracuu::document
