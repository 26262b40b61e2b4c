// "Chính phủ và nhân dân Lào", "Quốc hội, Chính phủ Nhật Bản": the country behind the last of several is each one's.
#pragma once

#include "extract/reading.h"

namespace tracuu::extract {

// The country of a body that stands alone, whose name ends before `next`; null where none is shared.
const Entry* shared_country(const Reading& reading, std::uint32_t next);

}  // namespace tracuu::extract
