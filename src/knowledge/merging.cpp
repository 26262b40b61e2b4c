#include "knowledge/merging.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>

#include "knowledge/name_likeness.h"

namespace tracuu::knowledge {

namespace {

// A word that begins or ends more names than this says nothing of any two of them.
constexpr std::size_t kMostAlike = 400;

bool is_one_word(std::string_view key) { return key.find(' ') == std::string_view::npos; }

bool share_a_role(const Surface& a, const Surface& b) {
  return std::ranges::any_of(a.roles, [&](const auto& role) { return b.roles.contains(role.first); });
}

// Countries that documents say: the same, different, or not both known.
enum class Countries : std::uint8_t { unknown, same, different };
Countries compare_countries(const Surface& a, const Surface& b) {
  const std::string_view left = Surface::most_frequent(a.countries), right = Surface::most_frequent(b.countries);
  if (left.empty() || right.empty()) return Countries::unknown;
  return left == right ? Countries::same : Countries::different;
}

class Merger {
 public:
  explicit Merger(const SurfaceTable& table) : table_(table), surfaces_(table.surfaces()), parent_(surfaces_.size()) {
    std::iota(parent_.begin(), parent_.end(), SurfaceId{0});
  }

  Merged run(std::span<const Correction> corrections) {
    for (const Correction& each : corrections) {
      if (each.what == CorrectionKind::split) part(each);
    }
    for (const Correction& each : corrections) {
      if (each.what == CorrectionKind::merge || each.what == CorrectionKind::rename) join_all(each);
    }
    join_variants();
    join_spellings();
    join_short_names();
    join_visits();
    for (SurfaceId id = 0; id < parent_.size(); ++id) parent_[id] = root(id);
    for (const Correction& each : corrections) show(each);
    merged_.standing = std::move(parent_);
    return std::move(merged_);
  }

 private:
  // By the key of a variant: the names that documents have it for, and in how many.
  struct Meaning {
    SurfaceId name = 0;
    std::uint32_t documents = 0;
  };

  SurfaceId root(SurfaceId id) const {
    while (parent_[id] != id) id = parent_[id];
    return id;
  }

  // The surfaces with the names of a correction; names that no document has are noted.
  std::vector<SurfaceId> surfaces_of(const Correction& correction) {
    std::vector<SurfaceId> found;
    for (const std::string& name : correction.names) {
      const SurfaceId id = table_.find(correction.kind, name_key(name));
      const bool is_new_name = correction.what == CorrectionKind::rename && &name != &correction.names.front();
      if (id != surfaces_.size()) found.push_back(id);
      else if (!is_new_name && correction.line != 0)
        merged_.unmet.push_back({correction.line, TextKey::cli_correction_unknown, name});
    }
    return found;
  }

  void part(const Correction& correction) {
    const std::vector<SurfaceId> ids = surfaces_of(correction);
    for (std::size_t i = 0; i < ids.size(); ++i) {
      for (std::size_t j = i + 1; j < ids.size(); ++j) apart_.emplace_back(ids[i], ids[j]);
    }
  }

  void join_all(const Correction& correction) {
    for (const SurfaceId id : surfaces_of(correction)) {
      const auto first = corrected_.try_emplace(&correction, id).first;
      join(first->second, id);
    }
  }

  // What is to be seen of an entity, once it is known which surfaces are its.
  void show(const Correction& correction) {
    if (correction.what == CorrectionKind::hide) {
      for (const SurfaceId id : surfaces_of(correction)) merged_.hidden.insert(root(id));
    }
    const auto corrected = corrected_.find(&correction);
    if (corrected == corrected_.end()) return;
    const bool is_rename = correction.what == CorrectionKind::rename;
    // What is merged into a name that nobody has keeps its own.
    const bool is_first_known = table_.find(correction.kind, name_key(correction.names.front())) != surfaces_.size();
    if (is_rename || is_first_known)
      merged_.names[root(corrected->second)] = is_rename ? correction.names.back() : correction.names.front();
  }

  bool are_apart(SurfaceId a, SurfaceId b) const {
    return std::ranges::any_of(apart_, [&](const auto& pair) {
      const SurfaceId left = root(pair.first), right = root(pair.second);
      return (left == a && right == b) || (left == b && right == a);
    });
  }

  void join(SurfaceId a, SurfaceId b) {
    SurfaceId more = root(a), less = root(b);
    if (more == less || are_apart(more, less)) return;
    // A name of one word never stands for a longer one.
    const auto weight = [&](SurfaceId id) {
      return std::pair(!is_one_word(surfaces_[id].key), surfaces_[id].documents);
    };
    if (weight(more) < weight(less) || (weight(more) == weight(less) && less < more)) std::swap(more, less);
    parent_[less] = more;
  }

  // Calls take(variant's surface, name, documents) for each variant that is a surface itself.
  template <typename Take>
  void for_each_variant(Take take) const {
    for (SurfaceId id = 0; id < surfaces_.size(); ++id) {
      for (const auto& [variant, documents] : surfaces_[id].variants) {
        const SurfaceId other = table_.find(surfaces_[id].kind, name_key(variant));
        if (other != surfaces_.size() && other != id) take(other, id, documents);
      }
    }
  }

  void join_variants() {
    for_each_variant([&](SurfaceId variant, SurfaceId name, std::uint32_t) {
      const bool is_person = surfaces_[name].kind == EntityKind::person;
      if (is_person && !is_one_word(surfaces_[variant].key) && !is_one_word(surfaces_[name].key)) join(name, variant);
    });
  }

  void join_spellings() {
    std::unordered_map<std::string_view, std::vector<SurfaceId>> alike;  // by first and by last word
    for (SurfaceId id = 0; id < surfaces_.size(); ++id) {
      const std::string_view key = surfaces_[id].key;
      if (surfaces_[id].kind != EntityKind::person || is_one_word(key)) continue;
      alike[key.substr(0, key.find(' ') + 1)].push_back(id);
      alike[key.substr(key.rfind(' '))].push_back(id);
    }
    for (const auto& [word, ids] : alike) {
      if (ids.size() <= kMostAlike) join_spellings_of(ids);
    }
  }

  void join_spellings_of(const std::vector<SurfaceId>& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      for (std::size_t j = i + 1; j < ids.size(); ++j) {
        const Surface &a = surfaces_[ids[i]], &b = surfaces_[ids[j]];
        if (!may_be_one(a.key, b.key)) continue;
        const Countries countries = compare_countries(a, b);
        const bool agree = countries == Countries::same || share_a_role(a, b);
        if (agree && countries != Countries::different) join(ids[i], ids[j]);
      }
    }
  }

  void join_short_names() {
    std::unordered_map<SurfaceId, std::vector<Meaning>> meanings;
    for_each_variant([&](SurfaceId variant, SurfaceId name, std::uint32_t documents) {
      const EntityKind kind = surfaces_[name].kind;
      const bool is_short = kind != EntityKind::person || is_one_word(surfaces_[variant].key);
      if (is_short) add(meanings[variant], root(name), documents);
    });
    std::vector<std::pair<SurfaceId, SurfaceId>> joins;
    for (const auto& [variant, names] : meanings) {
      if (const Meaning* sole = sole_meaning(names)) joins.emplace_back(variant, sole->name);
    }
    std::ranges::sort(joins);
    for (const auto& [variant, name] : joins) join(name, variant);
  }

  // By visitor, country and year; one of which no year is known is that of the only year that is.
  void join_visits() {
    std::map<std::pair<SurfaceId, SurfaceId>, std::map<std::uint32_t, SurfaceId>> visits;
    for (SurfaceId id = 0; id < surfaces_.size(); ++id) {
      const Visit& visit = surfaces_[id].visit;
      if (visit.visitor == kNoSurface) continue;
      const auto [first, is_new] = visits[{root(visit.visitor), root(visit.place)}].try_emplace(visit.year, id);
      if (!is_new) join(first->second, id);
    }
    for (const auto& [whose, by_year] : visits) {
      if (by_year.size() == 2 && by_year.begin()->first == 0) join(by_year.rbegin()->second, by_year.begin()->second);
    }
  }

  static void add(std::vector<Meaning>& meanings, SurfaceId name, std::uint32_t documents) {
    const auto known = std::ranges::find(meanings, name, &Meaning::name);
    if (known == meanings.end()) meanings.push_back({name, documents});
    else known->documents += documents;
  }

  // The one that nine of ten documents mean; nullptr where there is none.
  static const Meaning* sole_meaning(const std::vector<Meaning>& meanings) {
    const auto most = std::ranges::max_element(meanings, {}, &Meaning::documents);
    const std::uint32_t all =
        std::accumulate(meanings.begin(), meanings.end(), std::uint32_t{0},
                        [](std::uint32_t sum, const Meaning& each) { return sum + each.documents; });
    return std::uint64_t{most->documents} * 10 >= std::uint64_t{all} * 9 ? &*most : nullptr;
  }

  const SurfaceTable& table_;
  const std::vector<Surface>& surfaces_;
  std::vector<SurfaceId> parent_;
  std::vector<std::pair<SurfaceId, SurfaceId>> apart_;
  std::map<const Correction*, SurfaceId> corrected_;  // what was joined because of a correction
  Merged merged_;
};

}  // namespace

Merged merge(const SurfaceTable& table, std::span<const Correction> corrections) {
  return Merger(table).run(corrections);
}

}  // namespace tracuu::knowledge
