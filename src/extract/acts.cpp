#include "extract/acts.h"

#include <algorithm>

#include "extract/act_finder.h"
#include "extract/encounter_finder.h"
#include "extract/event_setting.h"

namespace tracuu::extract {

void find_acts(const Reading& reading, Extraction& extraction) {
  find_event_settings(reading, extraction);
  ActFinder finder(reading, extraction);
  EncounterFinder encounters(reading, extraction);
  for (const Sentence& sentence : reading.sentences) {
    finder.read(sentence);
    encounters.read(sentence, finder.items());
  }
  extraction.acts = finder.take();
  extraction.commitments = finder.take_commitments();
  extraction.encounters = encounters.take();
  name_visitors(extraction);
}

}  // namespace tracuu::extract
