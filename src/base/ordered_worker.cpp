#include "base/ordered_worker.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace tracuu {

struct OrderedWorker::State {
  struct Work {
    std::size_t bytes = 0;
    std::function<void()> work;
  };

  State() : thread([this] { run(); }) {}

  ~State() {
    const std::lock_guard lock(mutex);
    is_over = true;
    added.notify_one();
  }

  void run() {
    std::unique_lock lock(mutex);
    while (true) {
      added.wait(lock, [this] { return is_over || !works.empty(); });
      if (works.empty()) return;
      // It stays where it is: others are only added behind it.
      const Work& first = works.front();
      lock.unlock();
      first.work();
      lock.lock();
      bytes -= first.bytes;
      works.pop_front();
      done.notify_one();
    }
  }

  std::mutex mutex;
  std::condition_variable added, done;
  std::deque<Work> works;  // the first of them is being done
  std::size_t bytes = 0;   // of all of them
  bool is_over = false;
  std::jthread thread;  // the last member: it begins when the others are there
};

OrderedWorker::OrderedWorker() : state_(std::make_unique<State>()) {}
OrderedWorker::~OrderedWorker() = default;

void OrderedWorker::give(std::size_t bytes, std::function<void()> work) {
  std::unique_lock lock(state_->mutex);
  state_->done.wait(lock, [this] { return state_->bytes < kMostBytes; });
  state_->works.push_back({bytes, std::move(work)});
  state_->bytes += bytes;
  state_->added.notify_one();
}

void OrderedWorker::wait() {
  std::unique_lock lock(state_->mutex);
  state_->done.wait(lock, [this] { return state_->works.empty(); });
}

}  // namespace tracuu
