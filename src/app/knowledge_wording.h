// What is called how where a corpus's knowledge is shown and saved.
#pragma once

#include <string>
#include <string_view>

#include "app/view_model.h"

namespace tracuu::app {

TextKey ledger_text(Ledger ledger);

// Of an act's class, a place's or an event's sort, as messages name them: "affirm", "border_gate", "visit".
std::string_view class_text(std::string_view name, Lang lang);

// A party to an act, as readers are told: a name, "hai bên", "" nobody certain.
std::string party_text(const engine::EntityName& party, Lang lang);

// What stands below an entity's name: "Bộ trưởng Ngoại giao · Campuchia".
std::string entity_details(const engine::EntityRow& row, Lang lang);

// "Đảng: …" of a person, "Thuộc: …" of a body; "" where `body` is.
std::string body_text(std::string_view facet, std::string_view body, Lang lang);

// "6/2018 – 8/2022", a single date where both are one, "" where neither is known.
std::string period_text(std::string_view first, std::string_view last, Lang lang);

// How much there is of it: "1.234 dòng".
std::string knowledge_summary(const ViewModel& view);

}  // namespace tracuu::app
