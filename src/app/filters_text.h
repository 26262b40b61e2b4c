// Filters in words, for paper.
#pragma once

#include <string>

#include "base/texts.h"
#include "engine/messages.h"

namespace tracuu::app {

// "Nguồn: TTXVN, Trừ Nhân Dân; Thời gian: 2021 – 2022"; "" without filters.
std::string describe_filters(const engine::Filters& filters, Lang lang);

}  // namespace tracuu::app
