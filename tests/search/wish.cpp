#include "search/wish.h"

#include <string_view>

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
  if (quoted) out += '"';
  return out;
}

std::string in_brackets(const Wish& wish) {
  if (wish.parts.empty()) return text_of(wish);
  std::string out = "(";
  out += text_of(wish);
  return out += ')';
}

std::string joined(const Wish& wish, std::string_view with) {
  std::string out;
  for (const Wish& part : wish.parts) {
    if (!out.empty()) out += with;
    out += in_brackets(part);
  }
  return out;
}

std::string dates_of(const Wish& wish) {
  std::string out = "date:";
  if (wish.from.empty() && wish.to.empty()) return out += "none";
  out += wish.from;
  out += "..";
  return out += wish.to;
}

std::string near_sign(const Wish& wish) {
  std::string out = " NEAR/";
  out += std::to_string(wish.distance);
  return out += ' ';
}

}  // namespace

std::string text_of(const Wish& wish) {
  std::string out;
  switch (wish.kind) {
    case Wish::Kind::phrase:
      if (wish.in_title) out = "title:";
      return out += words_of(wish, wish.quoted);
    case Wish::Kind::facet:
      out = wish.field;
      out += ':';
      return out += words_of(wish, true);
    case Wish::Kind::all: return joined(wish, wish.distance % 2 == 0 ? " AND " : " ");
    case Wish::Kind::any: return joined(wish, " OR ");
    case Wish::Kind::near: return joined(wish, near_sign(wish));
    case Wish::Kind::none: out = wish.distance % 2 == 0 ? "-" : "NOT "; return out += in_brackets(wish.parts[0]);
    case Wish::Kind::date: break;
  }
  return dates_of(wish);
}

}  // namespace tracuu::search
