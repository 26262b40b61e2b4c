// A process that does nothing but start others. It is forked before the program has threads or much memory, so that
// what it forks costs a fraction of a millisecond and inherits nothing worth having.
#pragma once

#include <sys/types.h>

#include <functional>

#include "base/result.h"
#include "confine/descriptor.h"

namespace tracuu::confine {

// A child process and the connection to it.
struct Child {
  Descriptor connection;
  pid_t process = -1;
};

class Nursery {
 public:
  // What each child does with its end of the connection; it never returns from it.
  using Work = std::function<void(Descriptor connection)>;

  // error.parser_start. REQUIRES: this process has one thread.
  static Result<Nursery> start(const Work& work);

  Nursery(Nursery&&) = default;
  Nursery& operator=(Nursery&&) = delete;
  // Ends all that it started.
  ~Nursery();

  // A child that nobody has had; one is always kept ready. Without a connection where the nursery is gone.
  Child take();
  // The child's work is done. It ends if it has not yet.
  void release(Child child);
  // The same, and its status as waitpid() gives it.
  int bury(Child child);

 private:
  Nursery(Descriptor orders, pid_t process) : orders_(std::move(orders)), process_(process) {}

  Descriptor orders_;
  pid_t process_;
};

}  // namespace tracuu::confine
