// The first half of a build: inputs read, documents indexed, a sealed corpus file as bytes.
#pragma once

#include <string>

#include "base/result.h"
#include "main/cli/build_command.h"
#include "main/cli/input_report.h"
#include "pack/bytes.h"
#include "pack/static_documents.h"

namespace tracuu::cli {

struct BuiltCorpus {
  pack::Bytes file;
  std::string title;  // the option's, else the folder's, else that of the only input if it is a corpus, else "Tracuu"
  std::string lang;   // likewise, else ""
  std::string date;   // the option's, else the folder's, else that of SOURCE_DATE_EPOCH, else ""
  InputReport inputs;
  pack::StaticDocuments plain;  // what is also written as plain HTML
};

// Fails where an input cannot be read at all or none holds a document.
Result<BuiltCorpus> build_corpus(const BuildOptions& options, const pack::StaticOptions& plain, const Console& console);

}  // namespace tracuu::cli
