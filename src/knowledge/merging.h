// Which surfaces are one entity. A document has already said which of its names belong together (extract/); here is
// what follows for names of different documents. Each rule joins only where the corpus leaves one reading:
//   spellings  a variant that documents give a name of several words is that name wherever it stands; so are foreign
//   names
//              that differ by a letter (name_likeness.h) and have a country or an office in common
//   short      an abbreviation or a name of one word is the longer name that nearly all documents with both mean by it
//   visits     those of one visitor to one country in one year
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "knowledge/corrections.h"
#include "knowledge/surface_table.h"

namespace tracuu::knowledge {

struct Merged {
  // For each surface the one that stands for all of its entity: itself, or one of the same kind, mostly in more
  // documents.
  std::vector<SurfaceId> standing;
  // By those that stand for others: a name that people gave it; those that people do not want to see.
  std::map<SurfaceId, std::string> names;
  std::set<SurfaceId> hidden;
  std::vector<CorrectionDiagnostic> unmet;  // names of corrections that no document has
};

// Corrections come first: what they part is not joined, what they join is not asked.
Merged merge(const SurfaceTable& table, std::span<const Correction> corrections = {});

}  // namespace tracuu::knowledge
