#include "language/term_order.h"

#include "text/collation.h"
#include "text/syllable.h"

namespace tracuu::language {

namespace {

constexpr std::uint64_t kKeyCost = 2000;

}  // namespace

const std::string& TermOrder::key(std::uint32_t term, const Source& source) {
  std::string& key = keys_[term];
  if (key.empty()) key = text::collation_key(text::write_syllable(source.index().dictionary().key(term)));
  return key;
}

void TermOrder::go_on(const Source& source, Work& work) {
  for (; !is_over() && !work.is_spent(); ++next_) {
    key(next_, source);
    work.spend(kKeyCost);
  }
}

}  // namespace tracuu::language
