#include "document/project_file.h"

#include <algorithm>
#include <string>
#include <utility>

// Only here: the parser is large.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include "document/date.h"
#include "document/plain_text.h"

namespace tracuu::document {

namespace {

// A key and what is said for it.
struct Setting {
  std::string_view key;
  const toml::node& value;

  std::uint64_t line() const { return value.source().begin.line; }
};

class SettingsReader {
 public:
  void take(const Setting& setting) {
    if (setting.key == "title") return take_text(setting, project_.title, R"(title = "…")");
    if (setting.key == "language") return take_language(setting);
    if (setting.key == "date") return take_date(setting);
    if (setting.key == "fields") return take_fields(setting);
    if (setting.key == "facets") return take_facets(setting);
    if (setting.key == "exclude") return take_list(setting, project_.exclude, R"(exclude = ["…", "…"])");
    if (setting.key == "aliases") return take_text(setting, project_.aliases, R"(aliases = "….tsv")");
    if (setting.key == "names") return take_text(setting, project_.names, R"(names = "….tsv")");
    if (setting.key == "corrections") return take_text(setting, project_.corrections, R"(corrections = "….tsv")");
    report(TextKey::error_project_key, setting.line(), std::string(setting.key));
  }

  void report(TextKey what, std::uint64_t line, std::string detail) {
    const std::string file(kProjectFile);
    diagnostics_.push_back(
        {Severity::repaired, file, line, {what, file + ":" + std::to_string(line), std::move(detail)}});
  }

  ProjectReading finish() {
    std::ranges::stable_sort(project_.exclude, {}, &Project::Entry::line);
    std::ranges::stable_sort(diagnostics_, {}, &Diagnostic::line);
    return {std::move(project_), std::move(diagnostics_)};
  }

 private:
  void take_text(const Setting& setting, std::optional<Project::Entry>& into, std::string_view form) {
    const toml::value<std::string>* text = setting.value.as_string();
    if (text == nullptr) return refuse(setting, form);
    into = {text->get(), setting.line()};
  }

  void take_language(const Setting& setting) {
    const toml::value<std::string>* text = setting.value.as_string();
    const bool is_known = text != nullptr && (text->get() == "vi" || text->get() == "en");
    if (!is_known) return refuse(setting, R"(language = "vi" | "en")");
    project_.language = {text->get(), setting.line()};
  }

  // As a date of TOML's own, or as text.
  void take_date(const Setting& setting) {
    std::string written;
    if (const toml::value<toml::date>* date = setting.value.as_date()) {
      written = std::to_string(date->get().year) + "-" + std::to_string(date->get().month) + "-" +
                std::to_string(date->get().day);
    } else if (const toml::value<std::string>* text = setting.value.as_string()) {
      written = text->get();
    }
    const std::optional<DocumentDate> day = parse_date(written);
    constexpr std::size_t kWholeDay = 10;
    if (!day || day->iso.size() != kWholeDay) return refuse(setting, "date = 2021-06-07");
    project_.date = {day->iso, setting.line()};
  }

  void take_fields(const Setting& setting) {
    const toml::table* fields = setting.value.as_table();
    if (fields == nullptr) return refuse(setting, R"([fields] title = "…")");
    for (const auto& [key, value] : *fields) take_field({key.str(), value});
  }

  void take_field(const Setting& setting) {
    const toml::value<std::string>* column = setting.value.as_string();
    const std::string key(setting.key);
    if (column == nullptr || column->get().empty()) return refuse(setting, key + R"( = "…")");
    const std::string option = key + "=" + column->get();
    if (!FieldMap::parse(std::span(&option, 1)).ok()) {
      return report(TextKey::error_project_key, setting.line(), "fields." + key);
    }
    project_.fields.push_back({option, setting.line()});
  }

  void take_facets(const Setting& setting) {
    const toml::table* facets = setting.value.as_table();
    constexpr std::string_view kForm = R"([facets] hide = ["…"])";
    if (facets == nullptr) return refuse(setting, kForm);
    for (const auto& [key, value] : *facets) {
      const Setting inner = {key.str(), value};
      if (inner.key == "hide") take_list(inner, project_.hidden, kForm);
      else report(TextKey::error_project_key, inner.line(), "facets." + std::string(inner.key));
    }
  }

  void take_list(const Setting& setting, std::vector<Project::Entry>& into, std::string_view form) {
    const toml::array* list = setting.value.as_array();
    if (list == nullptr) return refuse(setting, form);
    for (const toml::node& item : *list) {
      const toml::value<std::string>* text = item.as_string();
      if (text == nullptr) {
        refuse({setting.key, item}, form);
      } else {
        into.push_back({text->get(), item.source().begin.line});
      }
    }
  }

  void refuse(const Setting& setting, std::string_view form) {
    report(TextKey::error_project_form, setting.line(), std::string(form));
  }

  Project project_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace

ProjectReading read_project(std::string_view bytes) {
  SettingsReader reader;
  const toml::parse_result parsed = toml::parse(decode_text(bytes).text);
  if (parsed) {
    for (const auto& [key, value] : parsed.table()) reader.take({key.str(), value});
  } else {
    const toml::parse_error& error = parsed.error();
    reader.report(TextKey::error_project_syntax, error.source().begin.line, std::string(error.description()));
  }
  return reader.finish();
}

}  // namespace tracuu::document
