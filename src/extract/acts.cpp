#include "extract/acts.h"

namespace tracuu::extract {

void find_acts(const Reading& /*reading*/, Extraction& /*extraction*/) {}

}  // namespace tracuu::extract
