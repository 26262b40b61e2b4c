#include "search/wish.h"

namespace tracuu::search {

namespace {

std::string words_of(const Wish& wish, bool quoted) {
  std::string out = wish.words[0].exact ? "=" : "";
  if (quoted) out += '"';
  for (std::size_t i = 0; i < wish.words.size(); ++i) {
    if (i != 0) out += quoted ? ' ' : '-';
    out += wish.words[i].written;
    if (wish.words[i].open) out += '*';
  }
  return quoted ? out + '"' : out;
}

std::string in_brackets(const Wish& wish) { return wish.parts.empty() ? text_of(wish) : "(" + text_of(wish) + ")"; }

std::string joined(const Wish& wish, const std::string& with) {
  std::string out;
  for (const Wish& part : wish.parts) out += (out.empty() ? "" : with) + in_brackets(part);
  return out;
}

}  // namespace

std::string text_of(const Wish& wish) {
  switch (wish.kind) {
    case Wish::Kind::phrase: return (wish.in_title ? "title:" : "") + words_of(wish, wish.quoted);
    case Wish::Kind::facet: return wish.field + ":" + words_of(wish, true);
    case Wish::Kind::all: return joined(wish, wish.distance % 2 == 0 ? " AND " : " ");
    case Wish::Kind::any: return joined(wish, " OR ");
    case Wish::Kind::near: return joined(wish, " NEAR/" + std::to_string(wish.distance) + " ");
    case Wish::Kind::none: return (wish.distance % 2 == 0 ? "-" : "NOT ") + in_brackets(wish.parts[0]);
    case Wish::Kind::date: break;
  }
  return wish.from.empty() && wish.to.empty() ? "date:none" : "date:" + wish.from + ".." + wish.to;
}

}  // namespace tracuu::search
