#include "extract/acts.h"

#include <algorithm>

#include "extract/act_finder.h"
#include "extract/encounter_finder.h"

namespace tracuu::extract {

void find_acts(const Reading& reading, Extraction& extraction) {
  ActFinder finder(reading, extraction);
  EncounterFinder encounters(reading, extraction);
  for (const Sentence& sentence : reading.sentences) {
    finder.read(sentence);
    encounters.read(sentence, finder.items());
  }
  extraction.acts = finder.take();
  extraction.encounters = encounters.take();
}

}  // namespace tracuu::extract
