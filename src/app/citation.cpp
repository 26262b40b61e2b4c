#include "app/citation.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "app/citation_fields.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

void add_quoted(std::string& out, std::string_view text) { out.append("“").append(text).append("”"); }

// "Author. Title. Source, 7/6/2021. URL", as in a list of references.
std::string text_of_reference(const Reference& reference, Lang lang) {
  std::string out;
  const auto sentence = [&out](std::string_view part) {
    if (part.empty()) return;
    if (!out.empty()) out += out.ends_with('.') || out.ends_with('?') || out.ends_with('!') ? " " : ". ";
    out += part;
  };
  std::string place = reference.source;
  const std::string date = format_date(reference.date, lang);
  if (!place.empty() && !date.empty()) place += ", ";
  sentence(one_line(reference.author));
  sentence(one_line(reference.title));
  sentence(place + date);
  sentence(reference.url);
  return out;
}

// "Author, “Title”, Source, 7/6/2021, URL.", as below a page.
std::string footnote(const Reference& reference, Lang lang) {
  std::string out;
  const auto item = [&out](std::string_view part) {
    if (part.empty()) return;
    if (!out.empty()) out += ", ";
    out += part;
  };
  item(one_line(reference.author));
  std::string title;
  if (!reference.title.empty()) add_quoted(title, one_line(reference.title));
  item(title);
  item(reference.source);
  item(format_date(reference.date, lang));
  item(reference.url);
  return out.empty() ? out : out + ".";
}

std::string with_quotation(const Reference& reference, std::string_view citation) {
  std::string out;
  if (!reference.quotation.empty()) {
    add_quoted(out, reference.quotation);
    out += "\n— ";
  }
  return out.append(citation);
}

std::string bibtex(const Reference& reference) {
  std::string out = "@misc{" + citation_key(reference.id);
  const auto field = [&out](std::string_view name, std::string_view value) {
    if (!value.empty()) out.append(",\n  ").append(name).append(" = {").append(value).append("}");
  };
  // Braces of its own keep the letters of a title as they are.
  const auto kept = [](std::string_view value) {
    return value.empty() ? std::string() : "{" + bibtex_escaped(value) + "}";
  };
  std::string authors;
  for (const std::string& name : authors_of(reference.author)) authors += (authors.empty() ? "" : " and ") + kept(name);
  const CitationDate date = citation_date(reference.date);
  field("author", authors);
  field("title", kept(reference.title));
  field("howpublished", bibtex_escaped(reference.source));
  field("date", date.iso());
  field("year", date.year);
  if (date.month != 0) out.append(",\n  month = ").append(bibtex_month(date.month));
  field("url", bibtex_url(reference.url));
  field("langid", bibtex_language(reference.lang));
  field("note", bibtex_escaped(reference.quotation));
  return out + "\n}\n";
}

std::string ris(const Reference& reference) {
  std::string out;
  const auto tag = [&out](std::string_view name, std::string_view value) {
    if (!value.empty()) out.append(name).append("  - ").append(one_line(value)).append("\r\n");
  };
  const bool online = !reference.url.empty();
  tag("TY", online ? "ELEC" : "GEN");
  tag("ID", citation_key(reference.id));
  for (const std::string& name : authors_of(reference.author)) tag("AU", name);
  tag("TI", reference.title);
  tag(online ? "T2" : "PB", reference.source);
  const CitationDate date = citation_date(reference.date);
  tag("PY", date.year);
  tag("DA", date.ris());
  tag("UR", reference.url);
  tag("LA", reference.lang);
  tag("N1", reference.quotation);
  return out + "ER  - \r\n";
}

}  // namespace

Reference reference_to(const engine::DocumentView& document) {
  return {.id = document.id,
          .title = document.title,
          .author = document.author,
          .source = document.source,
          .date = document.date,
          .url = document.url,
          .lang = document.lang,
          .quotation = {}};
}

std::string citation_key(std::string_view id) {
  const auto is_safe = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == ':' ||
           c == '_' || c == '-';
  };
  std::string key;
  std::ranges::copy_if(id, std::back_inserter(key), is_safe);
  if (key.size() == id.size() && !key.empty()) return key;
  return key + (key.empty() ? "id-" : "-") + hash_text(id);
}

std::string cite(const Reference& reference, CitationFormat format, Lang lang) {
  switch (format) {
    case CitationFormat::footnote: return with_quotation(reference, footnote(reference, lang));
    case CitationFormat::bibtex: return bibtex(reference);
    case CitationFormat::ris: return ris(reference);
    case CitationFormat::csl_json: return "[" + csl_item(reference) + "]\n";
    case CitationFormat::text: break;
  }
  return with_quotation(reference, text_of_reference(reference, lang));
}

}  // namespace tracuu::app
