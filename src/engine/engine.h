// The engine: a corpus and its index behind the messages of messages.h. In-process for the command line and
// the tests, inside a Web Worker for the page. One thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "engine/messages.h"

namespace tracuu::store {
class Corpus;
}

namespace tracuu::engine {

class Engine {
 public:
  // `name` is what errors call the corpus: a file name, never a whole path that the reader did not type.
  static Result<Engine> open(std::vector<std::uint8_t> bytes, std::string_view name);
  static Result<Engine> open_file(const std::string& path);
  ~Engine();
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;

  // Always an answer, with the request's id; what went wrong is an Error inside it.
  Response handle(const Request& request);

  // The same with messages as JSON text (codec.h): what the worker and the command line's --json pass on.
  std::string handle_json(std::string_view request);

  // A file that a reader dropped on the page: from now on the document "dropped:" + name (mentions.h), or an Error
  // where it is asked for. `name`: "NUMBER:NAME", different each time; `bytes` are a text's, in any encoding.
  void take_file(std::string_view name, std::string_view bytes);

  // The same for one that another program has read: DroppedFiles::take_record() and refuse().
  void take_record(std::string_view name, std::string_view record);
  void refuse_file(std::string_view name, std::string_view why);

  // Does a few milliseconds' worth of what makes later answers come sooner, and says whether there is more; the last of
  // it, what the first dropped file or page of facts would wait for, takes as many dozens. No answer changes by it.
  bool work_ahead();

 private:
  struct State;
  explicit Engine(std::unique_ptr<State> state);
  static Result<Engine> over(store::Corpus corpus);
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::engine
