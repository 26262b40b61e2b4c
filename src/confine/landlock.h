// Landlock: which files a process may still reach. Linux 5.13 and later.
#pragma once

#include <string>
#include <vector>

#include "confine/descriptor.h"

namespace tracuu::confine {

// No files but those below `readable`, which may be read and run; no TCP, no sockets without a name in the file system,
// no signals outside, as far as the kernel knows them. Not open where there is no Landlock.
Descriptor make_ruleset(const std::vector<std::string>& readable);

// This process and what it starts are held to it from here on. For a child between fork and exec.
bool enter(const Descriptor& ruleset);

}  // namespace tracuu::confine
