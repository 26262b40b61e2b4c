#include "main/cli/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "main/cli/arguments.h"
#include "main/cli/build_command.h"
#include "main/cli/extract_command.h"
#include "main/cli/info_command.h"
#include "main/cli/search_arguments.h"
#include "main/cli/search_command.h"
#include "main/cli/serve_command.h"
#include "main/cli/verify_command.h"
#include "main/cli/version.h"

namespace tracuu::cli {

namespace {

constexpr std::uint32_t kMostHits = 1'000'000;
constexpr std::uint32_t kLastPort = 65535;

// One command: what CLI11 reads, the page that explains it, and what to do with what was read. The options
// live in `run`.
struct Command {
  CLI::App* app = nullptr;
  TextKey help{};
  std::function<Result<ExitCode>()> run;
};

CLI::App* add_command(CLI::App& program, const char* name) {
  CLI::App* app = program.add_subcommand(name);
  app->allow_extras();  // so that one that is too many is reported in our words
  return app;
}

Error missing(const CLI::App* app, const char* argument) {
  return {TextKey::error_usage_missing, argument, app->get_name()};
}

Result<std::string> date_of_environment() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  if (epoch == nullptr || *epoch == '\0') return std::string();
  return date_of_epoch("SOURCE_DATE_EPOCH", epoch);
}

Command declare_build(CLI::App& program, const Console& console) {
  CLI::App* app = add_command(program, "build");
  const auto options = std::make_shared<BuildOptions>();
  const auto static_size = std::make_shared<std::optional<std::string>>();
  app->add_option("INPUT", options->inputs);
  app->add_option("-o,--output", options->output);
  app->add_option("--title", options->title);
  app->add_option("--lang", options->lang);
  app->add_option("--date", options->date);
  app->add_option("--map", options->map)->allow_extra_args(false);
  app->add_flag("--private-url", options->private_url);
  app->add_option("--static", *static_size);
  app->add_option("--report", options->report);
  app->add_flag("--empty", options->empty);
  app->add_flag("--quiet", options->quiet);
  return {app, TextKey::cli_help_build, [app, options, static_size, &console]() -> Result<ExitCode> {
            if (options->output.empty()) return missing(app, "-o");
            if (options->inputs.empty() && !options->empty) return missing(app, "INPUT");
            if (!options->lang.empty()) TRACUU_TRY(parse_lang("--lang", options->lang));
            if (!options->date.empty()) TRACUU_TRY(parse_date("--date", options->date));
            TRACUU_ASSIGN(options->epoch_date, date_of_environment());
            if (*static_size) {
              TRACUU_ASSIGN(options->static_limit, parse_size("--static", **static_size));
            }
            return run_build(*options, console);
          }};
}

struct SearchArguments {
  SearchOptions options;
  std::string sort = "relevance";
  std::string marks = "as-typed";
  std::string limit = "20";
  std::string offset = "0";
  std::vector<std::string> filters;
};

Result<void> read_search_arguments(SearchArguments& arguments) {
  engine::SearchRequest& request = arguments.options.request;
  TRACUU_ASSIGN(request.sort, parse_sort("--sort", arguments.sort));
  TRACUU_ASSIGN(request.marks, parse_marks("--marks", arguments.marks));
  TRACUU_ASSIGN(request.limit, parse_number("--limit", arguments.limit, kMostHits));
  TRACUU_ASSIGN(request.offset, parse_number("--offset", arguments.offset, kMostHits));
  for (const std::string& filter : arguments.filters) TRACUU_TRY(add_filter(request.filters, filter));
  return {};
}

Command declare_search(CLI::App& program, const Console& console) {
  CLI::App* app = add_command(program, "search");
  const auto arguments = std::make_shared<SearchArguments>();
  SearchOptions& options = arguments->options;
  app->add_option("CORPUS", options.corpus);
  app->add_option("QUERY", options.request.query);
  app->add_option("--filter", arguments->filters)->allow_extra_args(false);
  app->add_option("--sort", arguments->sort);
  app->add_option("--limit", arguments->limit);
  app->add_option("--offset", arguments->offset);
  app->add_option("--marks", arguments->marks);
  app->add_option("--queries", options.queries);
  app->add_option("--explain", options.explain);
  app->add_flag("--json", options.json);
  return {app, TextKey::cli_help_search, [app, arguments, &console]() -> Result<ExitCode> {
            if (arguments->options.corpus.empty()) return missing(app, "CORPUS");
            TRACUU_TRY(read_search_arguments(*arguments));
            return run_search(arguments->options, console);
          }};
}

Command declare_extract(CLI::App& program, const Console& console) {
  CLI::App* app = add_command(program, "extract");
  const auto options = std::make_shared<ExtractOptions>();
  app->add_option("INPUT", options->inputs);
  app->add_option("--map", options->map)->allow_extra_args(false);
  app->add_flag("--json", options->json);
  return {app, TextKey::cli_help_extract, [app, options, &console]() -> Result<ExitCode> {
            if (options->inputs.empty()) return missing(app, "INPUT");
            return run_extract(*options, console);
          }};
}

Command declare_info(CLI::App& program, const Console& console) {
  CLI::App* app = add_command(program, "info");
  const auto corpus = std::make_shared<std::string>();
  const auto json = std::make_shared<bool>(false);
  const auto document = std::make_shared<std::string>();
  app->add_option("CORPUS", *corpus);
  app->add_option("--document", *document);
  app->add_flag("--json", *json);
  return {app, TextKey::cli_help_info, [app, corpus, document, json, &console]() -> Result<ExitCode> {
            if (corpus->empty()) return missing(app, "CORPUS");
            if (!document->empty()) return run_document_info(*corpus, *document, *json, console);
            return run_info(*corpus, *json, console);
          }};
}

Command declare_verify(CLI::App& program, const Console& console) {
  CLI::App* app = add_command(program, "verify");
  const auto path = std::make_shared<std::string>();
  app->add_option("PATH", *path);
  return {app, TextKey::cli_help_verify, [app, path, &console]() -> Result<ExitCode> {
            if (path->empty()) return missing(app, "PATH");
            return run_verify(*path, console);
          }};
}

Command declare_serve(CLI::App& program, const Console& console) {
  CLI::App* app = add_command(program, "serve");
  const auto options = std::make_shared<ServeOptions>();
  const auto port = std::make_shared<std::string>(std::to_string(options->port));
  app->add_option("PATH", options->path);
  app->add_option("--port", *port);
  return {app, TextKey::cli_help_serve, [app, options, port, &console]() -> Result<ExitCode> {
            if (options->path.empty()) return missing(app, "PATH");
            TRACUU_ASSIGN(const std::uint32_t number, parse_number("--port", *port, kLastPort));
            options->port = static_cast<int>(number);
            return run_serve(*options, console);
          }};
}

ExitCode refuse(const Console& console, const Error& error) {
  console.note(error);
  return ExitCode::nothing;
}

// CLI11's complaint, which begins with the option it is about, in our words.
Error error_of(const CLI::ParseError& complaint) {
  const std::string what = complaint.what();
  if (complaint.get_name() == "ArgumentMismatch") {
    return {TextKey::error_usage_no_value, what.substr(0, what.find(':')), ""};
  }
  return {TextKey::error_usage_other, what, ""};
}

// The command that was named and has been parsed; null where none was.
const Command* chosen(const std::vector<Command>& commands) {
  const auto command = std::find_if(commands.begin(), commands.end(), [](const Command& c) { return c.app->parsed(); });
  return command == commands.end() ? nullptr : &*command;
}

void print_page(TextKey page, const Console& console) { console.answer(text_of(page, console.lang())); }

ExitCode run_chosen(const CLI::App& program, const Command* command, const Console& console) {
  const std::vector<std::string> extras = command != nullptr ? command->app->remaining() : program.remaining();
  if (command == nullptr && extras.empty()) {
    console.note(TextKey::error_usage_no_command);
    return ExitCode::nothing;
  }
  if (command == nullptr) return refuse(console, {TextKey::error_usage_command, extras.front(), ""});
  if (!extras.empty()) return refuse(console, {TextKey::error_usage_unknown, extras.front(), command->app->get_name()});
  const Result<ExitCode> end = command->run();
  return end.ok() ? end.value() : refuse(console, end.error());
}

}  // namespace

ExitCode run_command_line(std::vector<std::string> arguments, const Console& console) {
  CLI::App program;
  program.allow_extras();
  program.set_version_flag("--version", std::string(kBuilder));
  const std::vector<Command> commands = {declare_build(program, console),   declare_search(program, console),
                                         declare_extract(program, console), declare_info(program, console),
                                         declare_verify(program, console),  declare_serve(program, console)};
  arguments = spread_repeated(std::move(arguments), {"--map", "--filter"});
  std::reverse(arguments.begin(), arguments.end());  // the order in which CLI11 takes a vector
  try {
    program.parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    const Command* command = chosen(commands);
    print_page(command != nullptr ? command->help : TextKey::cli_help_tracuu, console);
    return ExitCode::done;
  } catch (const CLI::CallForVersion&) {
    console.answer(kBuilder);
    return ExitCode::done;
  } catch (const CLI::ParseError& complaint) {
    return refuse(console, error_of(complaint));
  }
  return run_chosen(program, chosen(commands), console);
}

}  // namespace tracuu::cli
