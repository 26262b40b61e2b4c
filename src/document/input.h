// What the command line calls INPUT: a folder, a file, or "-", as a list of files to read.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/diagnostic.h"
#include "document/input_file.h"
#include "document/project.h"

namespace tracuu::document {

// The files of the inputs in the order in which they are read, and what was left out of them.
struct Listing {
  std::vector<InputFile> files;
  // Files of a folder that are no documents but say how they are to be read; tracuu.toml may give them other names.
  std::vector<InputFile> alias_tables;  // aliases.tsv
  std::vector<InputFile> name_tables;   // names.tsv
  std::vector<InputFile> corrections;   // corrections.tsv
  Project project;                      // of the first folder that has a tracuu.toml
  std::vector<Diagnostic> diagnostics;
  std::uint64_t total_bytes = 0;
  std::uint32_t excluded = 0;  // files that a tracuu.toml leaves out

  // The corpus that is all of the input, which is then made anew; else null. Owned by this.
  const InputFile* sole_corpus() const;
};

// Folders are read to the bottom and sorted by relative path in byte order; names that begin with a point are no part
// of them. Links, devices, pipes and sockets are left out and named, files of unknown format too. With several inputs
// each keeps the paths relative to itself: equal ids are told apart as they are read (reader.h). What a tracuu.toml
// excludes and which tables it names counts for its own folder; its other settings, if it is the first. An input that
// does not exist or cannot be listed is an error.
Result<Listing> list_inputs(const std::vector<std::string>& inputs);

}  // namespace tracuu::document
