// Whose meetings are listed below the counts of who met whom: those of a pair, those of one party, all.
#pragma once

#include <string>

#include "ui/frame.h"

namespace tracuu::ui {

bool is_chosen(const Frame& frame, const engine::Meetings& meetings, const engine::Meetings::Pair& pair);
bool is_chosen(const Frame& frame, const engine::Meetings::Party& party);

// These alone, or all again where they were chosen.
void choose(Frame& frame, const engine::Meetings& meetings, const engine::Meetings::Pair& pair);
void choose(Frame& frame, const engine::Meetings::Party& party);

// "A – B: 3 lần, 10/1/2019 – 12/1/2020".
std::string pair_name(const Frame& frame, const engine::Meetings& meetings, const engine::Meetings::Pair& pair);

}  // namespace tracuu::ui
