#include "main/cli/pdf_converter.h"

#include "confine/program.h"
#include "document/formats/limits.h"

namespace tracuu::cli {

Result<std::string> PdfConverter::pdf_text(std::string_view bytes) {
  static const confine::Program kProgram = {
      "pdftotext",
      "poppler-utils",
      {"-q", "-l", std::to_string(document::kMaxPages), "-enc", "UTF-8", "-eol", "unix", "-", "-"},
      {std::uint64_t{1} << 30, 30, std::chrono::seconds(90)}};
  return confine::run_program(kProgram, bytes, document::kMaxDocumentText);
}

}  // namespace tracuu::cli
