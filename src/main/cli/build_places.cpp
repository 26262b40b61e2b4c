#include "main/cli/build_places.h"

#include <filesystem>
#include <string>
#include <system_error>

#include "pack/output.h"

namespace tracuu::cli {

namespace {

namespace fs = std::filesystem;

// Links followed, without a slash at the end.
fs::path true_place(const std::string& path) {
  std::error_code error;
  const fs::path place = fs::weakly_canonical(fs::absolute(path, error), error);
  return place.has_filename() ? place : place.parent_path();
}

// Whether `path` is `place` or lies below it.
bool is_in(const std::string& path, const std::string& place) {
  const fs::path relative = true_place(path).lexically_relative(true_place(place));
  return !relative.empty() && *relative.begin() != "..";
}

Result<void> check_outside_inputs(const std::string& path, const BuildOptions& options, TextKey complaint) {
  for (const std::string& input : options.inputs) {
    if (input != "-" && is_in(path, input)) return Error{complaint, path, input};
  }
  return {};
}

}  // namespace

Result<void> check_places(const BuildOptions& options) {
  TRACUU_TRY(check_outside_inputs(options.output, options, TextKey::error_output_in_input));
  if (options.report.empty()) return {};
  TRACUU_TRY(check_outside_inputs(options.report, options, TextKey::error_report_in_input));
  if (is_in(options.report, options.output)) {
    return Error{TextKey::error_report_in_output, options.report, options.output};
  }
  return pack::check_file_target(options.report);
}

}  // namespace tracuu::cli
