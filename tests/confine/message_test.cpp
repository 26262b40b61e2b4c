#include "confine/message.h"

#include <gtest/gtest.h>

#include <cstring>
#include <string>

#include "confine/recording_contents.h"

namespace tracuu::confine {
namespace {

Document full_document() {
  Document document;
  document.id = "a.html";
  document.title = "Tin";
  document.title_is_derived = true;
  document.source = "Báo";
  document.author = "An";
  document.url = "https://example.org/";
  document.category = "Thời sự";
  document.lang = "vi";
  document.date = {"2021-06", DateCertainty::stated};
  document.text = "Hai bên\nhọp\n";
  document.blocks = {{BlockKind::heading, {0, 8}}, {BlockKind::table_row, {9, 14}}};
  document.metadata = {{"to", "Bình"}};
  document.provenance = {"a.html", 3, "UTF-8", true, true};
  return document;
}

std::string_view without_length(const std::string& message) { return std::string_view(message).substr(kLengthBytes); }

Taken take(std::string_view message) {
  RecordingContents contents;
  const Result<Taken> taken = take_message(message, contents);
  EXPECT_TRUE(taken.ok());
  return taken.value();
}

TEST(Message, ADocumentArrivesAsItWas) {
  const Document sent = full_document();
  std::string message;
  write_document(sent, message);
  RecordingContents contents;
  ASSERT_EQ(take_message(without_length(message), contents).value(), Taken::more);
  const Document& got = contents.documents.at(0);
  EXPECT_EQ(got.id + got.title + got.source + got.author + got.url + got.category + got.lang + got.text,
            sent.id + sent.title + sent.source + sent.author + sent.url + sent.category + sent.lang + sent.text);
  EXPECT_TRUE(got.title_is_derived);
  EXPECT_EQ(got.date.iso, "2021-06");
  EXPECT_EQ(got.date.certainty, DateCertainty::stated);
  ASSERT_EQ(got.blocks.size(), 2u);
  EXPECT_EQ(got.blocks[1].kind, BlockKind::table_row);
  EXPECT_EQ(got.blocks[1].range, (ByteRange{9, 14}));
  EXPECT_EQ(got.metadata.at(0).value, "Bình");
  EXPECT_EQ(got.provenance.line, 3u);
  EXPECT_TRUE(got.provenance.repaired && got.provenance.guessed);
}

TEST(Message, FilesAndReasonsArrive) {
  std::string file, reason;
  write_file("a.pdf", std::string_view("\0\xFF", 2), file);
  write_left_out("b.exe", {TextKey::error_file_format_unsupported, "x", ".exe"}, reason);
  RecordingContents contents;
  EXPECT_EQ(take_message(without_length(file), contents).value(), Taken::more);
  EXPECT_EQ(take_message(without_length(reason), contents).value(), Taken::more);
  EXPECT_EQ(contents.files.at(0).second, std::string("\0\xFF", 2));
  EXPECT_EQ(contents.reasons.at(0), "b.exe error.file_format_unsupported .exe");
}

TEST(Message, ACutOrExtendedOneIsNonsense) {
  std::string message;
  write_document(full_document(), message);
  const std::string_view whole = without_length(message);
  for (std::size_t size = 0; size < whole.size(); ++size) EXPECT_EQ(take(whole.substr(0, size)), Taken::nonsense);
  EXPECT_EQ(take(std::string(whole) + "x"), Taken::nonsense);
}

TEST(Message, WhatADocumentMayNotBeIsNonsense) {
  const auto taken = [](auto change) {
    Document document = full_document();
    change(document);
    std::string message;
    write_document(document, message);
    return take(without_length(message));
  };
  EXPECT_EQ(taken([](Document&) {}), Taken::more);
  EXPECT_EQ(taken([](Document& d) { d.id = ""; }), Taken::nonsense);
  EXPECT_EQ(taken([](Document& d) { d.title = "\xFF"; }), Taken::nonsense);
  EXPECT_EQ(taken([](Document& d) { d.text[0] = '\xC0'; }), Taken::nonsense);
  EXPECT_EQ(taken([](Document& d) { d.date.iso = "2021-13"; }), Taken::nonsense);
  EXPECT_EQ(taken([](Document& d) { d.date.certainty = static_cast<DateCertainty>(9); }), Taken::nonsense);
  EXPECT_EQ(taken([](Document& d) { d.blocks[1].range.end = 1000; }), Taken::nonsense);
  EXPECT_EQ(taken([](Document& d) { d.blocks[1].range = {8, 8}; }), Taken::nonsense);
  EXPECT_EQ(taken([](Document& d) { d.blocks[0].range.end = 6; }), Taken::nonsense) << "inside a letter";
  EXPECT_EQ(taken([](Document& d) { d.blocks[0].kind = static_cast<BlockKind>(77); }), Taken::nonsense);
}

TEST(Message, OnlyErrorsAreReasons) {
  std::string message;
  write_left_out("", {TextKey::cli_help_build, "", ""}, message);
  EXPECT_EQ(take(without_length(message)), Taken::nonsense);
}

}  // namespace
}  // namespace tracuu::confine
