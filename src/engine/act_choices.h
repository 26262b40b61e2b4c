// What of a ledger of acts is asked for, and what else could be: each restriction with its choices, counted over the
// acts that pass all the others.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/knowledge_state.h"

namespace tracuu::engine {

class ActFilter {
 public:
  // A bit for each restriction that an act does not pass.
  enum Failed : std::uint32_t {
    actor = 1,
    addressee = 2,
    principal = 4,
    debtor = 8,
    creditor = 16,
    kind = 32,
    verb = 64,
    due = 128
  };

  // Nothing where somebody is asked for whom the corpus does not know: no act is his.
  static std::optional<ActFilter> of(const ActsRequest& request, const knowledge::Knowledge& known);

  std::uint32_t failed(const knowledge::Act& act) const;

 private:
  std::optional<knowledge::Party> actor_, addressee_, principal_, debtor_, creditor_;
  std::vector<std::string> kinds_;
  std::optional<std::uint32_t> verb_;  // 0: one that no act has
  bool due_ = false;
};

class ActChoices {
 public:
  explicit ActChoices(const knowledge::Knowledge& known) : known_(known), verbs_(known.verbs().size() + 1) {}

  // `failed` as the filter says of the act.
  void count(const knowledge::Act& act, std::uint32_t failed);
  void list(Acts& answer) const;

 private:
  struct Counted {
    knowledge::Party party;
    std::uint32_t count = 0;
  };
  using Counts = std::unordered_map<std::uint64_t, Counted>;

  static void add(const knowledge::Party& party, Counts& counts);
  std::vector<Acts::Party> most_frequent(const Counts& counts) const;

  const knowledge::Knowledge& known_;
  std::vector<EntityPage::ActCount> kinds_;
  std::vector<std::uint32_t> verbs_;  // by number
  Counts actors_, addressees_, debtors_, creditors_;
};

}  // namespace tracuu::engine
