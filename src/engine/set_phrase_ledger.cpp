// Set phrases: which the selected documents have, and how one of them changes over the years.
#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "base/stable_order.h"
#include "engine/knowledge_places.h"
#include "engine/phrase_changes.h"
#include "search/searcher.h"
#include "text/sentence.h"

namespace tracuu::engine {

namespace {

using knowledge::SetPhrase;

// What the selected documents have of a phrase or a variant. Its documents come in their order.
struct Use {
  std::uint32_t documents = 0;
  DaySpan days;
};

// The occurrences in selected documents.
std::vector<SetPhrase::Occurrence> among(const std::vector<SetPhrase::Occurrence>& all,
                                         const search::DocumentSet& documents) {
  std::vector<SetPhrase::Occurrence> found;
  for (const SetPhrase::Occurrence& each : all) {
    if (documents.has(each.document)) found.push_back(each);
  }
  return found;
}

// The documents of occurrences, each once, ascending.
std::vector<std::uint32_t> documents_of(const std::vector<SetPhrase::Occurrence>& occurrences) {
  std::vector<std::uint32_t> documents;
  for (const SetPhrase::Occurrence& each : occurrences) documents.push_back(each.document);
  std::ranges::sort(documents);
  documents.erase(std::ranges::unique(documents).begin(), documents.end());
  return documents;
}

Use use_of(const std::vector<std::uint32_t>& documents, const auto& day_of) {
  Use use{static_cast<std::uint32_t>(documents.size()), {}};
  for (const std::uint32_t document : documents) use.days.add(day_of(document));
  return use;
}

struct FoundPhrase {
  std::uint32_t number = 0, variants = 0;
  Use use;
};

FoundPhrase see(const SetPhrase& phrase, std::uint32_t number, const search::DocumentSet& documents,
                const auto& day_of) {
  FoundPhrase found{number, 0, {}};
  std::vector<SetPhrase::Occurrence> all;
  for (const SetPhrase::Variant& variant : phrase.variants) {
    const std::vector<SetPhrase::Occurrence> selected = among(variant.occurrences, documents);
    if (!selected.empty()) ++found.variants;
    all.insert(all.end(), selected.begin(), selected.end());
  }
  found.use = use_of(documents_of(all), day_of);
  return found;
}

// Those of a year use these members, as the texts write them.
struct Year {
  std::vector<SetPhrase::Occurrence> occurrences;
  PhraseMembers members;
};

constexpr std::size_t kMostVariants = 40;
constexpr std::uint32_t kYear = 10'000;  // of a day such as 20210607

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

void add_variants(PhrasePage& page, const SetPhrase& phrase, const search::DocumentSet& documents, const auto& day_of) {
  const PhraseMembers main = members_of(phrase.variants.front());
  for (const SetPhrase::Variant& variant : phrase.variants) {
    const Use use = use_of(documents_of(among(variant.occurrences, documents)), day_of);
    if (use.documents == 0) continue;
    page.variants.push_back({variant.text, change(main, members_of(variant)), use.documents, iso_of(use.days.first),
                             iso_of(use.days.last)});
  }
  sort_stably(page.variants, std::greater(), &PhraseVariant::documents);
  page.all_variants = static_cast<std::uint32_t>(page.variants.size());
  page.variants.resize(std::min(page.variants.size(), kMostVariants));
}

void add_years(PhrasePage& page, const SetPhrase& phrase, const search::DocumentSet& documents, const auto& day_of) {
  std::map<std::uint32_t, Year> years;
  for (const SetPhrase::Variant& variant : phrase.variants) {
    const PhraseMembers members = members_of(variant);
    for (const SetPhrase::Occurrence& each : among(variant.occurrences, documents)) {
      const std::uint32_t day = day_of(each.document);
      if (day == 0) continue;
      Year& year = years[day / kYear];
      year.occurrences.push_back(each);
      year.members.insert(members.begin(), members.end());
    }
  }
  const PhraseMembers* before = nullptr;
  for (const auto& [number, year] : years) {
    const auto used = static_cast<std::uint32_t>(documents_of(year.occurrences).size());
    page.years.push_back(
        {std::to_string(number), used, before == nullptr ? PhraseChange() : change(*before, year.members)});
    before = &year.members;
  }
}

// In order of time, undated ones last.
std::vector<SetPhrase::Occurrence> passages_of(const SetPhrase& phrase, const search::DocumentSet& documents,
                                               const auto& day_of) {
  std::vector<SetPhrase::Occurrence> all;
  for (const SetPhrase::Variant& variant : phrase.variants) {
    const std::vector<SetPhrase::Occurrence> selected = among(variant.occurrences, documents);
    all.insert(all.end(), selected.begin(), selected.end());
  }
  const auto place = [&](const SetPhrase::Occurrence& each) {
    const std::uint32_t day = day_of(each.document);
    return std::tuple(day == 0 ? UINT32_MAX : day, each.document, each.range.begin);
  };
  sort_stably(all, std::less(), place);
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
