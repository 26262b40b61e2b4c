// What the builder saw of its inputs: counted, written, read back.
#include "store/build_report.h"

#include <gtest/gtest.h>

#include "base/sha256.h"
#include "store/corpus_writer.h"
#include "store/format.h"
#include "store/small_corpus.h"

namespace tracuu::store {
namespace {

TEST(BuildReport, CountsHowDatesAreKnown) {
  BuildReport report;
  Document document;
  document.date = {"2021", DateCertainty::inferred};
  document.title_is_derived = true;
  report.count(document);
  document.date = {"2021-06-07", DateCertainty::stated};
  report.count(document);
  document.date = {};
  document.title_is_derived = false;
  report.count(document);
  EXPECT_EQ(report, (BuildReport{.stated = 1, .inferred = 1, .undated = 1, .derived_titles = 2}));
}

TEST(BuildReport, CutAnywhereIsNone) {
  const BuildReport report{
      .stated = 1, .inferred = 200, .undated = 3, .derived_titles = 40'000, .skipped = 5, .fingerprint = "f"};
  const Bytes bytes = encode_report(report);
  BuildReport read;
  ASSERT_TRUE(decode_report(bytes, read));
  EXPECT_EQ(read, report);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(decode_report(ByteView(bytes).first(size), read));
}

TEST(BuildReport, IsInTheCorpus) {
  Result<CorpusWriter> writer = CorpusWriter::create({"t", "", "", ""});
  ASSERT_TRUE(writer.ok());
  ASSERT_TRUE(writer->add(numbered_document(1)).ok());
  writer->note_inputs(7, 8);
  Result<std::vector<std::uint8_t>> bytes = writer->finish_bytes();
  ASSERT_TRUE(bytes.ok());
  const Result<Corpus> corpus = Corpus::open(std::move(bytes).value(), "t");
  ASSERT_TRUE(corpus.ok());
  ASSERT_TRUE(corpus->has_blob(kReportBlob));
  const auto blob = corpus->blob(kReportBlob);
  ASSERT_TRUE(blob.ok());
  BuildReport report;
  ASSERT_TRUE(decode_report(blob.value(), report));
  // printf %s TEXT | sha256sum, under the id, and of that line again.
  EXPECT_EQ(report.fingerprint,
            sha256_hex(sha256_hex(numbered_document(1).text) + "  " + numbered_document(1).id + "\n"));
  EXPECT_EQ(report.skipped, 7u);
  EXPECT_EQ(report.repaired, 8u);
}

}  // namespace
}  // namespace tracuu::store
