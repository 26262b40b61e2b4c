#include "search/form_counter.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "search/group_table.h"
#include "search/position_counter.h"

namespace tracuu::search {

namespace {

struct Found {
  text::Token token;
  std::uint32_t position = 0;
  GroupSet groups = 0;
};

class Finder : public PositionSink {
 public:
  Finder(const GroupTable& groups, const Dictionary& dictionary) : groups_(groups), dictionary_(dictionary) {}

  void token(const text::Token& token, std::uint32_t position) override {
    const NumberRange spellings = dictionary_.find_class(token.folded);
    if (spellings.empty()) return;
    const std::optional<std::uint32_t> term = dictionary_.find_term(spellings.begin, token.key);
    const GroupSet groups = term ? groups_.of(*term) : 0;
    if (groups != 0) found.push_back({token, position, groups});
  }

  void expression(const text::Token& token, std::uint32_t first, std::uint32_t) override { this->token(token, first); }

  std::vector<Found> found;

 private:
  const GroupTable& groups_;
  const Dictionary& dictionary_;
};

}  // namespace

std::vector<std::vector<FormCount>> count_forms(const Document& document, const MatchPlan& plan, const Index& index) {
  const GroupTable table(plan, index.dictionary());
  Finder finder(table, index.dictionary());
  const DocumentLayout layout = lay_out({document.title, document.text, document.blocks}, index.names(), finder);
  const std::uint32_t text_begin = layout.marks.empty() ? layout.title_end : layout.marks.front().position;
  std::vector<std::vector<FormCount>> forms(plan.groups.size());
  for (const Found& each : finder.found) {
    const std::string_view from = each.position < text_begin ? document.title : document.text;
    const ByteRange range = each.token.range;
    for_each_group(each.groups, [&](std::size_t group) {
      auto form = std::ranges::find(forms[group], each.token.key, &FormCount::key);
      if (form == forms[group].end()) {
        const std::string written(from.substr(range.begin, range.size()));
        form = forms[group].insert(form, {written, each.token.key, each.token.folded, 0, false});
      }
      ++form->occurrences;
      form->in_title |= each.position < layout.title_end;
    });
  }
  return forms;
}

}  // namespace tracuu::search
