#include "document/project_file.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tracuu::document {
namespace {

using Strings = std::vector<std::string>;

Strings values(const std::vector<Project::Entry>& entries) {
  Strings all;
  for (const Project::Entry& entry : entries) all.push_back(entry.value);
  return all;
}

// "tracuu.toml:LINE code detail" of each diagnostic.
Strings complaints(std::string_view toml) {
  Strings all;
  for (const Diagnostic& diagnostic : read_project(toml).diagnostics) {
    const Error& error = diagnostic.error;
    EXPECT_EQ(error.subject, diagnostic.path + ":" + std::to_string(diagnostic.line));
    all.push_back(error.subject + " " + std::string(text_key_name(error.code)) + " " + error.detail);
  }
  return all;
}

TEST(ProjectFile, SaysWhatAFolderIs) {
  const ProjectReading reading = read_project(R"(# Báo cáo
title = "Báo cáo đối ngoại"
language = "vi"
date = 2021-06-07
exclude = ["nháp/", "*.tmp"]
aliases = "bảng/tên.tsv"

[fields]
title = "Tiêu đề"
date = "Ngày"

[facets]
hide = ["số"]
)");
  const Project& project = reading.project;
  EXPECT_TRUE(reading.diagnostics.empty());
  EXPECT_EQ(project.title->value, "Báo cáo đối ngoại");
  EXPECT_EQ(project.title->line, 2u);
  EXPECT_EQ(project.language->value, "vi");
  EXPECT_EQ(project.date->value, "2021-06-07");
  EXPECT_EQ(values(project.exclude), (Strings{"nháp/", "*.tmp"}));
  EXPECT_EQ(values(project.fields), (Strings{"date=Ngày", "title=Tiêu đề"}));
  EXPECT_EQ(values(project.hidden), Strings{"số"});
  EXPECT_EQ(project.aliases->value, "bảng/tên.tsv");
  EXPECT_FALSE(project.names || project.corrections);
}

TEST(ProjectFile, OptionsSayFieldsAnew) {
  const Project project = read_project("[fields]\ntitle = \"A\"\ndate = \"B\"").project;
  const Strings options = {"title=C"};
  const Result<FieldMap> fields = project.field_map(options);
  ASSERT_TRUE(fields.ok());
  EXPECT_EQ(fields->field_of("C"), Field::title);
  EXPECT_EQ(fields->field_of("B"), Field::date);
  EXPECT_EQ(fields->field_of("A"), Field::metadata);
}

TEST(ProjectFile, ADateIsADayInEitherForm) {
  EXPECT_EQ(read_project("date = \"7/6/2021\"").project.date->value, "2021-06-07");
  EXPECT_EQ(complaints("date = \"2021\""), Strings{"tracuu.toml:1 error.project_form date = 2021-06-07"});
  EXPECT_EQ(complaints("date = 2021-06-07T10:00:00Z"), Strings{"tracuu.toml:1 error.project_form date = 2021-06-07"});
}

TEST(ProjectFile, WhatCannotBeTakenIsNamedWithItsLineAndTheRestCounts) {
  const std::string_view toml = R"(language = "de"
titel = "x"
title = 7
exclude = ["a",
  3]
names = ["a"]
[fields]
titel = "A"
date = ""
text = "B"
)";
  EXPECT_EQ(
      complaints(toml),
      (Strings{R"(tracuu.toml:1 error.project_form language = "vi" | "en")", "tracuu.toml:2 error.project_key titel",
               R"(tracuu.toml:3 error.project_form title = "…")",
               R"(tracuu.toml:5 error.project_form exclude = ["…", "…"])",
               R"(tracuu.toml:6 error.project_form names = "….tsv")", "tracuu.toml:8 error.project_key fields.titel",
               R"(tracuu.toml:9 error.project_form date = "…")"}));
  const Project project = read_project(toml).project;
  EXPECT_EQ(values(project.exclude), Strings{"a"});
  EXPECT_EQ(values(project.fields), Strings{"text=B"});
}

TEST(ProjectFile, OfWhatIsNoTomlNothingCounts) {
  const ProjectReading reading = read_project("title = \"a\"\nlanguage = vi\n");
  EXPECT_FALSE(reading.project.title);
  ASSERT_EQ(reading.diagnostics.size(), 1u);
  EXPECT_EQ(reading.diagnostics[0].line, 2u);
  EXPECT_EQ(reading.diagnostics[0].severity, Severity::repaired);
  EXPECT_EQ(reading.diagnostics[0].error.code, TextKey::error_project_syntax);
}

TEST(ProjectFile, HostileFilesAreNamed) {
  EXPECT_EQ(read_project("a = " + std::string(100000, '[')).diagnostics.size(), 1u);
  EXPECT_EQ(read_project("[^a]\n").diagnostics.size(), 1u);
  EXPECT_EQ(read_project(std::string(1000, '\0')).diagnostics.size(), 1u);
  EXPECT_EQ(read_project("title = \"a\"\ntitle = \"b\"").diagnostics.size(), 1u);
  EXPECT_TRUE(read_project("").diagnostics.empty());
}

TEST(ProjectFile, AnEditorsEncodingsAreRead) {
  EXPECT_EQ(read_project("\xEF\xBB\xBFtitle = \"Á\"").project.title->value, "Á");
  const std::string utf16("\xFF\xFEt\0i\0t\0l\0e\0=\0\"\0\xC1\0\"\0", 20);
  EXPECT_EQ(read_project(utf16).project.title->value, "Á");
}

}  // namespace
}  // namespace tracuu::document
