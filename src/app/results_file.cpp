#include "app/results_file.h"

#include <array>

#include <nlohmann/json.hpp>

#include "app/citation.h"
#include "app/csv.h"

namespace tracuu::app {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string csv_row(std::uint32_t rank, const engine::ExportRow& row) {
  Csv csv;
  csv.number(rank).cell(row.title).cell(row.date).cell(row.source).cell(row.author).cell(row.category);
  csv.cell(row.url).cell(row.id).number(row.score).cell(row.snippet).end_line();
  return csv.take();
}

std::string json_row(std::uint32_t rank, const engine::ExportRow& row) {
  Json json = {{"rank", rank}, {"id", row.id}};
  const auto field = [&json](const char* name, const std::string& value) {
    if (!value.empty()) json[name] = value;
  };
  field("title", row.title);
  field("date", row.date);
  field("source", row.source);
  field("author", row.author);
  field("category", row.category);
  field("url", row.url);
  field("lang", row.lang);
  json["score"] = row.score;
  field("snippet", row.snippet);
  return (rank == 1 ? "\n" : ",\n") + dump(json);
}

Reference reference_to(const engine::ExportRow& row) {
  return {.id = row.id,
          .title = row.title,
          .author = row.author,
          .source = row.source,
          .date = row.date,
          .url = row.url,
          .lang = row.lang,
          .quotation = row.snippet};
}

// As a search takes them: {facet: [values], "-facet": [excluded values], date: {from, to, undated}}.
Json json_of(const engine::Filters& filters) {
  Json out = Json::object();
  for (const engine::FacetFilter& filter : filters.facets) {
    if (!filter.values.empty()) out[filter.facet] = filter.values;
    if (!filter.excluded.empty()) out["-" + filter.facet] = filter.excluded;
  }
  const engine::DateRange& date = filters.date;
  if (date != engine::DateRange()) out["date"] = {{"from", date.from}, {"to", date.to}, {"undated", date.undated}};
  return out;
}

}  // namespace

std::string file_beginning(ResultsFormat format, const UrlState& search, std::uint32_t total) {
  if (format == ResultsFormat::csv)
    return std::string(kByteOrderMark) + "rank,title,date,source,author,category,url,id,score,snippet\r\n";
  if (format != ResultsFormat::json) return "";
  const std::string head = dump({{"query", search.query},
                                 {"filters", json_of(search.filters)},
                                 {"sort", sort_name(search.sort)},
                                 {"marks", marks_name(search.marks)},
                                 {"total", total}});
  return head.substr(0, head.size() - 1) + ",\"results\":[";
}

std::string file_rows(ResultsFormat format, const engine::ExportRows& rows, Lang lang) {
  std::string out;
  std::uint32_t rank = rows.offset;
  for (const engine::ExportRow& row : rows.rows) {
    ++rank;
    switch (format) {
      case ResultsFormat::csv: out += csv_row(rank, row); break;
      case ResultsFormat::json: out += json_row(rank, row); break;
      case ResultsFormat::bibtex: out += cite(reference_to(row), CitationFormat::bibtex, lang); break;
      case ResultsFormat::ris: out += cite(reference_to(row), CitationFormat::ris, lang); break;
    }
  }
  return out;
}

std::string file_ending(ResultsFormat format) { return format == ResultsFormat::json ? "\n]}\n" : ""; }

std::string_view media_type(ResultsFormat format) {
  constexpr std::array<std::string_view, 4> kTypes = {"text/csv", "application/json", "application/x-bibtex",
                                                      "application/x-research-info-systems"};
  return kTypes[static_cast<std::size_t>(format)];
}

std::string_view name_ending(ResultsFormat format) {
  constexpr std::array<std::string_view, 4> kEndings = {".csv", ".json", ".bib", ".ris"};
  return kEndings[static_cast<std::size_t>(format)];
}

}  // namespace tracuu::app
