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

// How an actor is known, as messages name it: "nêu tên", "suy ra", "theo câu trước".
std::string_view actor_certainty_text(std::string_view certainty, Lang lang);

// "Prak Sokhonn (suy ra) · bày tỏ · Nguyễn Phú Trọng · thay mặt Hun Sen": a guess is marked.
std::string act_text(const engine::ActRow& row, Lang lang);
// Who may expect it; "lẫn nhau" where both sides owe it each other.
std::string creditor_text(const engine::ActRow& row, Lang lang);
// "Bên thực hiện: Lào · Đối với: Việt Nam · Hạn: năm 2026"; "" where nothing of it is known.
std::string duty_text(const engine::ActRow& row, Lang lang);

// What stands below an entity's name: "Bộ trưởng Ngoại giao · Campuchia".
std::string entity_details(const engine::EntityRow& row, Lang lang);

// "Đảng: …" of a person, "Thuộc: …" of a body; "" where `body` is.
std::string body_text(std::string_view facet, std::string_view body, Lang lang);

// "6/2018 – 8/2022", a single date where both are one, "" where neither is known.
std::string period_text(std::string_view first, std::string_view last, Lang lang);

// How much there is of it: "1.234 dòng".
std::string knowledge_summary(const ViewModel& view);

}  // namespace tracuu::app
