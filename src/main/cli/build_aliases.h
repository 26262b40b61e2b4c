// The names that vary in the corpus being built.
#pragma once

#include <vector>

#include "base/result.h"
#include "document/diagnostic.h"
#include "document/input.h"
#include "search/alias_table.h"
#include "store/corpus.h"

namespace tracuu::cli {

struct BuiltAliases {
  search::AliasTable table;
  std::vector<document::Diagnostic> diagnostics;  // lines that were left out
};

// Those of `inherited`, the corpus that is all of the input, else (null) the default ones; with what the aliases.tsv of
// the folders add and take out. Fails where such a file cannot be read.
Result<BuiltAliases> build_aliases(const document::Listing& listing, const store::Corpus* inherited);

}  // namespace tracuu::cli
