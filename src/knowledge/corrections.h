// What people have set right in what the rules find: corrections.tsv, which lies beside the documents and holds for
// every later build. One correction a line, its parts parted by tabs; lines that begin with # explain:
//   merge   KIND  NAME  OTHER…   all are the first
//   split   KIND  NAME  OTHER…   no two of them are one, whatever the rules say
//   rename  KIND  NAME  NEW      shown as NEW; one with what has that name already
//   hide    KIND  NAME…          none of them is one
// KIND is person, organisation, place or event. Names are compared without regard to case and to the place of a mark.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/texts.h"
#include "knowledge/entity.h"

namespace tracuu::knowledge {

enum class CorrectionKind : std::uint8_t { merge, split, rename, hide };

struct Correction {
  CorrectionKind what = CorrectionKind::merge;
  EntityKind kind = EntityKind::person;
  std::vector<std::string> names;
  std::uint64_t line = 0;  // from 1, of the file that it is in; 0 of an inherited one
};

struct CorrectionDiagnostic {
  std::uint64_t line = 0;  // from 1; 0 where it is about the whole file
  TextKey what;
  std::string detail;
};

inline constexpr std::size_t kMaxCorrectionBytes = std::size_t{1} << 20;

class Corrections {
 public:
  // Adds what a file says. Never fails: lines that it cannot take are left out.
  std::vector<CorrectionDiagnostic> add(std::string_view tsv);
  // As add(), of what to_tsv() wrote: it has no lines that a person could look up.
  void inherit(std::string_view tsv);

  std::span<const Correction> all() const { return all_; }
  // Without comments: add() makes the same of it.
  std::string to_tsv() const;

 private:
  std::vector<Correction> all_;
};

}  // namespace tracuu::knowledge
