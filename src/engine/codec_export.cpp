#include "engine/codec_parts.h"

namespace tracuu::engine {

void put_export(const ExportRows& rows, Json& json) {
  json["total"] = rows.total;
  json["offset"] = rows.offset;
  json["file_name"] = rows.file_name;
  Json list = Json::array();
  for (const ExportRow& row : rows.rows) {
    list.push_back({{"id", row.id},
                    {"title", row.title},
                    {"date", row.date},
                    {"source", row.source},
                    {"author", row.author},
                    {"url", row.url},
                    {"category", row.category},
                    {"lang", row.lang},
                    {"score", row.score},
                    {"snippet", row.snippet}});
  }
  json["rows"] = std::move(list);
}

bool read_export(const Json& json, ExportRows& rows) {
  return read(json, "total", rows.total) && read(json, "offset", rows.offset) &&
         read(json, "file_name", rows.file_name) && for_each_object(json, "rows", [&](const Json& item) {
           ExportRow& row = rows.rows.emplace_back();
           return read(item, "id", row.id) && read(item, "title", row.title) && read(item, "date", row.date) &&
                  read(item, "source", row.source) && read(item, "author", row.author) && read(item, "url", row.url) &&
                  read(item, "category", row.category) && read(item, "lang", row.lang) &&
                  read(item, "score", row.score) && read(item, "snippet", row.snippet);
         });
}

}  // namespace tracuu::engine
