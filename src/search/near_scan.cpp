#include "search/near_scan.h"

#include <algorithm>

namespace tracuu::search {

using Kind = QueryNode::Kind;

std::vector<const QueryNode*> alternatives_of(const QueryNode& operand) {
  if (operand.kind == Kind::phrase) return {&operand};
  std::vector<const QueryNode*> phrases;
  for (const QueryNode& part : operand.parts) phrases.push_back(&part);
  return phrases;
}

NearScan::NearScan(const QueryNode& node, TermBits& bits) : node_(node), scanner_(bits) {
  if (node.kind == Kind::phrase) {
    alternatives_.push_back({&node});
  } else {
    for (const QueryNode& part : node.parts) alternatives_.push_back(alternatives_of(part));
  }
  spans_.resize(alternatives_.size());
}

void NearScan::add(const std::vector<const TermGroup*>& groups, const QueryNode& phrase, std::size_t operand) {
  scanner_.add(groups);
  phrases_.push_back({operand, static_cast<std::uint32_t>(groups.size()), phrase.scope == Scope::title});
}

// Of a pair the later one is next to the earlier one; the first such pair is enough. A longer chain needs all places.
bool NearScan::completes(const Span& span, std::size_t operand) const {
  if (spans_.size() != 2) return spans_.size() == 1;
  return follows_near(span, spans_[1 - operand], node_.parts[1].distance);
}

bool NearScan::stands_in(std::span<const StreamWord> words, std::uint32_t title_end) {
  const bool only_title = std::ranges::all_of(phrases_, &Phrase::is_in_title);
  bool is_complete = false;
  for (std::vector<Span>& spans : spans_) spans.clear();
  scanner_.scan(words, only_title ? title_end : UINT32_MAX, [&](std::size_t number, std::uint32_t last) {
    const Phrase& phrase = phrases_[number];
    if (phrase.is_in_title && last >= title_end) return true;
    const Span span{last + 1 - phrase.size, last};
    is_complete = completes(span, phrase.operand);
    spans_[phrase.operand].push_back(span);
    return !is_complete;
  });
  if (is_complete || spans_.size() < 3) return is_complete;
  for (std::size_t i = 1; i < spans_.size(); ++i) keep_near(spans_[i], spans_[i - 1], node_.parts[i].distance);
  return !spans_.back().empty();
}

}  // namespace tracuu::search
