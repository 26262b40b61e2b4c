#include "confine/system_calls.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace tracuu::confine {

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kArchitecture = 0;  // no filter for it yet
#endif

constexpr std::uint32_t kRefuse = SECCOMP_RET_ERRNO | EPERM;
constexpr std::uint32_t kSecondAbi = 0x40000000;  // of x86-64, "x32": other numbers for the same calls

constexpr std::uint32_t kComputing[] = {__NR_read,           __NR_write,        __NR_close,       __NR_brk,
                                        __NR_munmap,         __NR_mremap,       __NR_madvise,     __NR_futex,
                                        __NR_getpid,         __NR_gettid,       __NR_getrandom,   __NR_clock_gettime,
                                        __NR_gettimeofday,   __NR_sysinfo,      __NR_sched_yield, __NR_rt_sigaction,
                                        __NR_rt_sigprocmask, __NR_rt_sigreturn, __NR_sigaltstack, __NR_restart_syscall,
                                        __NR_exit,           __NR_exit_group};

constexpr std::uint32_t kOutside[] = {__NR_socket,
                                      __NR_connect,
                                      __NR_bind,
                                      __NR_listen,
                                      __NR_accept,
                                      __NR_accept4,
                                      __NR_sendto,
                                      __NR_sendmsg,
                                      __NR_sendmmsg,
                                      __NR_io_uring_setup,
                                      __NR_ptrace,
                                      __NR_process_vm_readv,
                                      __NR_process_vm_writev,
                                      __NR_pidfd_open,
                                      __NR_pidfd_getfd,
                                      __NR_kill,
                                      __NR_tkill,
                                      __NR_bpf,
                                      __NR_perf_event_open,
                                      __NR_userfaultfd,
                                      __NR_keyctl,
                                      __NR_add_key,
                                      __NR_request_key,
                                      __NR_mount,
                                      __NR_unshare,
                                      __NR_setns};

class FilterWriter {
 public:
  FilterWriter() {
    load(offsetof(seccomp_data, arch));
    unless(BPF_JEQ, kArchitecture, SECCOMP_RET_KILL_PROCESS);
    load(offsetof(seccomp_data, nr));
#if defined(__x86_64__)
    when(BPF_JGE, kSecondAbi, kRefuse);
#endif
  }

  // A call by its number: what becomes of it.
  void decide(std::uint32_t call, std::uint32_t decision) { when(BPF_JEQ, call, decision); }

  // The same where an argument has a value, and where it has a bit that is not to be.
  void allow_with(std::uint32_t call, std::size_t argument, std::uint32_t value) {
    about(call, argument, BPF_JEQ, value, SECCOMP_RET_ALLOW, kRefuse);
  }
  void allow_without(std::uint32_t call, std::size_t argument, std::uint32_t bit) {
    about(call, argument, BPF_JSET, bit, kRefuse, SECCOMP_RET_ALLOW);
  }

  CallFilter finish(std::uint32_t otherwise) {
    give(otherwise);
    return std::move(filter_);
  }

 private:
  void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset), 0, 0); }
  void give(std::uint32_t decision) { add(BPF_RET | BPF_K, decision, 0, 0); }
  void when(unsigned comparison, std::uint32_t value, std::uint32_t decision) {
    add(BPF_JMP | comparison | BPF_K, value, 0, 1);
    give(decision);
  }
  void unless(unsigned comparison, std::uint32_t value, std::uint32_t decision) {
    add(BPF_JMP | comparison | BPF_K, value, 1, 0);
    give(decision);
  }
  // The lower half of an argument is in front: both architectures are little-endian.
  void about(std::uint32_t call, std::size_t argument, unsigned comparison, std::uint32_t value, std::uint32_t if_so,
             std::uint32_t if_not) {
    add(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
    load(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t));
    when(comparison, value, if_so);
    give(if_not);
  }
  void add(unsigned code, std::uint32_t value, std::uint8_t if_so, std::uint8_t if_not) {
    filter_.push_back({static_cast<std::uint16_t>(code), if_so, if_not, value});
  }

  CallFilter filter_;
};

}  // namespace

CallFilter only_computing() {
  FilterWriter writer;
  for (const std::uint32_t call : kComputing) writer.decide(call, SECCOMP_RET_ALLOW);
  writer.allow_without(__NR_mmap, 2, PROT_EXEC);
  writer.allow_without(__NR_mprotect, 2, PROT_EXEC);
  // abort() signals its own process.
  writer.allow_with(__NR_tgkill, 0, static_cast<std::uint32_t>(::getpid()));
  return writer.finish(kRefuse);
}

CallFilter no_network() {
  FilterWriter writer;
  for (const std::uint32_t call : kOutside) writer.decide(call, kRefuse);
  return writer.finish(SECCOMP_RET_ALLOW);
}

bool enter(const CallFilter& filter) {
  if (!has_call_filters()) return false;
  const sock_fprog program = {static_cast<unsigned short>(filter.size()), const_cast<sock_filter*>(filter.data())};
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

bool has_call_filters() {
  const std::uint32_t action = SECCOMP_RET_ERRNO;
  return kArchitecture != 0 && ::syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

}  // namespace tracuu::confine
