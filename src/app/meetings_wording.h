// What meetings, their dates and gaps are called where they are shown and saved.
#pragma once

#include <string>
#include <string_view>

#include "base/texts.h"
#include "engine/encounters.h"

namespace tracuu::app {

// "7/6/2021", "trong tháng 6/2021", "1/6/2021 – 3/6/2021", "7/6/2021 (năm suy ra)", "Không rõ ngày".
std::string when_text(const engine::When& when, Lang lang);
// The same without what is in brackets.
std::string short_when_text(const engine::When& when, Lang lang);
// Whether it is not the text that says it.
bool is_inferred(const engine::When& when);
// In a table beside the date: whether the text says it, else from what it is taken; "" where there is none.
std::string certainty_text(const engine::When& when, Lang lang);

// "2 lần".
std::string meetings_text(std::uint32_t count, Lang lang);
// "45 ngày", "8 tháng", "3 năm".
std::string span_text(std::uint32_t days, Lang lang);
// "A – B"; of an event its name.
std::string pair_text(std::string_view a, std::string_view b, Lang lang);
// "Lào: gặp Việt Nam 5 lần, Campuchia 1 lần": of a party of the answer, among its first `parties`.
std::string met_text(const engine::Meetings& meetings, std::uint32_t party, std::uint32_t parties, Lang lang);
// "Campuchia 1 lần".
std::string times_text(std::string_view name, std::uint32_t times, Lang lang);
// "dự kiến", "không diễn ra"; "" of what was held.
std::string_view status_text(std::string_view status, Lang lang);

}  // namespace tracuu::app
