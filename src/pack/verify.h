// Whether what was packed is still what it was: every byte of a site, a single file or a corpus file is
// covered by some hash.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "pack/bytes.h"

namespace tracuu::pack {

// What was looked at, and each damage by the name of the part it is in (error.damage_*). No damage: all is
// well.
struct Verdict {
  std::size_t parts = 0;
  std::uint64_t bytes = 0;
  std::vector<Error> damage;
};

Verdict verify_single_html(std::string_view page);

// `read` gives a file by its path below the site.
using ReadFile = std::function<Result<Bytes>(const std::string& path)>;
Verdict verify_site(const ReadFile& read);

// The page seals of a corpus file (corpus_seal.h); what its content means is for store::Corpus::open() to
// say.
Verdict verify_corpus(ByteView file);

}  // namespace tracuu::pack
