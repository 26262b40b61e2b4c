// Work that is done in the order in which it is given, on a thread of its own: for a builder whose parts need every
// document, but not each other. What comes of it does not depend on how the threads take turns. Of the native tool
// alone.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

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
  struct Work {
    std::size_t bytes = 0;
    std::function<void()> work;
  };
  void run();

  std::mutex mutex_;
  std::condition_variable added_, done_;
  std::deque<Work> works_;  // the first of them is being done
  std::size_t bytes_ = 0;   // of all of them
  bool is_over_ = false;
  std::jthread thread_;  // the last member: it begins when the others are there
};

}  // namespace tracuu
