// What the process does in which one file is parsed.
#pragma once

#include <cstdint>
#include <string>

#include "confine/descriptor.h"
#include "confine/resources.h"
#include "document/file_contents.h"

namespace tracuu::confine {

// What is to be parsed; the bytes follow.
struct Task {
  document::Format format = document::Format::unsupported;
  std::string name;
  std::uint64_t bytes = 0;
  Limits limits;
};

std::string encode(const Task& task);

inline constexpr int kOutOfMemory = 3;  // its exit status

// Reads a task, gives up every right but to read, write and compute, and only then reads the file's bytes, parses them,
// and says what they hold. What it does then is believed by nobody.
[[noreturn]] void do_task(const Descriptor& connection, document::FileParser& parser);

}  // namespace tracuu::confine
