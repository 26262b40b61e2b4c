#include "search/position_scan.h"

#include <bit>
#include <utility>

namespace tracuu::search {

using Kind = QueryNode::Kind;

namespace {

constexpr std::uint32_t kFirstLook = 16;  // places of a chain

}  // namespace

std::vector<const QueryNode*> alternatives_of(const QueryNode& operand) {
  if (operand.kind == Kind::phrase) return {&operand};
  std::vector<const QueryNode*> phrases;
  for (const QueryNode& part : operand.parts) phrases.push_back(&part);
  return phrases;
}

std::size_t PositionScan::add_chain(const QueryNode& node) {
  const std::size_t operands = node.kind == Kind::near ? node.parts.size() : 1;
  chains_.push_back({&node, std::vector<std::vector<Span>>(operands)});
  return chains_.size() - 1;
}

void PositionScan::add_phrase(std::size_t chain, std::size_t operand, std::span<const TermGroup* const> groups,
                              Scope scope) {
  scanner_.add(groups);
  phrases_.push_back({chain, operand, static_cast<std::uint32_t>(groups.size()), scope});
  only_titles_ &= scope == Scope::title;
}

// Takes a place of an operand. Of a pair the later one is next to the earlier one; the first such pair is enough. A
// longer chain needs all places, but where they are many it stands by fewer: it is looked at whenever they have
// doubled.
bool PositionScan::completes(Chain& chain, const Span& span, std::size_t operand) {
  if (chain.spans.size() == 1) return true;
  if (chain.spans.size() == 2 && follows_near(span, chain.spans[1 - operand], chain.node->parts[1].distance))
    return true;
  chain.spans[operand].push_back(span);
  return ++chain.count >= kFirstLook && std::has_single_bit(chain.count) && stands(chain);
}

bool PositionScan::stands(Chain& chain) {
  if (chain.spans.size() < 3) return false;
  chain.reached = chain.spans[0];
  for (std::size_t i = 1; i < chain.spans.size() && !chain.reached.empty(); ++i) {
    chain.next = chain.spans[i];
    keep_near(chain.next, chain.reached, chain.node->parts[i].distance);
    std::swap(chain.next, chain.reached);
  }
  return !chain.reached.empty();
}

PositionScan::Chains PositionScan::standing(std::span<const StreamWord> words, std::uint32_t title_end, Chains wanted,
                                            bool one_is_enough) {
  for (Chain& chain : chains_) {
    chain.count = 0;
    for (std::vector<Span>& spans : chain.spans) spans.clear();
  }
  Chains found = 0;
  scanner_.scan(words, only_titles_ ? title_end : UINT32_MAX,
                [&](std::size_t number, std::uint32_t last, std::uint32_t length) {
                  const Phrase& phrase = phrases_[number];
                  const Chains bit = Chains{1} << phrase.chain;
                  if ((wanted & ~found & bit) == 0 || (phrase.scope == Scope::title && last >= title_end)) return true;
                  Chain& chain = chains_[phrase.chain];
                  const Span span{last + 2 - phrase.size - length, last};
                  if (completes(chain, span, phrase.operand)) found |= bit;
                  return one_is_enough ? found == 0 : found != wanted;
                });
  for (std::size_t i = 0; i < chains_.size(); ++i) {
    const Chains bit = Chains{1} << i;
    if ((wanted & ~found & bit) != 0 && stands(chains_[i])) found |= bit;
  }
  return found;
}

}  // namespace tracuu::search
