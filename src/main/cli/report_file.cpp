#include "main/cli/report_file.h"

#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "main/cli/version.h"
#include "pack/output.h"

namespace tracuu::cli {

namespace {

using Json = nlohmann::ordered_json;

// What happened to inputs in one of the ways in which something can.
Json happenings(const InputReport& inputs, document::Severity severity, Lang lang) {
  Json all = Json::array();
  for (const document::Diagnostic& diagnostic : inputs.diagnostics) {
    if (diagnostic.severity != severity) continue;
    Json one = {{"name", diagnostic.path}};
    if (diagnostic.line > 0) one["line"] = diagnostic.line;
    one["reason"] = text_key_name(diagnostic.error.code);
    one["message"] = describe(diagnostic.error, lang);
    all.push_back(std::move(one));
  }
  return all;
}

// The last name of the output's path; where it lies is nobody's business.
std::string output_name(const std::string& output) {
  std::filesystem::path path(output);
  if (!path.has_filename()) path = path.parent_path();
  return path.filename().string();
}

double tenths(double seconds) { return std::round(seconds * 10) / 10; }

}  // namespace

std::string report_json(const BuildResult& result, Lang lang) {
  const InputReport& inputs = result.corpus.inputs;
  const Copies& copies = inputs.copies;
  const Json json = {
      {"builder", kBuilder},
      {"output", output_name(result.options.output)},
      {"title", result.corpus.title},
      {"inputs", result.options.inputs.size()},
      {"files", inputs.files},
      {"excluded", inputs.excluded},
      {"documents", inputs.documents},
      {"dates_missing", inputs.undated},
      {"encodings_guessed", Json(inputs.guessed)},
      {"duplicates",
       {{"groups", copies.groups},
        {"documents", copies.documents},
        {"exact", copies.exact},
        {"near", copies.documents - copies.exact}}},
      {"skipped", happenings(inputs, document::Severity::skipped, lang)},
      {"repaired", happenings(inputs, document::Severity::repaired, lang)},
      {"noted", happenings(inputs, document::Severity::noted, lang)},
      {"bytes", {{"total", result.weight.total}, {"corpus", result.weight.corpus}, {"static", result.weight.plain}}},
      {"seconds", tenths(result.seconds)}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<void> write_report(const BuildResult& result, Lang lang) {
  return pack::write_file(result.options.report, pack::bytes_of(report_json(result, lang)));
}

}  // namespace tracuu::cli
