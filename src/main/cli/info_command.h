// tracuu info CORPUS [--document ID]: what a corpus, or a document in it, is and holds.
#pragma once

#include <string>

#include "main/cli/console.h"
#include "main/cli/exit_code.h"

namespace tracuu::cli {

ExitCode run_info(const std::string& corpus, bool json, const Console& console);
// Of one document where it is from, and its hash.
ExitCode run_document_info(const std::string& corpus, const std::string& id, bool json, const Console& console);

}  // namespace tracuu::cli
