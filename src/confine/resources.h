// How much memory and time a process may take.
#pragma once

#include <sys/resource.h>

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace tracuu::confine {

struct Limits {
  std::uint64_t memory = 0;             // bytes of address space
  std::uint64_t seconds = 0;            // of processor
  std::chrono::milliseconds waiting{};  // that others wait for it
};

// What the parser of a file of that many bytes may take: 512 MB and 10 s are for what is small.
Limits limits_of_parser(std::size_t bytes);

// Neither files that grow, nor cores, nor more than a few descriptors.
void limit_files();
void limit_memory(std::uint64_t bytes);
void limit_processor(std::uint64_t seconds);

}  // namespace tracuu::confine
