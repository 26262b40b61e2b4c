#include "main/cli/extraction_text.h"

#include <string>
#include <string_view>

#include "main/cli/extraction_json.h"

namespace tracuu::cli {

namespace {

std::string_view slice(const Document& document, ByteRange range) {
  return std::string_view(document.text).substr(range.begin, range.size());
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string all;
  for (const std::string& part : parts) all.append(all.empty() ? "" : separator).append(part);
  return all;
}

std::string with_brackets(std::string_view name, std::string_view more) {
  return more.empty() ? std::string(name) : std::string(name).append(" (").append(more).append(")");
}

// Names and other forms, indented below what they are.
class Lines {
 public:
  Lines(const Console& console, TextKey heading) : console_(console), heading_(heading) {}

  void add(std::string_view line) {
    if (is_first_) console_.answer(heading_);
    is_first_ = false;
    console_.answer("  " + plain(line));
  }

 private:
  const Console& console_;
  TextKey heading_;
  bool is_first_ = true;
};

void print_entities(const Document& document, const extract::Extraction& extraction, const Console& console) {
  Lines persons(console, TextKey::cli_extract_persons);
  for (const extract::Person& person : extraction.persons) {
    std::string line = with_brackets(person.name, joined(person.variants, ", "));
    for (const std::string& more : {joined(person.roles, ", "), person.country}) {
      if (!more.empty()) line.append(" · ").append(more);
    }
    persons.add(line);
  }
  Lines bodies(console, TextKey::cli_extract_organisations);
  for (const auto& body : extraction.organisations) bodies.add(with_brackets(body.name, joined(body.variants, ", ")));
  Lines places(console, TextKey::cli_extract_places);
  for (const auto& place : extraction.places) places.add(with_brackets(place.name, joined(place.variants, ", ")));
  Lines events(console, TextKey::cli_extract_events);
  for (const auto& event : extraction.events) {
    std::string line = event.name;
    for (const std::string_view more :
         {std::string_view(event.visitor), slice(document, event.date), std::string_view(event.place)}) {
      if (!more.empty()) line.append(" · ").append(more);
    }
    events.add(line);
  }
}

void print_acts(const Document& document, const std::vector<extract::Act>& acts, TextKey heading,
                const Console& console) {
  Lines lines(console, heading);
  for (const extract::Act& act : acts) {
    const std::string who = act.addressee.empty() ? act.actor : act.actor + " → " + act.addressee;
    lines.add(who + ": " + std::string(slice(document, act.sentence)));
  }
}

}  // namespace

void print_extraction(const Document& document, const extract::Extraction& extraction, const Console& console) {
  console.answer(plain(document.id + ": " + document.title));
  print_entities(document, extraction, console);
  Lines dates(console, TextKey::cli_extract_dates);
  for (const auto& date : extraction.dates) dates.add(with_brackets(slice(document, date.range), date.iso));
  Lines figures(console, TextKey::cli_extract_figures);
  for (const auto& figure : extraction.figures) figures.add(slice(document, figure.range));
  print_acts(document, extraction.acts, TextKey::cli_extract_acts, console);
  print_acts(document, extraction.commitments, TextKey::cli_extract_commitments, console);
}

}  // namespace tracuu::cli
