#include "confine/resources.h"

namespace tracuu::confine {

namespace {

constexpr std::uint64_t kMegabyte = std::uint64_t{1024} * 1024;
constexpr rlim_t kMostDescriptors = 16;

void limit(decltype(RLIMIT_AS) resource, rlim_t most) {
  const rlimit both = {most, most};
  ::setrlimit(resource, &both);
}

}  // namespace

// A table of 200 MB is held as bytes, as text, as cells and as documents.
Limits limits_of_parser(std::size_t bytes) {
  const std::uint64_t seconds = 10 + bytes / (4 * kMegabyte);
  return {512 * kMegabyte + 5 * std::uint64_t{bytes}, seconds, std::chrono::seconds(3 * seconds)};
}

void limit_files() {
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, kMostDescriptors);
}

void limit_memory(std::uint64_t bytes) { limit(RLIMIT_AS, bytes); }

// At the first limit comes SIGXCPU, at the second SIGKILL, which does not say why.
void limit_processor(std::uint64_t seconds) {
  const rlimit both = {seconds, seconds + 1};
  ::setrlimit(RLIMIT_CPU, &both);
}

}  // namespace tracuu::confine
