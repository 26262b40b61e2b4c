// Which surfaces are one entity. A document has already said which of its names belong together (extract/); here is what
// follows for names of different documents. Each rule joins only where the corpus leaves one reading:
//   spellings  a variant that documents give a name of several words is that name wherever it stands; so are foreign names
//              that differ by a letter (name_likeness.h) and have a country or an office in common
//   short      an abbreviation or a name of one word is the longer name that nearly all documents with both mean by it
#pragma once

#include <vector>

#include "knowledge/surface_table.h"

namespace tracuu::knowledge {

// For each surface the one that stands for all of its entity: itself, or one of the same kind in more documents.
std::vector<SurfaceId> merge(const SurfaceTable& table);

}  // namespace tracuu::knowledge
