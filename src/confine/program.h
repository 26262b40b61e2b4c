// A program of the system's that makes text of a file's bytes, held to that.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "confine/resources.h"

namespace tracuu::confine {

struct Program {
  std::string name;                    // looked for as a shell does
  std::string package;                 // what to install where it is missing
  std::vector<std::string> arguments;  // it reads standard input and writes to standard output
  Limits limits;
};

// What the program writes, at most `most` bytes. It is given the bytes, an output, the system's own folders to read,
// and nothing else: no other open files, no network, no new privileges, no file to write. error.converter_missing,
// .converter_failed, .parser_slow, .text_too_large.
Result<std::string> run_program(const Program& program, std::string_view bytes, std::size_t most);

}  // namespace tracuu::confine
