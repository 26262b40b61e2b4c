// tracuu build INPUT… -o OUT: documents in; a corpus file, a single page or a site out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

struct BuildOptions {
  std::vector<std::string> inputs;
  std::string output;
  std::optional<std::string> title;
  std::string lang;                           // "vi", "en" or "" to let the browser decide
  std::string date;                           // ISO, "" for none
  std::string epoch_date;                     // that of SOURCE_DATE_EPOCH, where nothing else says one; "" for none
  std::vector<std::string> map;               // FIELD=COLUMN, as given
  std::optional<std::uint64_t> static_limit;  // bytes of plain HTML; else what fits the form
  std::string report;                         // where to write a report as JSON, "" for none
  bool private_url = false;
  bool quiet = false;
  bool empty = false;  // an explorer without a corpus
};

ExitCode run_build(const BuildOptions& options, const Console& console);

}  // namespace tracuu::cli
