#include "ui/panels/about.h"

#include <string>
#include <vector>

#include "app/wording.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr std::string_view kJsonLines = "JSON Lines";

struct Fact {
  std::string name, value;
};

class Facts {
 public:
  explicit Facts(const Frame& frame) : frame_(frame), lang_(frame.lang()), document_(frame.view.open->document) {
    add_fields();
    if (frame.view.facts && frame.view.facts->id == document_.id) add_provenance(*frame.view.facts);
    else add("…", text_of(TextKey::ui_explain_waiting, lang_));
  }

  const std::vector<Fact>& all() const { return facts_; }

 private:
  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) facts_.push_back({std::string(name), std::string(value)});
  }
  void add(TextKey name, std::string_view value) { add(frame_.text(name), value); }
  std::string told(TextKey sentence, std::string_view value) const { return format_text(sentence, lang_, {value}); }

  void add_fields() {
    add(TextKey::ui_about_title,
        document_.title_is_derived ? told(TextKey::ui_about_title_derived, document_.title) : document_.title);
    add(TextKey::facet_source, document_.source);
    add(TextKey::ui_about_date, date());
    add(TextKey::facet_author, document_.author);
    add(TextKey::facet_category, document_.category);
    if (!document_.lang.empty()) add(TextKey::facet_lang, app::facet_value_label("lang", document_.lang, lang_));
    add(TextKey::ui_about_url, document_.url);
    for (const engine::DocumentView::Field& field : document_.metadata)
      add(app::facet_label(field.name, lang_), field.value);
    add(TextKey::ui_about_id, document_.id);
  }

  std::string date() const {
    if (document_.date.empty()) return std::string(frame_.text(TextKey::ui_about_date_unknown));
    const std::string day = app::format_date(document_.date, lang_);
    const std::string certainty = frame_.view.facts ? frame_.view.facts->date_certainty : "";
    if (certainty == "stated") return told(TextKey::ui_about_date_stated, day);
    return certainty == "inferred" ? told(TextKey::ui_about_date_inferred, day) : day;
  }

  void add_provenance(const engine::DocumentFacts& facts) {
    const std::string unknown(frame_.text(TextKey::ui_about_not_kept));
    std::string file = facts.file.empty() && facts.line > 0 ? std::string(kJsonLines) : facts.file;
    if (facts.line > 0)
      file = format_text(TextKey::ui_about_file_line, lang_, {file, app::format_count(facts.line, lang_)});
    add(TextKey::ui_about_file, file.empty() ? unknown : file);
    std::string encoding = facts.encoding;
    if (facts.guessed) encoding = told(TextKey::ui_about_encoding_guessed, encoding);
    if (facts.repaired) encoding = told(TextKey::ui_about_encoding_repaired, encoding);
    add(TextKey::ui_about_encoding, encoding.empty() ? unknown : encoding);
    add(TextKey::ui_about_length,
        format_text(TextKey::ui_about_length_value, lang_,
                    {app::format_count(facts.syllables, lang_), app::format_count(facts.characters, lang_)}));
    add(TextKey::ui_about_hash, facts.sha256);
  }

  const Frame& frame_;
  Lang lang_;
  const engine::DocumentView& document_;
  std::vector<Fact> facts_;
};

}  // namespace

void draw_about(Frame& frame, const Box& box, ReaderSideState& side) {
  const ScrollArea area(frame, "about", box, side.scroll.content, !side.is_column, side.scroll);
  const float left = box.left + kSpace2, width = area.inner().right - left - kSpace2;
  const auto top = static_cast<float>(area.top());
  float y = top;
  const auto put = [&](const std::string& key, const Typeface& face, ImU32 ink, std::string_view text) {
    y += wrapped_label(frame, ImVec2(left, y), width, {key, face, ink, text});
  };
  const Facts facts(frame);
  for (std::size_t i = 0; i < facts.all().size(); ++i) {
    const Fact& fact = facts.all()[i];
    const float begin = y;
    NodeScope group(frame, Role::group, "fact " + std::to_string(i), {left, y, left + width, y},
                    fact.name + ": " + fact.value);
    put("name", frame.type.small, frame.palette.text_muted, fact.name);
    put("value", frame.type.body, frame.palette.text, fact.value);
    group.cover({left, begin, left + width, y});
    y += kSpace2;
  }
  put("hint", frame.type.small, frame.palette.text_muted, frame.text(TextKey::ui_about_hash_hint));
  const auto content = static_cast<double>(y + kSpace4 - top);
  if (content != side.scroll.content) frame.wake_in(0);
  side.scroll.content = content;
}

}  // namespace tracuu::ui
