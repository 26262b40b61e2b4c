#include "app/contrast_export.h"

#include "app/contrast_wording.h"

namespace tracuu::app {

std::string contrast_csv_beginning(const engine::Contrast& contrast, Lang lang) {
  Csv csv;
  csv.cell(text_of(TextKey::ui_column_kind, lang)).cell(text_of(TextKey::ui_column_name, lang));
  const auto put_side = [&](std::string_view letter, const std::string& value) {
    const std::string side = std::string(letter) + ": " + side_text(contrast.by, value, lang);
    csv.cell(format_text(TextKey::ui_knowledge_count, lang, {text_of(TextKey::ui_column_documents, lang), side}));
    csv.cell(format_text(TextKey::ui_knowledge_count, lang, {"%", letter}));
  };
  put_side("A", contrast.a);
  put_side("B", contrast.b);
  csv.cell(text_of(TextKey::ui_language_column_log_likelihood, lang));
  csv.cell(text_of(TextKey::ui_language_column_log_ratio, lang)).end_line();
  return std::string(kByteOrderMark) + csv.take();
}

void put(Csv& csv, const engine::ContrastRow& row, Lang lang) {
  csv.cell(item_kind_text(row.kind, lang)).cell(item_text(row, lang));
  csv.number(row.a).number(row.share_a).number(row.b).number(row.share_b);
  if (row.few) csv.cell("").cell("");
  else csv.number(row.log_likelihood).number(row.log_ratio);
  csv.end_line();
}

}  // namespace tracuu::app
