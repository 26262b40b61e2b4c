#include "base/ordered_worker.h"

#include <utility>

namespace tracuu {

OrderedWorker::OrderedWorker() : thread_([this] { run(); }) {}

OrderedWorker::~OrderedWorker() {
  const std::lock_guard lock(mutex_);
  is_over_ = true;
  added_.notify_one();
}

void OrderedWorker::give(std::size_t bytes, std::function<void()> work) {
  std::unique_lock lock(mutex_);
  done_.wait(lock, [this] { return bytes_ < kMostBytes; });
  works_.push_back({bytes, std::move(work)});
  bytes_ += bytes;
  added_.notify_one();
}

void OrderedWorker::wait() {
  std::unique_lock lock(mutex_);
  done_.wait(lock, [this] { return works_.empty(); });
}

void OrderedWorker::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    added_.wait(lock, [this] { return is_over_ || !works_.empty(); });
    if (works_.empty()) return;
    // It stays where it is: others are only added behind it.
    const Work& first = works_.front();
    lock.unlock();
    first.work();
    lock.lock();
    bytes_ -= first.bytes;
    works_.pop_front();
    done_.notify_one();
  }
}

}  // namespace tracuu
