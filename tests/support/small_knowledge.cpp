#include "support/small_knowledge.h"

#include <utility>

#include "document/plain_text.h"
#include "knowledge/corpus_builder.h"

namespace tracuu::test {

namespace {

engine::Engine engine_of(const std::vector<engine::DocumentView>& documents) {
  knowledge::CorpusBuilder builder = knowledge::CorpusBuilder::create({"Small corpus", "vi", "", "test"}).value();
  for (const engine::DocumentView& view : documents) {
    Document document = document::make_text_document(view.id, view.text);
    document.title = view.title;
    document.title_is_derived = false;
    document.source = view.source;
    document.category = view.category;
    document.date = {view.date, view.date.empty() ? DateCertainty::unknown : DateCertainty::stated};
    builder.add(document).value();
  }
  return engine::Engine::open(builder.finish_bytes().value(), "small.tracuu").value();
}

engine::DocumentView report(std::string id, std::string title, std::string date, std::string source, std::string text) {
  engine::DocumentView document;
  document.id = std::move(id);
  document.title = std::move(title);
  document.date = std::move(date);
  document.source = std::move(source);
  document.category = "Song phương";
  document.text = std::move(text);
  for (const Block& block : document::make_text_document(document.id, document.text).blocks)
    document.blocks.push_back({"paragraph", block.range});
  return document;
}

}  // namespace

SmallKnowledge::SmallKnowledge(const std::vector<engine::DocumentView>& documents) : documents_(documents) {}

bool SmallKnowledge::answers(const engine::RequestBody& request) {
  return holds_alternative<engine::EntitiesRequest>(request) || holds_alternative<engine::EntityRequest>(request) ||
         holds_alternative<engine::ActsRequest>(request) || holds_alternative<engine::FiguresRequest>(request) ||
         holds_alternative<engine::PhrasesRequest>(request) || holds_alternative<engine::PhraseRequest>(request) ||
         holds_alternative<engine::ContrastRequest>(request) || holds_alternative<engine::EncountersRequest>(request) ||
         holds_alternative<engine::MeetingsRequest>(request) || holds_alternative<engine::GapsRequest>(request) ||
         holds_alternative<engine::EventRequest>(request);
}

engine::Response SmallKnowledge::answer(const engine::Request& request) {
  if (!engine_) engine_ = std::make_unique<engine::Engine>(engine_of(documents_));
  return engine_->handle(request);
}

std::vector<engine::DocumentView> telling_documents() {
  return {
      report(
          "gap", "Hai Bộ trưởng hội đàm", "2021-06-07", "Báo A",
          "Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia "
          "Prak Sokhonn.\nBộ trưởng Bùi Thanh Sơn đề nghị Campuchia tạo điều kiện cho doanh nghiệp Việt Nam trong năm "
          "2022.\nHai bên nhất trí tăng cường hợp tác biên giới. Kim ngạch thương mại đạt 3,892 tỷ USD."),
      report(
          "tham", "Bộ trưởng Prak Sokhon thăm Việt Nam", "2022-08-09", "Báo B",
          "Ngày 9/8/2022, Bộ trưởng Ngoại giao Campuchia Prak Sokhon thăm chính thức Việt Nam.\nÔng Prak Sokhon cảm ơn "
          "Việt Nam đã giúp đỡ. Kim ngạch thương mại tăng 12%."),
      report(
          "ky-hop", "Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia", "2022-08-10", "Báo A",
          "Ngày 10/8/2022, Bộ trưởng Ngoại giao Bùi Thanh Sơn và Bộ trưởng Ngoại giao Campuchia Prak Sokhonn đồng chủ "
          "trì Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia.\nBộ trưởng Prak Sokhonn khẳng định Campuchia coi "
          "trọng quan hệ với Việt Nam. Bộ trưởng Bùi Thanh Sơn cam kết tạo thuận lợi cho thương mại. Hai bên nhất trí "
          "mở cửa khẩu Mộc Bài. Kim ngạch thương mại đạt 9,5 tỷ USD."),
      report(
          "dien-dam", "Điện đàm về tình hình khu vực", "", "Báo B",
          "Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Bộ trưởng Ngoại giao Lào Saleumxay Kommasith. Bộ trưởng Bùi "
          "Thanh Sơn cảm ơn Lào đã hỗ trợ."),
      report("khac", "Mưa lớn", "2022-01-01", "Báo C", "Trời mưa lớn suốt đêm qua."),
  };
}

engine::DocumentView chronicle() {
  constexpr std::string_view kCountries[] = {
      "Việt Nam", "Lào",       "Campuchia",   "Thái Lan", "Trung Quốc", "Nhật Bản", "Hàn Quốc",  "Ấn Độ",
      "Nga",      "Pháp",      "Đức",         "Anh",      "Mỹ",         "Canada",   "Australia", "Singapore",
      "Malaysia", "Indonesia", "Philippines", "Brunei",   "Myanmar",    "Cuba",     "Italy",     "Tây Ban Nha",
      "Ba Lan",   "Hungary",   "Romania",     "Ukraine",  "Brazil",     "Argentina"};
  std::string text;
  const auto met = [&](std::size_t a, std::size_t b, std::size_t day) {
    const std::size_t month = day / 28 % 12 + 1;
    text += "Ngày " + std::to_string(day % 28 + 1) + "/" + std::to_string(month) + "/2020, Bộ trưởng Ngoại giao " +
            std::string(kCountries[a]) + " hội đàm với Bộ trưởng Ngoại giao " + std::string(kCountries[b]) + ".\n";
  };
  const std::size_t countries = std::size(kCountries);
  for (std::size_t i = 1; i < countries; ++i) {
    for (std::size_t times = 0; times * 6 < countries - i; ++times) met(0, i, i * 3 + times * 40);
    if (i + 1 < countries) met(i, i + 1, i * 5);
  }
  text.pop_back();
  return report("bien-nien", "Biên niên đối ngoại", "2020-12-31", "Báo A", std::move(text));
}

}  // namespace tracuu::test
