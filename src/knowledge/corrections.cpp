#include "knowledge/corrections.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "knowledge/format.h"

namespace tracuu::knowledge {

namespace {

constexpr std::string_view kWhat[] = {"merge", "split", "rename", "hide"};

std::vector<std::string> parts_of(std::string_view line) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t tab = line.find('\t');
    if (tab != 0 && !line.empty()) parts.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return parts;
    line.remove_prefix(tab + 1);
  }
}

template <typename Value, std::size_t size>
std::optional<Value> named(const std::string_view (&names)[size], std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<Value>(found - std::begin(names));
}

bool has_enough(const Correction& correction) {
  const std::size_t names = correction.names.size();
  switch (correction.what) {
    case CorrectionKind::hide: return names >= 1;
    case CorrectionKind::rename: return names == 2;
    default: return names >= 2;
  }
}

}  // namespace

std::vector<CorrectionDiagnostic> Corrections::add(std::string_view tsv) {
  std::vector<CorrectionDiagnostic> left_out;
  if (tsv.size() > kMaxCorrectionBytes) {
    tsv = tsv.substr(0, tsv.rfind('\n', kMaxCorrectionBytes));
    left_out.push_back({0, TextKey::cli_correction_many, {}});
  }
  for (std::uint64_t number = 1; !tsv.empty(); ++number) {
    const std::size_t end = std::min(tsv.find('\n'), tsv.size());
    std::string_view line = tsv.substr(0, end);
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> parts = parts_of(line);
    const auto what = parts.empty() ? std::nullopt : named<CorrectionKind>(kWhat, parts[0]);
    const auto kind = parts.size() < 2 ? std::nullopt : named<EntityKind>(kEntityFacets, parts[1]);
    if (!what) {
      left_out.push_back({number, TextKey::cli_correction_verb, parts.empty() ? std::string() : parts[0]});
    } else if (!kind) {
      left_out.push_back({number, TextKey::cli_correction_kind, parts.size() < 2 ? std::string() : parts[1]});
    } else {
      parts.erase(parts.begin(), parts.begin() + 2);
      Correction correction{*what, *kind, std::move(parts), number};
      if (has_enough(correction)) all_.push_back(std::move(correction));
      else left_out.push_back({number, TextKey::cli_correction_names, std::string(line)});
    }
  }
  return left_out;
}

void Corrections::inherit(std::string_view tsv) {
  const std::size_t first = all_.size();
  add(tsv);
  for (std::size_t i = first; i < all_.size(); ++i) all_[i].line = 0;
}

std::string Corrections::to_tsv() const {
  std::string out;
  for (const Correction& correction : all_) {
    out += std::string(kWhat[static_cast<std::size_t>(correction.what)]) + '\t' +
           std::string(kEntityFacets[static_cast<std::size_t>(correction.kind)]);
    for (const std::string& name : correction.names) out += '\t' + name;
    out += '\n';
  }
  return out;
}

}  // namespace tracuu::knowledge
