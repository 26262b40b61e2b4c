// Parsers that attackers have taken over: whatever they try, the program goes on, and says why a file is not in.
#include "confine/confined_parser.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>

#include "confine/recording_contents.h"

namespace tracuu::confine {
namespace {

using Strings = std::vector<std::string>;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

std::string outcome(bool done) { return done ? "done" : errno == EPERM || errno == EACCES ? "refused" : "failed"; }

// Does what a file's bytes say, and tells how that went as the title of a document.
class ObedientParser final : public document::FileParser {
 public:
  Result<void> parse(document::Format, const std::string& name, std::string_view bytes,
                     document::FileContents& contents) override {
    Document document;
    document.id = name;
    document.title = obey(bytes);
    document.text = bytes;
    return contents.document(std::move(document));
  }

 private:
  static std::string obey(std::string_view order) {
    if (order == "crash") std::abort();
    if (order == "leave") ::_exit(9);
    if (order == "loop")
      while (::getpid() != 0) continue;
    if (order == "wait")
      for (char byte = 0; ::read(connection(), &byte, 1) >= 0;) continue;
    if (order == "eat") return std::to_string(std::string(std::size_t{1} << 40, 'x').size());
    if (order == "babble") return babble();
    if (order == "open") return outcome(::open("/etc/passwd", O_RDONLY) >= 0);
    if (order == "write") return outcome(::open("/tmp/tracuu-escaped", O_WRONLY | O_CREAT, 0600) >= 0);
    if (order == "connect") return outcome(::socket(AF_INET, SOCK_STREAM, 0) >= 0);
    if (order == "fork") return outcome(::fork() >= 0);
    if (order == "kill") return outcome(::kill(::getppid(), SIGKILL) == 0);
    if (order == "execute") return outcome(::execl("/bin/true", "true", nullptr) == 0);
    if (order == "trace") return outcome(::syscall(__NR_ptrace, 0, 0, 0, 0) == 0);
    if (order == "make code") {
      const int rights = PROT_READ | PROT_WRITE | PROT_EXEC;
      return outcome(::mmap(nullptr, 4096, rights, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
    }
    return "read";
  }

  // The one descriptor that is a socket.
  static int connection() {
    for (int number = 3; number < 1024; ++number) {
      if (::write(number, "", 0) == 0) return number;
    }
    return -1;
  }

  static std::string babble() {
    const std::string nonsense(100, '\x01');
    return outcome(::write(connection(), nonsense.data(), nonsense.size()) > 0);
  }
};

Limits small_limits(std::size_t) { return {std::uint64_t{256} << 20, 1, std::chrono::seconds(60)}; }
Limits no_patience(std::size_t) { return {std::uint64_t{256} << 20, 5, std::chrono::milliseconds(1)}; }

RecordingContents parse(ConfinedParser& parser, const std::string& bytes) {
  RecordingContents contents;
  EXPECT_TRUE(parser.parse(document::Format::html, "a.html", bytes, contents).ok());
  return contents;
}

class ConfinedParserTest : public testing::Test {
 protected:
  Strings reasons(const std::string& bytes) { return parse(parser_.value(), bytes).reasons; }
  std::string title(const std::string& bytes) {
    const RecordingContents contents = parse(parser_.value(), bytes);
    return contents.documents.empty() ? "" : contents.documents.front().title;
  }

  ObedientParser obedient_;
  Result<ConfinedParser> parser_ = ConfinedParser::start(obedient_, small_limits);
};

TEST_F(ConfinedParserTest, WhatAFileHoldsComesOut) {
  const std::string large(1'000'000, 'a');
  const RecordingContents contents = parse(parser_.value(), large);
  ASSERT_EQ(contents.documents.size(), 1u);
  EXPECT_EQ(contents.documents[0].id, "a.html");
  EXPECT_EQ(contents.documents[0].text, large);
  EXPECT_EQ(contents.reasons, Strings());
}

TEST_F(ConfinedParserTest, ACrashIsSaidAndTheNextFileIsRead) {
  EXPECT_EQ(reasons("crash"), Strings{"error.parser_crashed SIGABRT"});
  EXPECT_EQ(reasons("leave"), Strings{"error.parser_crashed exit 9"});
  EXPECT_EQ(title("next"), "read");
}

TEST_F(ConfinedParserTest, TimeIsLimited) { EXPECT_EQ(reasons("loop"), Strings{"error.parser_slow 1"}); }

TEST_F(ConfinedParserTest, WaitingIsLimited) {
  Result<ConfinedParser> parser = ConfinedParser::start(obedient_, no_patience);
  EXPECT_EQ(parse(parser.value(), "wait").reasons, Strings{"error.parser_slow 5"});
}

TEST_F(ConfinedParserTest, MemoryIsLimited) {
  if (kIsSanitized) GTEST_SKIP() << "AddressSanitizer takes more than any limit";
  EXPECT_EQ(reasons("eat"), Strings{"error.parser_memory 256"});
}

TEST_F(ConfinedParserTest, NonsenseIsNotBelieved) {
  EXPECT_EQ(reasons("babble"), Strings{"error.parser_crashed answer"});
}

TEST_F(ConfinedParserTest, NothingOutsideIsReached) {
  if (!missing_protections().empty()) GTEST_SKIP() << "this kernel lacks " << missing_protections().front();
  for (const char* order : {"open", "write", "connect", "fork", "kill", "execute", "trace", "make code"}) {
    EXPECT_EQ(title(order), "refused") << order;
  }
}

TEST_F(ConfinedParserTest, ManyFilesOneAfterAnother) {
  for (int i = 0; i < 300; ++i) ASSERT_EQ(title("next"), "read");
}

}  // namespace
}  // namespace tracuu::confine
