// The first half of a build: inputs read, documents indexed, a sealed corpus file as bytes.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "base/result.h"
#include "main/cli/build_command.h"
#include "pack/bytes.h"
#include "pack/static_documents.h"

namespace tracuu::cli {

struct BuiltCorpus {
  pack::Bytes file;
  std::string title;  // the option's, else that of the only input if it is a corpus, else "Tracuu"
  std::string lang;   // likewise, else ""
  std::uint32_t documents = 0;
  std::uint32_t skipped = 0;                     // files and lines that are not in, each named on standard error
  std::uint32_t repaired = 0;                    // likewise, changes made to what is in
  std::map<std::string, std::uint32_t> guessed;  // documents whose encoding was guessed, by what it was taken for
  pack::StaticDocuments plain;                   // what is also written as plain HTML
};

// Fails where an input cannot be read at all or none holds a document.
Result<BuiltCorpus> build_corpus(const BuildOptions& options, const pack::StaticOptions& plain, const Console& console);

}  // namespace tracuu::cli
