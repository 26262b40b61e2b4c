// What lies beside the documents about the names in them: names.tsv and corrections.tsv.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/diagnostic.h"
#include "document/input.h"
#include "knowledge/corpus_builder.h"
#include "store/corpus.h"

namespace tracuu::cli {

struct BuiltNames {
  knowledge::OwnTables tables;
  std::vector<document::Diagnostic> diagnostics;  // lines that were left out
};

// What `inherited`, the corpus that is all of the input or null, was built with, with what the files of the folders
// add. Fails where such a file cannot be read.
Result<BuiltNames> build_names(const document::Listing& listing, const store::Corpus* inherited);

// Of a correction in that file of a folder.
document::Diagnostic diagnostic_of(const knowledge::CorrectionDiagnostic& diagnostic, std::string_view file);

}  // namespace tracuu::cli
