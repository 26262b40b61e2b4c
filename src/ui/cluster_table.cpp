#include "ui/cluster_table.h"

namespace tracuu::ui {

namespace {

constexpr char32_t kFirst = 0xE000, kSecond = 0xF0000;

}  // namespace

bool is_private_use(char32_t c) { return (c >= kFirst && c < kFirst + ClusterTable::kFirstArea) || c >= kSecond; }

char32_t ClusterTable::stand_in(std::string_view cluster) {
  const auto known = places_.find(cluster);
  std::size_t place = clusters_.size();
  if (known != places_.end()) {
    place = known->second;
  } else {
    if (place == kFirstArea + kSecondArea) return 0xFFFD;
    clusters_.push_back(places_.emplace(cluster, place).first->first);
  }
  return static_cast<char32_t>(place < kFirstArea ? kFirst + place : kSecond + (place - kFirstArea));
}

std::string_view ClusterTable::cluster(char32_t stand_in) const {
  if (!is_private_use(stand_in)) return {};
  const std::size_t place = stand_in < kSecond ? stand_in - kFirst : kFirstArea + (stand_in - kSecond);
  return place < clusters_.size() ? clusters_[place] : std::string_view();
}

ClusterTable& clusters() {
  static ClusterTable table;
  return table;
}

}  // namespace tracuu::ui
