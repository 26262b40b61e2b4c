#include "base/ordered_worker.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace tracuu {
namespace {

std::vector<int> numbers_to(int end) {
  std::vector<int> numbers;
  for (int i = 0; i < end; ++i) numbers.push_back(i);
  return numbers;
}

TEST(OrderedWorker, KeepsTheOrder) {
  std::vector<int> done;
  OrderedWorker worker;
  for (int i = 0; i < 1000; ++i) worker.give(1, [&done, i] { done.push_back(i); });
  worker.wait();
  EXPECT_EQ(done, numbers_to(1000));
}

TEST(OrderedWorker, GoesOnAfterItWasWaitedFor) {
  std::vector<int> done;
  OrderedWorker worker;
  worker.wait();
  worker.give(1, [&done] { done.push_back(0); });
  worker.wait();
  EXPECT_EQ(done, numbers_to(1));
  worker.give(1, [&done] { done.push_back(1); });
  worker.wait();
  EXPECT_EQ(done, numbers_to(2));
}

TEST(OrderedWorker, DoesWhatWaitsBeforeItGoes) {
  std::vector<int> done;
  {
    OrderedWorker worker;
    for (int i = 0; i < 10; ++i) worker.give(1, [&done, i] { done.push_back(i); });
  }
  EXPECT_EQ(done, numbers_to(10));
}

TEST(OrderedWorker, WorksOnAThreadOfItsOwn) {
  std::thread::id at_work;
  OrderedWorker worker;
  worker.give(1, [&at_work] { at_work = std::this_thread::get_id(); });
  worker.wait();
  EXPECT_NE(at_work, std::thread::id());
  EXPECT_NE(at_work, std::this_thread::get_id());
}

// With as much as it takes given and none of it done, the next is taken only once one is.
TEST(OrderedWorker, TakesNoMoreThanItHasRoomFor) {
  std::mutex gate;
  int done = 0;
  const auto work = [&gate, &done] {
    const std::lock_guard open(gate);
    ++done;
  };
  OrderedWorker worker;
  {
    const std::lock_guard closed(gate);
    worker.give(OrderedWorker::kMostBytes - 1, work);
    worker.give(1, work);
    EXPECT_EQ(done, 0);
  }
  worker.give(1, work);
  {
    const std::lock_guard read(gate);
    EXPECT_GE(done, 1);
  }
  worker.wait();
  EXPECT_EQ(done, 3);
}

}  // namespace
}  // namespace tracuu
