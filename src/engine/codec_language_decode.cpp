#include "engine/codec_parts.h"

namespace tracuu::engine {

namespace {

bool read_extent(const Json& json, Extent& extent) {
  return read(json, "done", extent.done) && read(json, "selected", extent.documents) &&
         read(json, "tokens", extent.tokens);
}

bool read_line(const Json& json, ConcordanceLine& line) {
  return read(json, "document", line.document) && read(json, "title", line.title) && read(json, "date", line.date) &&
         read(json, "source", line.source) && read(json, "left", line.left) && read(json, "node", line.node) &&
         read(json, "right", line.right) && read(json, "begin", line.begin) && read(json, "end", line.end);
}

bool read_row(const Json& json, TermRow& row) {
  return read(json, "text", row.text) && read(json, "query", row.query) && read(json, "count", row.count) &&
         read(json, "documents", row.documents) && read(json, "elsewhere", row.elsewhere) &&
         read(json, "log_likelihood", row.log_likelihood) && read(json, "log_dice", row.log_dice) &&
         read(json, "mi3", row.mi3) && read(json, "t_score", row.t_score) && read(json, "log_ratio", row.log_ratio);
}

bool read_bar(const Json& json, FrequencyBar& bar) {
  return read(json, "value", bar.value) && read(json, "count", bar.count) && read(json, "tokens", bar.tokens) &&
         read(json, "documents", bar.documents) && read(json, "all_documents", bar.all_documents);
}

bool read_row(const Json& json, DispersionRow& row) {
  return read(json, "document", row.document) && read(json, "title", row.title) && read(json, "date", row.date) &&
         read(json, "tokens", row.tokens) && read(json, "positions", row.positions) &&
         read(json, "first_begin", row.first_begin);
}

}  // namespace

bool read_concordance(const Json& json, Concordance& concordance) {
  return read_extent(json, concordance.extent) && read(json, "total", concordance.total) &&
         read(json, "documents_with", concordance.documents_with) && read(json, "offset", concordance.offset) &&
         for_each_object(json, "lines",
                         [&](const Json& item) { return read_line(item, concordance.lines.emplace_back()); });
}

bool read_terms(const Json& json, TermTable& table) {
  return read_extent(json, table.extent) && read(json, "node_count", table.node_count) &&
         read(json, "tokens_elsewhere", table.tokens_elsewhere) && read(json, "total", table.total) &&
         read(json, "offset", table.offset) &&
         for_each_object(json, "rows", [&](const Json& item) { return read_row(item, table.rows.emplace_back()); });
}

bool read_frequencies(const Json& json, Frequencies& frequencies) {
  return read_extent(json, frequencies.extent) && read(json, "total", frequencies.total) &&
         read(json, "by", frequencies.by) && read(json, "within", frequencies.within) &&
         for_each_object(json, "bars",
                         [&](const Json& item) { return read_bar(item, frequencies.bars.emplace_back()); });
}

bool read_dispersion(const Json& json, Dispersion& dispersion) {
  return read_extent(json, dispersion.extent) && read(json, "total", dispersion.total) &&
         read(json, "documents_with", dispersion.documents_with) && read(json, "deviation", dispersion.deviation) &&
         read(json, "juilland", dispersion.juilland) && read(json, "offset", dispersion.offset) &&
         for_each_object(json, "rows",
                         [&](const Json& item) { return read_row(item, dispersion.rows.emplace_back()); });
}

}  // namespace tracuu::engine
