// When and where an event was, by a sentence that says so of it, and whose a visit is.
#pragma once

#include "extract/extraction.h"
#include "extract/reading.h"

namespace tracuu::extract {

// Fills date and place of each event. A date or a place is an event's where nothing stands between them but words of
// holding one and of taking part ("Ngày 7/6, tại Hà Nội, Bộ trưởng X đã chủ trì Kỳ họp …", "Hội nghị … diễn ra từ ngày
// 5 đến 7/6 tại Vientiane"), or where its name has it. What a sentence says beside that ("nhân dịp", "thông báo kết quả
// của …") dates something else. The first sentence that says so counts.
void find_event_settings(const Reading& reading, Extraction& extraction);

// Fills the visitors: those whose visit to that country the same sentence reports; else the only one in the document
// who is said to visit it.
void name_visitors(Extraction& extraction);

}  // namespace tracuu::extract
