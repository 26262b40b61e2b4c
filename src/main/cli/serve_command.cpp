#include "main/cli/serve_command.h"

#include <fcntl.h>
#include <httplib.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <future>
#include <memory>
#include <thread>

#include "main/cli/served_files.h"
#include "pack/policy.h"

namespace tracuu::cli {

namespace {

constexpr const char* kLoopback = "127.0.0.1";
constexpr std::size_t kPieceBytes = std::size_t{64} << 10;

// Another page could point its own host name at this machine and read everything: only names of this machine
// are answered.
bool is_own_host(std::string host) {
  const std::size_t colon = host.rfind(':');
  if (colon != host.npos && host.find(']', colon) == host.npos) host.resize(colon);
  return host == kLoopback || host == "localhost" || host == "[::1]";
}

void send_file(const ServedFile& file, httplib::Response& response) {
  const int descriptor = ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  const off_t size = descriptor < 0 ? -1 : ::lseek(descriptor, 0, SEEK_END);
  if (size < 0) {
    response.status = 404;
    return;
  }
  const auto closer = std::shared_ptr<const int>(new int(descriptor), [](const int* open) {
    ::close(*open);
    delete open;
  });
  response.set_header("Cache-Control", std::string(file.cache_control));
  response.set_content_provider(static_cast<std::size_t>(size), std::string(file.content_type),
                                [closer](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                  std::string piece(std::min(length, kPieceBytes), '\0');
                                  const ssize_t count =
                                      ::pread(*closer, piece.data(), piece.size(), static_cast<off_t>(offset));
                                  return count > 0 && sink.write(piece.data(), static_cast<std::size_t>(count));
                                });
}

void answer(const ServedFiles& files, const httplib::Request& request, httplib::Response& response) {
  if (!is_own_host(request.get_header_value("Host"))) {
    response.status = 403;
    return;
  }
  const std::optional<ServedFile> file = files.find(request.path);
  if (!file) {
    response.status = 404;
    return;
  }
  send_file(*file, response);
}

void declare_answers(httplib::Server& server, const ServedFiles& files) {
  httplib::Headers headers = {{"Content-Security-Policy", files.policy()}};
  for (const pack::HttpHeader& header : pack::security_headers()) {
    headers.emplace(std::string(header.name), std::string(header.value));
  }
  server.set_default_headers(headers);
  server.Get(".*", [&files](const httplib::Request& request, httplib::Response& response) {
    answer(files, request, response);
  });
  server.set_error_handler([](const httplib::Request&, httplib::Response& response) {
    response.set_content(std::to_string(response.status) + "\n", "text/plain; charset=utf-8");
  });
  server.set_keep_alive_timeout(1);  // what an ending server waits for at most
  // The library's own choice lets two servers share a port, and each get some of the requests.
  server.set_socket_options([](int socket) {
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  });
}

// Blocks the two signals in this thread and all that it starts, so that wait() alone receives them.
class StopSignal {
 public:
  StopSignal() {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
  }
  void wait() const {
    int received = 0;
    sigwait(&signals_, &received);
  }

 private:
  sigset_t signals_;
};

// The port that is listened on; -1 where it is taken.
int bind(httplib::Server& server, int port) {
  if (port == 0) return server.bind_to_any_port(kLoopback);
  return server.bind_to_port(kLoopback, port) ? port : -1;
}

}  // namespace

ExitCode run_serve(const ServeOptions& options, const Console& console) {
  const Result<ServedFiles> files = ServedFiles::open(options.path);
  if (!files.ok()) {
    console.note(files.error());
    return ExitCode::nothing;
  }
  const StopSignal stop;
  httplib::Server server;
  declare_answers(server, files.value());
  const int port = bind(server, options.port);
  if (port < 0) {
    console.note(TextKey::error_port_taken, {std::to_string(options.port)});
    return ExitCode::nothing;
  }
  // stop() does nothing to a server that is not running yet; its queue is made once it is.
  std::promise<void> running;
  server.new_task_queue = [&running] {
    running.set_value();
    return new httplib::ThreadPool(CPPHTTPLIB_THREAD_POOL_COUNT);
  };
  std::jthread listener([&server] { server.listen_after_bind(); });
  running.get_future().wait();
  console.answer("http://127.0.0.1:" + std::to_string(port) + "/");
  console.flush();
  if (console.notes_on_terminal()) console.note(TextKey::cli_serve_stop);
  stop.wait();
  server.stop();
  return ExitCode::done;
}

}  // namespace tracuu::cli
