// What lies beside the documents about the names in them: names.tsv and corrections.tsv.
#pragma once

#include <vector>

#include "base/result.h"
#include "document/diagnostic.h"
#include "document/input.h"
#include "knowledge/corpus_builder.h"

namespace tracuu::cli {

struct BuiltNames {
  knowledge::OwnTables tables;
  std::vector<document::Diagnostic> diagnostics;  // lines that were left out
};

// What the one corpus that is all of the input was built with, with what the files of the folders add. Fails where such
// a file cannot be read.
Result<BuiltNames> build_names(const document::Listing& listing);

// Of a correction of the folders' files.
document::Diagnostic diagnostic_of(const knowledge::CorrectionDiagnostic& diagnostic);

}  // namespace tracuu::cli
