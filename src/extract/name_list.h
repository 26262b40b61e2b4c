// Entities of one kind gathered by their names: the same words, or the same line of a table, are one.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extract/reading.h"

namespace tracuu::extract {

// Of a list that has this many, more forms say nothing new.
inline constexpr std::size_t kMostForms = 64;

inline void add_once(std::vector<std::string>& list, std::string_view text) {
  if (list.size() < kMostForms && std::ranges::find(list, text) == list.end()) list.emplace_back(text);
}

template <typename Entity>
class NameList {
 public:
  NameList(const Reading& reading, std::vector<Entity>& entities) : reading_(reading), entities_(entities) {}

  // The entity of a name; `known` is what the table calls it, "" where it is in none.
  std::uint32_t add(Span name, std::string_view known = {}) {
    return add_as(known.empty() ? key_of(reading_, name) : hash_of(known), name);
  }
  // The same where something else than the name says what it is.
  std::uint32_t add_as(KeyHash key, Span name) {
    const auto [place, is_new] = by_key_.try_emplace(key, static_cast<std::uint32_t>(entities_.size()));
    if (is_new) entities_.emplace_back().name = reading_.slice(name);
    mention(place->second, name);
    return place->second;
  }
  // Another form of it.
  void add_form(std::uint32_t entity, Span name, std::string_view known = {}) {
    by_key_.try_emplace(known.empty() ? key_of(reading_, name) : hash_of(known), entity);
    mention(entity, name);
  }
  // Whose body it is goes into the name of one that has none but its kind: "Chính phủ" is "Chính phủ Lào".
  void call(std::uint32_t entity, Span kind, std::string name) {
    Entity& known = entities_[entity];
    const std::string_view form = reading_.slice(kind);
    if (known.name != form) return;
    known.name = std::move(name);
    add_once(known.variants, form);
  }
  void mention(std::uint32_t entity, Span name) {
    Entity& known = entities_[entity];
    const std::string_view form = reading_.slice(name);
    if (form != known.name) add_once(known.variants, form);
    known.mentions.push_back(reading_.range_of(name));
  }

  std::vector<Entity>& entities() { return entities_; }
  Entity& operator[](std::uint32_t entity) { return entities_[entity]; }

 private:
  const Reading& reading_;
  std::vector<Entity>& entities_;
  std::unordered_map<KeyHash, std::uint32_t> by_key_;
};

}  // namespace tracuu::extract
