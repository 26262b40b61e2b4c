// A small corpus for the tests of store/.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "store/corpus.h"
#include "store/corpus_writer.h"

namespace tracuu::store {

inline Document numbered_document(std::uint32_t number) {
  const std::string digits = std::to_string(number);
  Document document;
  document.id = "reports/" + digits + ".txt";
  document.title = "Ủy ban Hỗn hợp, kỳ họp thứ " + digits;
  document.source = number % 2 == 0 ? "Báo Nhân Dân" : "TTXVN";
  document.author = "Minh Tâm";
  document.url = "https://example.org/" + digits;
  document.category = "Song phương";
  document.lang = "vi";
  document.date = {"2021-06-07", DateCertainty::stated};
  document.text = "Hai bên nhất trí.\nVăn bản số " + digits + ".";
  const auto line_end = static_cast<std::uint32_t>(document.text.find('\n'));
  document.blocks = {{BlockKind::heading, {0, line_end}},
                     {BlockKind::paragraph, {line_end + 1, static_cast<std::uint32_t>(document.text.size())}}};
  document.metadata = {{"place", "Hà Nội"}, {"số", digits}};
  return document;
}

inline std::vector<std::uint8_t> numbered_corpus(std::uint32_t documents) {
  Result<CorpusWriter> writer = CorpusWriter::create({"Thử", "vi", "2024-01-02", "test"});
  EXPECT_TRUE(writer.ok());
  for (std::uint32_t i = 0; i < documents; ++i) EXPECT_TRUE(writer->add(numbered_document(i)).ok());
  Result<std::vector<std::uint8_t>> bytes = writer->finish_bytes();
  EXPECT_TRUE(bytes.ok());
  return std::move(bytes).value();
}

}  // namespace tracuu::store
