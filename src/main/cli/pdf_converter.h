// The text of PDF files, by the system's pdftotext as a process of its own.
#pragma once

#include "document/reader.h"

namespace tracuu::cli {

// The process is given the file's bytes, an output to write to, and nothing else: no open files, no new privileges, 1
// GB of memory, 30 seconds of processor, no file to grow. Where there is no such program, error.converter_missing.
class PdfConverter final : public document::Converter {
 public:
  Result<std::string> pdf_text(std::string_view bytes) override;
};

}  // namespace tracuu::cli
