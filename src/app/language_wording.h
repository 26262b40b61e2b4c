// What the language tools' answers are called and how their figures are written: in tables, in summaries and in files.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/view_model.h"

namespace tracuu::app {

TextKey tool_text(Tool tool);
TextKey measure_text(engine::Measure measure);

// A column of figures in a table of expressions.
struct TermColumn {
  TextKey heading;
  double (*value)(const engine::TermRow& row, const LanguageView& answer);
  int digits = 0;                                         // after the decimal mark
  std::optional<engine::Measure> measure = {};            // collocations can be ordered by it
  std::optional<engine::TermOrder> order = {};            // a vocabulary can
  bool is_order(const LanguageQuestion& question) const;  // it is what holds
};

// Those of the tool, from left to right. REQUIRES: its answer is a table of expressions.
std::span<const TermColumn> term_columns(Tool tool);

// Occurrences per million syllables; 0 of none.
double per_million(std::uint64_t count, std::uint64_t tokens);

// Of a bar: its count, or that.
double frequency_of(const engine::FrequencyBar& bar, bool per_million);

// How much there is of it: "1.234 dòng trong 56 tài liệu".
std::string language_summary(const ViewModel& view);

}  // namespace tracuu::app
