// Work that is done in the order in which it is given, on a thread of its own where there are threads: for a builder
// whose parts need every document, but not each other. What comes of it does not depend on how the threads take turns.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace tracuu {

class OrderedWorker {
 public:
  OrderedWorker();
  ~OrderedWorker();  // does what still waits
  OrderedWorker(const OrderedWorker&) = delete;
  OrderedWorker& operator=(const OrderedWorker&) = delete;

  // `bytes`: what the work holds. Waits while what is given already holds kMostBytes, so that memory stays bounded.
  // What the work touches is the worker's until wait() has returned. Called by one thread.
  void give(std::size_t bytes, std::function<void()> work);

  // Returns once all is done that was given.
  void wait();

  static constexpr std::size_t kMostBytes = std::size_t{4} << 20;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu
