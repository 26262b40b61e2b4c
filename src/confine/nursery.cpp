#include "confine/nursery.h"

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "confine/landlock.h"
#include "confine/resources.h"

namespace tracuu::confine {

namespace {

enum class Order : int { take, release, bury };

// Between program and nursery, in either direction: an order about a child, or a child's number or status.
struct Note {
  Order order = Order::take;
  int value = 0;
};

struct Ends {
  Descriptor mine, theirs;
};

Ends make_ends(int type) {
  std::array<int, 2> ends = {-1, -1};
  ::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends.data());
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

union Attachment {
  cmsghdr header;
  std::array<char, CMSG_SPACE(sizeof(int))> space;
};

bool send_note(const Descriptor& to, Note note, const Descriptor& attached = {}) {
  iovec bytes = {&note, sizeof note};
  Attachment attachment = {};
  msghdr message = {};
  message.msg_iov = &bytes;
  message.msg_iovlen = 1;
  if (attached.is_open()) {
    const int number = attached.number();
    message.msg_control = &attachment;
    message.msg_controllen = sizeof attachment;
    attachment.header.cmsg_level = SOL_SOCKET;
    attachment.header.cmsg_type = SCM_RIGHTS;
    attachment.header.cmsg_len = CMSG_LEN(sizeof number);
    std::memcpy(CMSG_DATA(&attachment.header), &number, sizeof number);
  }
  return ::sendmsg(to.number(), &message, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof note);
}

bool receive_note(const Descriptor& from, Note& note, Descriptor* attached = nullptr) {
  iovec bytes = {&note, sizeof note};
  Attachment attachment = {};
  msghdr message = {};
  message.msg_iov = &bytes;
  message.msg_iovlen = 1;
  message.msg_control = &attachment;
  message.msg_controllen = sizeof attachment;
  ssize_t count = 0;
  do count = ::recvmsg(from.number(), &message, MSG_CMSG_CLOEXEC);
  while (count < 0 && errno == EINTR);
  if (message.msg_controllen >= CMSG_LEN(sizeof(int)) && attachment.header.cmsg_type == SCM_RIGHTS) {
    int number = -1;
    std::memcpy(&number, CMSG_DATA(&attachment.header), sizeof number);
    Descriptor received(number);
    if (attached != nullptr) *attached = std::move(received);
  }
  return count == static_cast<ssize_t>(sizeof note);
}

int wait_for(pid_t process) {
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

int end(pid_t process) {
  ::kill(process, SIGKILL);
  return wait_for(process);
}

// Ends with its parent, however that ends.
void end_with(pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (::getppid() != parent) ::_exit(0);
}

Child make_child(const Nursery::Work& work) {
  Ends ends = make_ends(SOCK_STREAM);
  const pid_t nursery = ::getpid();
  const pid_t process = ::fork();
  if (process == 0) {
    end_with(nursery);
    keep_only(ends.theirs);
    work(std::move(ends.theirs));
    ::_exit(0);
  }
  if (process < 0) return {};
  return {std::move(ends.mine), process};
}

[[noreturn]] void keep_children(const Descriptor& orders, const Nursery::Work& work) {
  Child ready = make_child(work);
  for (Note note; receive_note(orders, note);) {
    switch (note.order) {
      case Order::take:
        send_note(orders, {note.order, ready.process}, ready.connection);
        ready = make_child(work);
        break;
      case Order::release: end(note.value); break;
      case Order::bury: send_note(orders, {note.order, end(note.value)}); break;
    }
  }
  ::_exit(0);  // the program has ended, and the children end with this
}

}  // namespace

Result<Nursery> Nursery::start(const Work& work) {
  Ends ends = make_ends(SOCK_SEQPACKET);
  const pid_t program = ::getpid();
  const pid_t process = ends.mine.is_open() ? ::fork() : -1;
  if (process < 0) return Error{TextKey::error_parser_start, "tracuu", std::strerror(errno)};
  if (process == 0) {
    end_with(program);
    keep_only(ends.theirs);
    limit_files();
    enter(make_ruleset({}));
    keep_children(ends.theirs, work);
  }
  return Nursery(std::move(ends.mine), process);
}

Nursery::~Nursery() {
  if (!orders_.is_open()) return;
  orders_.close();
  wait_for(process_);
}

Child Nursery::take() {
  Note note;
  Child child;
  if (send_note(orders_, {Order::take}) && receive_note(orders_, note, &child.connection)) child.process = note.value;
  return child;
}

void Nursery::release(Child child) {
  child.connection.close();
  send_note(orders_, {Order::release, child.process});
}

int Nursery::bury(Child child) {
  child.connection.close();
  Note note;
  const bool is_told = send_note(orders_, {Order::bury, child.process}) && receive_note(orders_, note);
  return is_told ? note.value : SIGKILL;
}

}  // namespace tracuu::confine
