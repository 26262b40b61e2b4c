// A search's whole ranking in slices, with all there is to say of each document.
#include <gtest/gtest.h>

#include "engine/codec.h"
#include "engine/engine.h"
#include "engine/file_name.h"
#include "engine/small_corpus.h"

namespace tracuu::engine {
namespace {

ExportRows rows_of(Engine& engine, SearchRequest search) {
  const Response response = engine.handle({5, ExportRequest{std::move(search)}});
  EXPECT_EQ(response.id, 5u);
  const auto* rows = get_if<ExportRows>(&response.body);
  EXPECT_NE(rows, nullptr);
  return rows == nullptr ? ExportRows() : *rows;
}

TEST(Export, SlicesJoinedAreTheRanking) {
  Engine engine = small_engine();
  for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest, Sort::recent}) {
    for (const char* query : {"", "uy ban hon hop", "ủy ban"}) {
      const SearchRequest search{query, {}, sort, 0, 20};
      const Response response = engine.handle({1, search});
      const auto& page = get<ResultPage>(response.body);
      std::vector<ExportRow> joined;
      for (std::uint32_t offset = 0; offset < page.total; ++offset) {
        const ExportRows slice = rows_of(engine, {query, {}, sort, offset, 1});
        EXPECT_EQ(slice.total, page.total);
        EXPECT_EQ(slice.offset, offset);
        ASSERT_EQ(slice.rows.size(), 1u);
        joined.push_back(slice.rows[0]);
      }
      ASSERT_EQ(joined.size(), page.hits.size());
      for (std::size_t i = 0; i < joined.size(); ++i) {
        EXPECT_EQ(joined[i].id, page.hits[i].id);
        EXPECT_EQ(joined[i].snippet, page.hits[i].snippet);
        EXPECT_FLOAT_EQ(static_cast<float>(joined[i].score), static_cast<float>(page.hits[i].score));
      }
    }
  }
}

TEST(Export, ObeysFilters) {
  Engine engine = small_engine();
  SearchRequest search{"", {}, Sort::relevance, 0, 20};
  search.filters.facets = {{"source", {"Nhân Dân"}}};
  const ExportRows rows = rows_of(engine, search);
  ASSERT_FALSE(rows.rows.empty());
  for (const ExportRow& row : rows.rows) EXPECT_EQ(row.source, "Nhân Dân");
  EXPECT_LT(rows.total, rows_of(engine, {"", {}, Sort::relevance, 0, 20}).total);
}

TEST(Export, BeyondTheEndIsNothing) {
  Engine engine = small_engine();
  EXPECT_TRUE(rows_of(engine, {"", {}, Sort::relevance, 4294967295u, 200}).rows.empty());
  EXPECT_TRUE(rows_of(engine, {"", {}, Sort::relevance, 0, 0}).rows.empty());
}

TEST(Export, CrossesAsJson) {
  Engine engine = small_engine();
  const SearchRequest search{"ủy ban", {}, Sort::newest, 1, 2};
  const auto request = decode_request(encode(Request{9, ExportRequest{search}}));
  ASSERT_TRUE(request.ok());
  EXPECT_EQ(get<ExportRequest>(request.value().body).search, search);
  const Response response = engine.handle(request.value());
  const auto read = decode_response(encode(response));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(encode(read.value()), encode(response));
}

TEST(Export, FilesAreNamedInPlainLetters) {
  EXPECT_EQ(file_name_of("Báo cáo (mẫu)", "Ủy ban \"hỗn hợp\" 2021"), "bao-cao-mau-uy-ban-hon-hop-2021");
  EXPECT_EQ(file_name_of("", "日本 ../../etc"), "etc");
  EXPECT_EQ(file_name_of("", ""), "tracuu");
  EXPECT_LE(file_name_of(std::string(500, 'a'), std::string(500, 'b') + " " + std::string(60, 'c')).size(), 80u);
}

}  // namespace
}  // namespace tracuu::engine
