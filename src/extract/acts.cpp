#include "extract/acts.h"

#include <algorithm>

#include "extract/act_finder.h"

namespace tracuu::extract {

void find_acts(const Reading& reading, Extraction& extraction) {
  ActFinder finder(reading, extraction);
  for (const Sentence& sentence : reading.sentences) finder.read(sentence);
  extraction.acts = finder.take();
}

}  // namespace tracuu::extract
