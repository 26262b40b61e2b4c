#include <nlohmann/json.hpp>

#include "app/citation.h"
#include "app/citation_fields.h"

namespace tracuu::app {

namespace {

using Json = nlohmann::ordered_json;

Json date_parts(const CitationDate& date) {
  Json parts = Json::array({std::stoi(date.year)});
  if (date.month != 0) parts.push_back(date.month);
  if (date.day != 0) parts.push_back(date.day);
  return {{"date-parts", Json::array({std::move(parts)})}};
}

}  // namespace

std::string csl_item(const Reference& reference) {
  const bool online = !reference.url.empty();
  Json item = {{"id", reference.id}, {"type", online ? "webpage" : "document"}};
  const auto field = [&item](const char* name, std::string_view value) {
    if (!value.empty()) item[name] = value;
  };
  for (const std::string& name : authors_of(reference.author)) item["author"].push_back({{"literal", name}});
  field("title", one_line(reference.title));
  field(online ? "container-title" : "publisher", reference.source);
  const CitationDate date = citation_date(reference.date);
  if (!date.year.empty()) item["issued"] = date_parts(date);
  field("URL", reference.url);
  field("language", reference.lang);
  field("note", reference.quotation);
  return item.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tracuu::app
