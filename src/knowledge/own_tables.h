// What people have written down of the names in their documents. A corpus keeps it for the next build, and for whoever
// reads one of its documents anew.
#pragma once

#include <string>

#include "knowledge/corrections.h"
#include "store/corpus.h"

namespace tracuu::knowledge {

struct OwnTables {
  std::string names;  // more phrases for the extractor, as extract::Lexicon::add() takes them
  Corrections corrections;
};

// Those that a corpus keeps; empty where it has none.
OwnTables own_tables_of(const store::Corpus& corpus);

}  // namespace tracuu::knowledge
