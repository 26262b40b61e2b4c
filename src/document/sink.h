// Where documents go as they are read, one at a time: no reader ever holds more than one.
#pragma once

#include <cstdint>

#include "base/result.h"
#include "document/diagnostic.h"
#include "document/document.h"

namespace tracuu::document {

class Sink {
 public:
  virtual ~Sink() = default;
  // An error ends the reading and is handed to whoever started it.
  virtual Result<void> document(Document&& document) = 0;
  virtual void diagnostic(const Diagnostic& diagnostic) = 0;
};

}  // namespace tracuu::document
