// A parser that parses each file in a process of its own, which can do nothing else and is believed nothing.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "confine/nursery.h"
#include "confine/resources.h"
#include "document/file_contents.h"

namespace tracuu::confine {

class ConfinedParser final : public document::FileParser {
 public:
  using LimitsOf = std::function<Limits(std::size_t bytes)>;

  // `parser`, which outlives this, is what the processes run: a copy as it is now. REQUIRES: one thread.
  static Result<ConfinedParser> start(document::FileParser& parser, LimitsOf limits = limits_of_parser);

  // Beside what `parser` gives: where its process ends before its time, the file is left out with error.parser_crashed,
  // .parser_slow or .parser_memory.
  Result<void> parse(document::Format format, const std::string& name, std::string_view bytes,
                     document::FileContents& contents) override;

 private:
  ConfinedParser(Nursery nursery, LimitsOf limits) : nursery_(std::move(nursery)), limits_(std::move(limits)) {}

  Nursery nursery_;
  LimitsOf limits_;
};

// What this system lacks that would confine them further: "Landlock", "seccomp".
std::vector<std::string> missing_protections();

}  // namespace tracuu::confine
