// Set phrases: which the selected documents have, and how one of them changes over the years.
#include <algorithm>
#include <functional>
#include <tuple>

#include "base/stable_order.h"
#include "engine/knowledge_places.h"
#include "engine/phrase_changes.h"
#include "search/searcher.h"
#include "text/sentence.h"

namespace tracuu::engine {

namespace {

using knowledge::SetPhrase;

constexpr std::size_t kMostVariants = 40;
constexpr std::uint32_t kYear = 10'000;  // of a day such as 20210607

// Adds the selected ones among the documents of occurrences.
void add_documents(const std::vector<SetPhrase::Occurrence>& occurrences, const search::DocumentSet& selected,
                   search::DocumentSet& documents) {
  for (const SetPhrase::Occurrence& each : occurrences) {
    if (selected.has(each.document)) documents.add(each.document);
  }
}

// How many documents have a phrase or a variant, and when.
struct Use {
  std::uint32_t documents = 0;
  DaySpan days;
};

Use use_of(const search::DocumentSet& documents, const auto& day_of) {
  Use use{documents.count(), {}};
  documents.for_each([&](std::uint32_t document) { use.days.add(day_of(document)); });
  return use;
}

struct FoundPhrase {
  std::uint32_t number = 0, variants = 0;
  Use use;
};

FoundPhrase see(const SetPhrase& phrase, std::uint32_t number, const search::DocumentSet& selected,
                const auto& day_of) {
  FoundPhrase found{number, 0, {}};
  search::DocumentSet documents(selected.corpus_documents());
  for (const SetPhrase::Variant& variant : phrase.variants) {
    const auto is_selected = [&](const SetPhrase::Occurrence& each) { return selected.has(each.document); };
    if (std::ranges::any_of(variant.occurrences, is_selected)) ++found.variants;
    add_documents(variant.occurrences, selected, documents);
  }
  found.use = use_of(documents, day_of);
  return found;
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const PhrasesRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  const knowledge::SetPhrases& phrases = known->phrases();
  const auto day_of = [&](std::uint32_t document) { return state.day_of(document); };
  std::vector<FoundPhrase> found;
  for (std::uint32_t number = 0; number < phrases.count(); ++number) {
    if (!holds_words(phrases.text(number), request.text)) continue;
    const FoundPhrase each = see(phrases.phrase(number), number, *documents, day_of);
    if (each.use.documents > 0) found.push_back(each);
  }
  // Numbers are in the order of a dictionary.
  if (request.order == EntityOrder::documents)
    sort_stably(found, std::greater(), [](const FoundPhrase& each) { return each.use.documents; });
  if (request.order == EntityOrder::latest)
    sort_stably(found, std::greater(), [](const FoundPhrase& each) { return each.use.days.last; });
  Phrases answer{static_cast<std::uint32_t>(found.size()), request.offset, {}};
  const auto [begin, end] = window(request, found.size());
  for (std::size_t i = begin; i < end; ++i) {
    const FoundPhrase& each = found[i];
    answer.rows.push_back({std::string(phrases.text(each.number)), each.use.documents, each.variants,
                           iso_of(each.use.days.first), iso_of(each.use.days.last)});
  }
  return ResponseBody(std::move(answer));
}

namespace {

void add_variants(PhrasePage& page, const SetPhrase& phrase, const search::DocumentSet& selected, const auto& day_of) {
  const PhraseMembers main = members_of(phrase.variants.front());
  for (const SetPhrase::Variant& variant : phrase.variants) {
    search::DocumentSet documents(selected.corpus_documents());
    add_documents(variant.occurrences, selected, documents);
    const Use use = use_of(documents, day_of);
    if (use.documents == 0) continue;
    page.variants.push_back({variant.text, change(main, members_of(variant)), use.documents, iso_of(use.days.first),
                             iso_of(use.days.last)});
  }
  sort_stably(page.variants, std::greater(), &PhraseVariant::documents);
  page.all_variants = static_cast<std::uint32_t>(page.variants.size());
  if (page.variants.size() > kMostVariants) page.variants.resize(kMostVariants);
}

struct Year {
  std::uint32_t number = 0;
  search::DocumentSet documents;
  PhraseMembers members;  // of all variants used in it
};

void add_years(PhrasePage& page, const SetPhrase& phrase, const search::DocumentSet& selected, const auto& day_of) {
  std::vector<Year> years;
  for (const SetPhrase::Variant& variant : phrase.variants) {
    const PhraseMembers members = members_of(variant);
    for (const SetPhrase::Occurrence& each : variant.occurrences) {
      const std::uint32_t number = day_of(each.document) / kYear;
      if (number == 0 || !selected.has(each.document)) continue;
      auto year = std::ranges::find(years, number, &Year::number);
      if (year == years.end())
        year = years.insert(year, {number, search::DocumentSet(selected.corpus_documents()), {}});
      year->documents.add(each.document);
      year->members.insert(members.begin(), members.end());
    }
  }
  sort_stably(years, std::less(), &Year::number);
  for (std::size_t i = 0; i < years.size(); ++i) {
    const PhraseMembers& before = years[i == 0 ? 0 : i - 1].members;
    page.years.push_back(
        {std::to_string(years[i].number), years[i].documents.count(), change(before, years[i].members)});
  }
}

// In order of time, undated ones last.
std::vector<SetPhrase::Occurrence> passages_of(const SetPhrase& phrase, const search::DocumentSet& selected,
                                               const auto& day_of) {
  std::vector<SetPhrase::Occurrence> all;
  for (const SetPhrase::Variant& variant : phrase.variants) {
    for (const SetPhrase::Occurrence& each : variant.occurrences) {
      if (selected.has(each.document)) all.push_back(each);
    }
  }
  sort_stably(all, std::less(), [&](const SetPhrase::Occurrence& each) {
    const std::uint32_t day = day_of(each.document);
    return std::tuple(day == 0 ? UINT32_MAX : day, each.document, each.range.begin);
  });
  return all;
}

// The sentence around a range, from the line on: where sentences begin, only what is before them says.
ByteRange sentence_around(std::string_view text, ByteRange range) {
  const std::size_t line = range.begin == 0 ? std::string_view::npos : text.rfind('\n', range.begin - 1);
  std::size_t from = line == std::string_view::npos ? 0 : line + 1;
  ByteRange sentence = text::next_sentence(text, from);
  while (sentence.end < range.end && sentence.end > from) {
    from = sentence.end;
    sentence = text::next_sentence(text, from);
  }
  return sentence.begin <= range.begin && range.end <= sentence.end ? sentence : range;
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const PhraseRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  PhrasePage page;
  page.phrase = request.phrase;
  page.offset = request.offset;
  const auto number = known->phrases().find(request.phrase);
  if (!number) return ResponseBody(std::move(page));
  page.known = true;
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  const auto day_of = [&](std::uint32_t document) { return state.day_of(document); };
  const SetPhrase phrase = known->phrases().phrase(*number);
  const Use use = see(phrase, *number, *documents, day_of).use;
  page.documents = use.documents;
  page.first = iso_of(use.days.first);
  page.last = iso_of(use.days.last);
  add_variants(page, phrase, *documents, day_of);
  add_years(page, phrase, *documents, day_of);
  const std::vector<SetPhrase::Occurrence> passages = passages_of(phrase, *documents, day_of);
  page.total = static_cast<std::uint32_t>(passages.size());
  const auto [begin, end] = window(request, passages.size());
  for (std::size_t i = begin; i < end; ++i) {
    PhrasePassage& row = page.rows.emplace_back();
    const ByteRange range = passages[i].range;
    TRACUU_ASSIGN(const std::string_view text, place(row, passages[i].document, range, state.corpus));
    const ByteRange sentence = sentence_around(text, range);
    row.sentence = text.substr(sentence.begin, sentence.size());
    row.phrase = {range.begin - sentence.begin, range.end - sentence.begin};
  }
  return ResponseBody(std::move(page));
}

}  // namespace tracuu::engine
