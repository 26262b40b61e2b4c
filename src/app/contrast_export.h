// A comparison as CSV (knowledge_export.h): the heading says which sides are compared.
#pragma once

#include "app/csv.h"
#include "app/view_model.h"

namespace tracuu::app {

std::string contrast_csv_beginning(const engine::Contrast& contrast, Lang lang);
// The measures are empty where there are too few documents.
void put(Csv& csv, const engine::ContrastRow& row, Lang lang);

}  // namespace tracuu::app
