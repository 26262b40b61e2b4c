#include "search/query_dates.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "search/expression_finder.h"
#include "text/date_finder.h"

namespace tracuu::search {

using Kind = QueryNode::Kind;

namespace {

using Nodes = std::vector<QueryNode>;

class DateReader {
 public:
  DateReader(std::string_view typed, Query& query) : typed_(typed), query_(query), is_gone_(query.terms.size()) {}

  void read() {
    read_alone(query_.root);
    if (std::ranges::find(is_gone_, true) == is_gone_.end()) return;
    std::vector<std::uint32_t> numbers(1);  // of each term among those that are left
    for (const bool is_gone : is_gone_) numbers.push_back(numbers.back() + (is_gone ? 0 : 1));
    renumber(query_.root, numbers);
    std::size_t next = 0;
    std::erase_if(query_.terms, [&](const QueryTerm&) { return is_gone_[next++]; });
  }

 private:
  void read_alone(QueryNode& node) {
    Nodes alone;
    alone.push_back(std::move(node));
    read_run(alone);
    node = std::move(alone.front());
  }

  void read_run(Nodes& nodes) {
    for (std::size_t end = nodes.size(); end != 0;) {
      std::size_t begin = end;
      while (begin != 0 && is_plain(nodes[begin - 1])) --begin;
      if (begin != end) {
        take_dates(nodes, begin, end);
        end = begin;
      } else {
        read_parts(nodes[--end]);
      }
    }
  }

  void read_parts(QueryNode& node) {
    if (node.kind == Kind::all) return read_run(node.parts);
    for (QueryNode& part : node.parts) read_alone(part);
  }

  bool is_plain(const QueryNode& node) const {
    return node.kind == Kind::phrase && !node.is_quoted && !query_.terms[node.first_term].is_exact;
  }

  // Of plain nodes side by side, those that are a date become one.
  void take_dates(Nodes& nodes, std::size_t begin, std::size_t end) {
    text::DateFinder finder(typed_);
    for (std::uint32_t i = nodes[begin].first_term; i < nodes[end - 1].end_term; ++i) {
      finder.add({query_.terms[i].range, query_.terms[i].key, query_.terms[i].folded}, i);
    }
    const std::vector<text::DateExpression> dates = finder.finish();
    for (auto date = dates.rbegin(); date != dates.rend(); ++date) {
      const auto first = std::ranges::find(nodes, date->first, &QueryNode::first_term);
      const auto last = std::ranges::find(nodes, date->last + 1, &QueryNode::end_term);
      if (first == nodes.end() || last == nodes.end()) continue;
      first->end_term = last->end_term;
      nodes.erase(first + 1, last + 1);
      make_term(*date);
    }
  }

  void make_term(const text::DateExpression& date) {
    QueryTerm& term = query_.terms[date.first];
    term.key = term.folded = date_key(date.date);
    term.range = date.range;
    term.is_marked = term.is_partial = term.is_prefix = false;
    term.is_exact = true;
    for (std::uint32_t i = date.first + 1; i <= date.last; ++i) is_gone_[i] = true;
  }

  static void renumber(QueryNode& node, const std::vector<std::uint32_t>& numbers) {
    node.first_term = numbers[node.first_term];
    node.end_term = numbers[node.end_term];
    for (QueryNode& part : node.parts) renumber(part, numbers);
  }

  std::string_view typed_;
  Query& query_;
  std::vector<bool> is_gone_;  // by term: what a date was made of, but for its first
};

}  // namespace

void read_dates(std::string_view typed, Query& query) { DateReader(typed, query).read(); }

}  // namespace tracuu::search
