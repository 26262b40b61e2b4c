// The text of PDF files, by the system's pdftotext as a process of its own.
#pragma once

#include "document/reader.h"

namespace tracuu::cli {

// 1 GB of memory, 30 seconds of processor; what else it may not is in confine/program.h. Where there is no such
// program, error.converter_missing.
class PdfConverter final : public document::Converter {
 public:
  Result<std::string> pdf_text(std::string_view bytes) override;
};

}  // namespace tracuu::cli
