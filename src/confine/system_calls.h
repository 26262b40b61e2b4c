// seccomp: what a process may still ask of the kernel.
#pragma once

#include <linux/filter.h>

#include <vector>

namespace tracuu::confine {

using CallFilter = std::vector<sock_filter>;

// For a parser: memory, time, and reading and writing what is open already. Everything else fails with EPERM: nothing
// is opened, started, connected or made runnable.
CallFilter only_computing();

// For a program that also opens files, as far as it may: no sockets, no looking into other processes.
CallFilter no_network();

// This process and what it starts are held to it from here on; false where the kernel has no such filters. For a child
// between fork and exec.
bool enter(const CallFilter& filter);

// Whether this kernel has them.
bool has_call_filters();

}  // namespace tracuu::confine
