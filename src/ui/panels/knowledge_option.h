// One thing to choose of what is asked of the corpus's knowledge, and what choosing changes.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "app/wording.h"
#include "ui/widgets/options.h"

namespace tracuu::ui {

struct KnowledgeOption {
  OptionSpec spec;
  void (*take)(const app::ViewModel& view, std::size_t index, app::KnowledgeQuestion& question);
};

inline std::vector<std::string> texts_of(const Frame& frame, std::initializer_list<TextKey> keys) {
  std::vector<std::string> texts;
  for (const TextKey key : keys) texts.emplace_back(frame.text(key));
  return texts;
}

// "đề nghị (12)".
inline std::string with_count(const Frame& frame, std::string_view name, std::uint32_t count) {
  return format_text(TextKey::ui_knowledge_count, frame.lang(), {name, app::format_count(count, frame.lang())});
}

// One thing or the other, as one flag of the question says.
template <bool app::KnowledgeQuestion::*flag>
KnowledgeOption either(const Frame& frame, const char* key, TextKey name, TextKey no, TextKey yes) {
  return {
      {.key = key,
       .name = frame.text(name),
       .choices = texts_of(frame, {no, yes}),
       .current = frame.view.knowledge.question.*flag ? 1u : 0u,
       .labelled = false},
      [](const app::ViewModel&, std::size_t index, app::KnowledgeQuestion& question) { question.*flag = index == 1; }};
}

// Asks what the choice comes to.
void take_option(Frame& frame, const KnowledgeOption& option, std::size_t index);

}  // namespace tracuu::ui
