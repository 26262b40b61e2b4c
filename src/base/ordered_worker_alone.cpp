// Where there is one thread alone, as in the page.
#include "base/ordered_worker.h"

namespace tracuu {

struct OrderedWorker::State {};

OrderedWorker::OrderedWorker() = default;
OrderedWorker::~OrderedWorker() = default;
void OrderedWorker::give(std::size_t /*bytes*/, std::function<void()> work) { work(); }
void OrderedWorker::wait() {}

}  // namespace tracuu
