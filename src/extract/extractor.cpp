#include "extract/extractor.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "extract/acts.h"
#include "extract/belonging.h"
#include "extract/bodies.h"
#include "extract/dates.h"
#include "extract/events.h"
#include "extract/figures.h"
#include "extract/groups.h"
#include "extract/lexer.h"
#include "extract/organisations.h"
#include "extract/people.h"
#include "extract/phrases.h"
#include "extract/places.h"
#include "extract/reading.h"
#include "extract/sentences.h"
#include "extract/text_ranges.h"

namespace tracuu::extract {

struct Extractor::State {
  explicit State(const Lexicon& words) : lexicon(words), lexer(words) {}

  const Lexicon& lexicon;
  Lexer lexer;
  std::string joined;  // title and text
};

Extractor::Extractor(const Lexicon& lexicon) : state_(std::make_unique<State>(lexicon)) {}
Extractor::~Extractor() = default;

namespace {

// The text with its title before it, where that says something of its own.
void place_text(const Document& document, std::string& joined, Reading& reading) {
  const bool has_title = !document.title_is_derived && !document.title.empty();
  if (!has_title || document.text.starts_with(document.title)) {
    reading.text = document.text;
    return;
  }
  joined = document.title;
  joined += '\n';
  reading.text_begin = static_cast<std::uint32_t>(joined.size());
  joined += document.text;
  reading.text = joined;
}

void find_dates_and_figures(const Reading& reading, Extraction& extraction) {
  std::vector<FoundDate> dates = find_dates(reading);
  infer_years(reading, dates);
  std::vector<std::uint8_t> taken(reading.words.size());
  for (const FoundDate& date : dates) {
    const bool is_first_months = date.is_period && reading.words[date.words.first].shape == Shape::number &&
                                 date.from.month == 1 && date.to.day == 0 && date.to.month != 0;
    for (std::uint32_t word = date.words.first + (is_first_months ? 2 : 0); word < date.words.last; ++word)
      taken[word] = 1;
    const ByteRange year_from = date.year_from.size() == 0 ? ByteRange() : reading.range_of(date.year_from);
    extraction.dates.push_back({reading.range_of(date.words), iso_of(date), date.status, year_from});
  }
  extraction.figures = find_figures(reading, taken);
}

void find_names(Reading& reading, Extraction& extraction) {
  const Bodies bodies(reading);
  std::vector<FoundPerson> persons = find_persons(reading, bodies);
  resolve_persons(persons, reading, extraction);
  gather_organisations(bodies, persons, reading, extraction);
  std::vector<std::uint8_t> taken(reading.words.size());
  for (const FoundPerson& person : persons) {
    for (std::uint32_t i = person.name.first; i < person.name.last; ++i) taken[i] = 1;
  }
  find_places(bodies, taken, reading, extraction);
  find_events(bodies, reading, extraction);
  find_groups(reading);
  std::ranges::sort(reading.mentions, {}, [](const Mention& mention) {
    return std::tuple(mention.range.begin, ~mention.range.end, mention.kind, mention.entity);
  });
  find_belonging(persons, reading, extraction);
}

}  // namespace

Extraction Extractor::extract(const Document& document) {
  Reading reading;
  Extraction extraction;
  place_text(document, state_->joined, reading);
  state_->lexer.read(reading);
  find_phrases(state_->lexicon, reading);
  find_sentences(document.blocks, reading);
  find_dates_and_figures(reading, extraction);
  find_names(reading, extraction);
  find_acts(reading, extraction);
  move_to_text(reading.text_begin, extraction);
  return extraction;
}

}  // namespace tracuu::extract
