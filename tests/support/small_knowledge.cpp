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

}  // namespace tracuu::test
