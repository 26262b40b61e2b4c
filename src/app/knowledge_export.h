// A ledger as CSV (csv.h): all its rows, names and sentences as the documents have them.
#pragma once

#include <string>
#include <string_view>

#include "app/view_model.h"

namespace tracuu::app {

// Of a file and of addresses: "persons", "acts", …
std::string_view ledger_name(Ledger ledger);

std::string knowledge_csv_beginning(const KnowledgeView& shown, Lang lang);
std::string knowledge_csv_rows(const KnowledgeRows& rows, Ledger ledger, Lang lang);

}  // namespace tracuu::app
