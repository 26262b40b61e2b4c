#include "base/result.h"

#include <memory>

namespace tracuu {

Failure::Failure(Error error) : error_(std::make_unique<Error>(std::move(error)).release()) {}

void Failure::forget() { delete error_; }

}  // namespace tracuu
