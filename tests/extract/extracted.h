// What is extracted of a text, in a form that tests can compare.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "document/plain_text.h"
#include "extract/extractor.h"

namespace tracuu::extract::test {

inline const Lexicon& lexicon() {
  static const Lexicon kLexicon;
  return kLexicon;
}

struct Extracted {
  Document document;
  Extraction extraction;

  std::string_view text(ByteRange range) const {
    return std::string_view(document.text).substr(range.begin, range.size());
  }
  // "7/6=2021-06-07 inferred"
  std::vector<std::string> dates() const {
    static constexpr std::string_view kStatus[] = {"stated", "inferred", "unknown"};
    std::vector<std::string> list;
    for (const DateMention& date : extraction.dates) {
      list.push_back(std::string(text(date.range)) + "=" + date.iso + " " +
                     std::string(kStatus[static_cast<std::size_t>(date.year_status)]));
    }
    return list;
  }
  std::vector<std::string> figures() const {
    std::vector<std::string> list;
    for (const Figure& figure : extraction.figures) list.emplace_back(text(figure.range));
    return list;
  }
  template <typename Entity>
  static std::vector<std::string> names(const std::vector<Entity>& entities) {
    std::vector<std::string> list;
    for (const Entity& entity : entities) list.push_back(entity.name);
    return list;
  }
  std::vector<std::string> persons() const { return names(extraction.persons); }
  std::vector<std::string> organisations() const { return names(extraction.organisations); }
  std::vector<std::string> places() const { return names(extraction.places); }
  std::vector<std::string> events() const { return names(extraction.events); }
  const Person* person(std::string_view name) const {
    const auto found = std::ranges::find(extraction.persons, name, &Person::name);
    return found == extraction.persons.end() ? nullptr : &*found;
  }
};

inline Extracted extract(std::string text) {
  Extracted extracted;
  extracted.document = document::make_text_document("test", std::move(text));
  Extractor extractor(lexicon());
  extracted.extraction = extractor.extract(extracted.document);
  return extracted;
}

using Strings = std::vector<std::string>;

}  // namespace tracuu::extract::test
