// What the command line calls INPUT: a folder, a file, or "-", as a list of files to read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/byte_stream.h"
#include "document/diagnostic.h"
#include "document/format.h"

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
};

// The files of the inputs in the order in which they are read, and what was left out of them.
struct Listing {
  std::vector<InputFile> files;
  // Files at the top of a folder that are no documents but say how they are to be read.
  std::vector<InputFile> alias_tables;  // aliases.tsv
  std::vector<InputFile> name_tables;   // names.tsv
  std::vector<InputFile> corrections;   // corrections.tsv
  std::vector<Diagnostic> diagnostics;
  std::uint64_t total_bytes = 0;

  // The corpus that is all of the input, which is then made anew; else null. Owned by this.
  const InputFile* sole_corpus() const;
};

// Folders are read to the bottom and sorted by relative path in byte order; names that begin with a point are no part
// of them. Links, devices, pipes and sockets are left out and named, files of unknown format too. With several inputs
// each keeps the paths relative to itself: equal ids are told apart as they are read (reader.h). An input that does not
// exist or cannot be listed is an error.
Result<Listing> list_inputs(const std::vector<std::string>& inputs);

}  // namespace tracuu::document
