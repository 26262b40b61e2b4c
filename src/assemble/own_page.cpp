#include "assemble/own_page.h"

#include <utility>

#include "pack/package.h"
#include "pack/single_html.h"
#include "pack/static_documents.h"
#include "pack/static_section.h"
#include "store/corpus.h"

namespace tracuu::assemble {

namespace {

// As much as the command line puts into a single file.
constexpr std::uint64_t kStaticLimit = 1'000'000;

pack::Application application_of(const PageFiles& files) {
  const auto& [wasm, worker, builder_wasm, builder, classic, style, shell, bill] = files.all;
  pack::Application application;
  application.wasm = wasm;
  application.worker_script = worker;
  application.builder_wasm = builder_wasm;
  application.builder_script = builder;
  application.classic_script = pack::text_of(classic);
  application.style = pack::text_of(style);
  application.shell = pack::text_of(shell);
  application.bill_of_materials = pack::text_of(bill);
  return application;
}

pack::PackageInfo info_of(const store::CorpusMeta& meta, bool private_url) {
  pack::PackageInfo info;
  info.title = meta.title;
  info.lang = meta.lang;
  info.date = meta.date;
  info.builder = meta.builder;
  info.documents = meta.documents;
  info.private_url = private_url;
  return info;
}

Result<pack::StaticDocuments> plain_documents(const store::Corpus& corpus) {
  const Lang lang = corpus.meta().lang == "en" ? Lang::en : Lang::vi;
  pack::StaticDocuments plain({pack::StaticForm::single_file, kStaticLimit}, lang);
  for (std::uint32_t i = 0; i < corpus.meta().documents; ++i) {
    TRACUU_ASSIGN(const Document document, corpus.document(DocumentOrdinal{i}));
    plain.add(document);
  }
  return plain;
}

}  // namespace

Result<std::string> make_page(const PageFiles& files, std::vector<std::uint8_t> corpus, bool private_url) {
  const pack::Application application = application_of(files);
  const std::vector<pack::Part> parts = pack::make_parts(application, corpus);
  TRACUU_ASSIGN(const store::Corpus opened, store::Corpus::open(std::move(corpus), ""));
  TRACUU_ASSIGN(const pack::StaticDocuments plain, plain_documents(opened));
  const pack::PackageInfo info = info_of(opened.meta(), private_url);
  return pack::pack_single_html(application, parts, info, pack::static_section(plain, info.title));
}

}  // namespace tracuu::assemble
