// Programs outside, and what they are kept from.
#include "confine/program.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "confine/confined_parser.h"

namespace tracuu::confine {
namespace {

Result<std::string> run_shell(const std::string& script, std::chrono::milliseconds waiting = std::chrono::seconds(60)) {
  const Program shell = {"sh", "dash", {"-c", script}, {std::uint64_t{1} << 30, 1, waiting}};
  return run_program(shell, "tin\n", 1000);
}

std::string code_of(const Result<std::string>& result) {
  return result.ok() ? result.value() : std::string(text_key_name(result.error().code));
}

TEST(Program, GivesWhatItMakesOfItsInput) { EXPECT_EQ(code_of(run_shell("cat; echo xong")), "tin\nxong\n"); }

TEST(Program, ThatIsNotThereIsSaid) {
  const Result<std::string> result = run_program({"tracuu-no-such", "none", {}, {}}, "", 10);
  EXPECT_EQ(code_of(result), "error.converter_missing");
}

TEST(Program, ThatFailsIsSaid) { EXPECT_EQ(code_of(run_shell("exit 3")), "error.converter_failed"); }

TEST(Program, HasLimits) {
  EXPECT_EQ(code_of(run_shell("while :; do :; done")), "error.parser_slow");
  EXPECT_EQ(code_of(run_shell("exec sleep 1000", std::chrono::milliseconds(20))), "error.parser_slow");
  EXPECT_EQ(code_of(run_shell("while :; do echo aaaaaaaaaaaaaaaaaaaa; done")), "error.text_too_large");
}

TEST(Program, ReachesNoFilesButTheSystems) {
  if (!missing_protections().empty()) GTEST_SKIP() << "this kernel lacks " << missing_protections().front();
  const std::string own = std::filesystem::absolute("CMakeLists.txt").string();
  EXPECT_EQ(code_of(run_shell("cat '" + own + "' /etc/passwd /proc/1/environ; echo xong")), "xong\n");
  EXPECT_EQ(code_of(run_shell("echo a > /tmp/tracuu-escaped && echo escaped; ls / && echo listed; echo xong")),
            "xong\n");
}

}  // namespace
}  // namespace tracuu::confine
