#include "confine/landlock.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>

namespace tracuu::confine {

namespace {

// As in linux/landlock.h of 6.12. Libraries have no functions for it, and the headers of a system may be older than its
// kernel.
struct RulesetAttributes {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t scoped = 0;
};
struct [[gnu::packed]] PathRule {
  std::uint64_t allowed = 0;
  std::int32_t folder = -1;
};
constexpr long kCreateRuleset = 444;  // the same on every architecture
constexpr long kAddRule = 445;
constexpr long kRestrictSelf = 446;
constexpr unsigned kAskVersion = 1;
constexpr unsigned kRuleBelowPath = 1;

constexpr std::uint64_t kRun = 1U << 0;
constexpr std::uint64_t kReadFile = 1U << 2;
constexpr std::uint64_t kReadFolder = 1U << 3;

// What each version knows how to forbid: 13 kinds of access to files, then moving, truncating and device control.
std::uint64_t files_of(long version) {
  const int kinds = version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13;
  return (std::uint64_t{1} << kinds) - 1;
}

constexpr std::uint64_t kBindAndConnect = 3;
constexpr std::uint64_t kSocketsAndSignals = 3;

bool allow(const Descriptor& ruleset, const std::string& path) {
  const Descriptor folder(::open(path.c_str(), O_PATH | O_CLOEXEC));
  if (!folder.is_open()) return true;  // what is not there need not be allowed
  struct stat status = {};
  const bool is_folder = ::fstat(folder.number(), &status) == 0 && S_ISDIR(status.st_mode);
  const PathRule rule = {is_folder ? kRun | kReadFile | kReadFolder : kRun | kReadFile, folder.number()};
  return ::syscall(kAddRule, ruleset.number(), kRuleBelowPath, &rule, 0) == 0;
}

}  // namespace

Descriptor make_ruleset(const std::vector<std::string>& readable) {
  const long version = ::syscall(kCreateRuleset, nullptr, 0, kAskVersion);
  if (version < 1) return {};
  const RulesetAttributes forbidden = {files_of(version), version >= 4 ? kBindAndConnect : 0,
                                       version >= 6 ? kSocketsAndSignals : 0};
  const std::size_t known = version >= 6 ? sizeof forbidden : version >= 4 ? 16 : 8;
  Descriptor ruleset(static_cast<int>(::syscall(kCreateRuleset, &forbidden, known, 0)));
  for (const std::string& path : readable) {
    if (ruleset.is_open() && !allow(ruleset, path)) return {};
  }
  return ruleset;
}

bool enter(const Descriptor& ruleset) {
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return ruleset.is_open() && ::syscall(kRestrictSelf, ruleset.number(), 0) == 0;
}

}  // namespace tracuu::confine
