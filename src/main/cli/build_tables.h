// What lies beside the documents of the folders: the names that vary, names of one's own, corrections.
#pragma once

#include "assemble/own_tables.h"
#include "base/result.h"
#include "document/input.h"
#include "store/corpus.h"

namespace tracuu::cli {

// Those of `inherited`, the corpus that is all of the input (null: none), with what the files of the folders add. Fails
// where such a file cannot be read.
Result<assemble::OwnTables> build_tables(const document::Listing& listing, const store::Corpus* inherited);

}  // namespace tracuu::cli
