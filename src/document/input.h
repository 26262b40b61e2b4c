// What the command line calls INPUT: a folder, a file, or "-", as a list of files to read.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/byte_stream.h"
#include "document/diagnostic.h"
#include "document/format.h"
#include "document/json_record.h"
#include "document/project.h"

namespace tracuu::document {

// What a file's name says of its content: "news.jsonl.zst" is JSON Lines in zstd. Case does not matter.
struct FileKind {
  Format format = Format::unsupported;
  Compression compression = Compression::none;
};
FileKind kind_of_name(std::string_view name);

struct InputFile {
  std::string location;  // to be opened; "-" for standard input
  std::string name;      // path relative to the INPUT with '/', or the file's own name; valid UTF-8; the document's id
  std::uint64_t size = 0;  // bytes on disk, 0 where not known
  FileKind kind;
  Links links = Links::refuse;  // a link is followed only where the command line itself names it
  std::string sidecar = {};     // the place of the file that says what this one is (sidecar.h); "" where there is none
  std::shared_ptr<const JsonRecord> metadata = {};  // what that says, once it has been read
};

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
