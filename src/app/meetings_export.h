// Meetings and gaps as CSV (knowledge_export.h).
#pragma once

#include <span>

#include "app/csv.h"
#include "app/view_model.h"

namespace tracuu::app {

std::span<const TextKey> meetings_headings(Ledger ledger);
void put(Csv& csv, const engine::EncounterRow& row, Lang lang);
void put(Csv& csv, const engine::GapRow& row);

}  // namespace tracuu::app
