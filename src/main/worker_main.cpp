// The engine's side of the program: what JavaScript (web/src/engine_core.js) calls inside the worker.
//
// An Engine* handle is made once; a corpus is written into it piece by piece, opened, and then asked. Text goes in as
// UTF-8 pointer and length; answers come out through the handle's output, valid until the next call.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/codec.h"
#include "engine/engine.h"

namespace {

struct WorkerEngine {
  std::vector<std::uint8_t> corpus;
  std::size_t written = 0;
  std::optional<tracuu::engine::Engine> engine;
  std::string output;

  std::uint32_t put(std::string text) {
    output = std::move(text);
    return static_cast<std::uint32_t>(output.size());
  }
};

}  // namespace

extern "C" {

WorkerEngine* tracuu_engine_create() { return std::make_unique<WorkerEngine>().release(); }

const char* tracuu_engine_output(const WorkerEngine* worker) { return worker->output.data(); }

// Makes room for a corpus file of so many bytes. 0 done, 1 more than the module can ever hold.
int tracuu_engine_reserve(WorkerEngine* worker, double bytes) {
  if (bytes < 0 || bytes > static_cast<double>(worker->corpus.max_size())) return 1;
  worker->corpus.resize(static_cast<std::size_t>(bytes));
  worker->written = 0;
  return 0;
}

// Where to write the next so many bytes of the corpus; null when they are more than was announced.
std::uint8_t* tracuu_engine_next(WorkerEngine* worker, std::uint32_t bytes) {
  if (bytes > worker->corpus.size() - worker->written) return nullptr;
  return worker->corpus.data() + std::exchange(worker->written, worker->written + bytes);
}

// Opens what was written. 0 done, else the size of the output: an error as JSON.
std::uint32_t tracuu_engine_open(WorkerEngine* worker, const char* name, std::uint32_t size) {
  auto opened = tracuu::engine::Engine::open(std::move(worker->corpus), std::string_view(name, size));
  if (!opened) return worker->put(tracuu::engine::encode({.id = 0, .body = opened.error()}));
  worker->engine.emplace(std::move(opened).value());
  return 0;
}

// Answers a request. REQUIRES: a corpus is open. Returns the size of the output: the answer as JSON.
std::uint32_t tracuu_engine_handle(WorkerEngine* worker, const char* json, std::uint32_t size) {
  return worker->put(worker->engine->handle_json(std::string_view(json, size)));
}

// A file that was dropped on the page: engine::Engine::take_file. REQUIRES: a corpus is open.
void tracuu_engine_file(WorkerEngine* worker, const char* name, std::uint32_t name_size, const char* bytes,
                        std::uint32_t size) {
  worker->engine->take_file(std::string_view(name, name_size), std::string_view(bytes, size));
}

// The same of one that the builder has read: its document's record, or why there is none. REQUIRES: a corpus is open.
void tracuu_engine_record(WorkerEngine* worker, const char* name, std::uint32_t name_size, const char* record,
                          std::uint32_t size) {
  worker->engine->take_record(std::string_view(name, name_size), std::string_view(record, size));
}

void tracuu_engine_refuse(WorkerEngine* worker, const char* name, std::uint32_t name_size, const char* why,
                          std::uint32_t size) {
  worker->engine->refuse_file(std::string_view(name, name_size), std::string_view(why, size));
}

// Does a slice of work that no request asks for. Whether there is more. REQUIRES: a corpus is open.
int tracuu_engine_work_ahead(WorkerEngine* worker) { return worker->engine->work_ahead() ? 1 : 0; }

}  // extern "C"
