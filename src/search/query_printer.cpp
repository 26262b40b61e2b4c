// The query written out again.
#include <string>

#include "search/query.h"
#include "search/query_fields.h"

namespace tracuu::search {

namespace {

using Kind = QueryNode::Kind;

constexpr std::string_view kOperatorWords[] = {"AND", "OR", "NOT", "NEAR"};

class Printer {
 public:
  Printer(const Query& query, std::string_view typed) : query_(query), typed_(typed) {}

  std::string print() {
    if (query_.order) put("sort:"), put(name_of(*query_.order)), put(query_.empty() ? "" : " ");
    print_node(query_.root);
    // A syllable is open only at the very end: whatever it stands in stays open too.
    while (ends_open_ && is_closed()) out_.pop_back();
    if (!ends_open_ && !out_.empty() && !is_closed()) put(" ");
    return std::move(out_);
  }

 private:
  bool is_closed() const { return out_.back() == ')' || out_.back() == '"'; }
  void put(std::string_view text) { out_ += text; }

  void print_node(const QueryNode& node) {
    switch (node.kind) {
      case Kind::phrase: return print_phrase(node);
      case Kind::facet: return print_facet(node);
      case Kind::all: return print_parts(node, node.is_written ? " AND " : " ");
      case Kind::any: return print_parts(node, " OR ");
      case Kind::none: return put("NOT "), print_part(node.parts[0], true);
      case Kind::near: return print_near(node);
      case Kind::date: return print_date(node);
      case Kind::id: put("id:\""), put(node.field), put("\"");
    }
  }

  void print_part(const QueryNode& part, bool binds_tightly) {
    const bool is_loose =
        part.kind == Kind::any || (binds_tightly && (part.kind == Kind::all || part.kind == Kind::near));
    if (is_loose) put("(");
    print_node(part);
    if (is_loose) put(")");
  }

  void print_parts(const QueryNode& node, std::string_view between) {
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
      if (i != 0) put(between);
      print_part(node.parts[i], false);
    }
  }

  void print_near(const QueryNode& node) {
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
      if (i != 0) put(" NEAR/" + std::to_string(node.parts[i].distance) + " ");
      print_part(node.parts[i], true);
    }
  }

  void print_date(const QueryNode& node) {
    put("date:");
    put(node.from.empty() && node.to.empty() ? "none" : node.from + ".." + node.to);
  }

  void print_phrase(const QueryNode& node) {
    if (node.scope == Scope::title) put("title:");
    print_terms(node, node.is_quoted);
  }

  void print_facet(const QueryNode& node) {
    put(folded_name(node.field));
    put(":");
    print_terms(node, true);
  }

  void print_terms(const QueryNode& node, bool is_quoted) {
    if (query_.terms[node.first_term].is_exact) put("=");
    if (is_quoted) put("\"");
    for (std::uint32_t i = node.first_term; i < node.end_term; ++i) {
      if (i != node.first_term) put(is_quoted ? " " : "-");
      print_term(query_.terms[i]);
    }
    if (is_quoted) put("\"");
  }

  void print_term(const QueryTerm& term) {
    std::string written(typed_.substr(term.range.begin, term.range.size()));
    for (const std::string_view word : kOperatorWords) {
      if (written == word) written = term.folded;
    }
    put(written);
    const bool has_star = term.range.end < typed_.size() && typed_[term.range.end] == '*';
    if (term.is_prefix && has_star) put("*");
    ends_open_ = term.is_prefix && !has_star;
  }

  const Query& query_;
  std::string_view typed_;
  std::string out_;
  bool ends_open_ = false;
};

}  // namespace

std::string to_string(const Query& query, std::string_view typed) { return Printer(query, typed).print(); }

}  // namespace tracuu::search
