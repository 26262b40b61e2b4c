// How what a document says is told: names, days with how their year is known, amounts.
#pragma once

#include <string>

#include "base/texts.h"
#include "engine/mentions.h"

namespace tracuu::app {

// "Person", "Date", …
std::string_view mention_kind(const engine::Mentions::Thing& thing, Lang lang);

// A day or a period as extract/extraction.h writes it, the year missing or not: "7/6", "tháng 11", "1/6/2021 –
// 7/6/2021".
std::string format_day(std::string_view iso, Lang lang);

// Its name, a date as people write it, an amount with its unit.
std::string mention_title(const engine::Mentions::Thing& thing, Lang lang);

// What else is known of it: offices and country; its class; ISO date and where the year is from. May be "".
std::string mention_details(const engine::Mentions::Thing& thing, Lang lang);

// What finds it elsewhere; `text`: as it is written there.
std::string mention_query(const engine::Mentions::Thing& thing, std::string_view text);

// Whether it is a person, organisation, place or event, which a corpus may know.
bool is_entity(const engine::Mentions::Thing& thing);

}  // namespace tracuu::app
