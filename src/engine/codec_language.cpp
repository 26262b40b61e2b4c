#include <utility>

#include "engine/codec_parts.h"

namespace tracuu::engine {

namespace {

void put_extent(const Extent& extent, Json& json) {
  json["done"] = extent.done;
  json["selected"] = extent.documents;
  json["tokens"] = extent.tokens;
}

Json line_to_json(const ConcordanceLine& line) {
  return {{"document", line.document}, {"title", line.title}, {"date", line.date},
          {"source", line.source},     {"left", line.left},   {"node", line.node},
          {"right", line.right},       {"begin", line.begin}, {"end", line.end}};
}

Json row_to_json(const TermRow& row) {
  return {{"text", row.text},           {"query", row.query},
          {"count", row.count},         {"documents", row.documents},
          {"elsewhere", row.elsewhere}, {"log_likelihood", row.log_likelihood},
          {"log_dice", row.log_dice},   {"mi3", row.mi3},
          {"t_score", row.t_score},     {"log_ratio", row.log_ratio}};
}

Json bar_to_json(const FrequencyBar& bar) {
  return {{"value", bar.value},
          {"count", bar.count},
          {"tokens", bar.tokens},
          {"documents", bar.documents},
          {"all_documents", bar.all_documents}};
}

Json row_to_json(const DispersionRow& row) {
  return {{"document", row.document}, {"title", row.title},         {"date", row.date},
          {"tokens", row.tokens},     {"positions", row.positions}, {"first_begin", row.first_begin}};
}

}  // namespace

void put_concordance(const Concordance& concordance, Json& json) {
  put_extent(concordance.extent, json);
  json["total"] = concordance.total;
  json["documents_with"] = concordance.documents_with;
  json["offset"] = concordance.offset;
  json["lines"] = Json::array();
  for (const ConcordanceLine& line : concordance.lines) json["lines"].push_back(line_to_json(line));
}

void put_terms(const TermTable& table, Json& json) {
  put_extent(table.extent, json);
  json["node_count"] = table.node_count;
  json["tokens_elsewhere"] = table.tokens_elsewhere;
  json["total"] = table.total;
  json["offset"] = table.offset;
  json["rows"] = Json::array();
  for (const TermRow& row : table.rows) json["rows"].push_back(row_to_json(row));
}

void put_frequencies(const Frequencies& frequencies, Json& json) {
  put_extent(frequencies.extent, json);
  json["total"] = frequencies.total;
  json["by"] = frequencies.by;
  json["within"] = frequencies.within;
  json["bars"] = Json::array();
  for (const FrequencyBar& bar : frequencies.bars) json["bars"].push_back(bar_to_json(bar));
}

void put_dispersion(const Dispersion& dispersion, Json& json) {
  put_extent(dispersion.extent, json);
  json["total"] = dispersion.total;
  json["documents_with"] = dispersion.documents_with;
  json["deviation"] = dispersion.deviation;
  json["juilland"] = dispersion.juilland;
  json["offset"] = dispersion.offset;
  json["rows"] = Json::array();
  for (const DispersionRow& row : dispersion.rows) json["rows"].push_back(row_to_json(row));
}

}  // namespace tracuu::engine
