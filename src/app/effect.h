// What a session asks of the world outside: the platform carries effects out in order after each dispatch.
#pragma once

#include <cstdint>
#include <string>

#include "app/view_model.h"
#include "base/one_of.h"
#include "engine/messages.h"

namespace tracuu::app {

// What only the page can do.
enum class Service : std::uint8_t { copy, print, plain_page, copy_link };

// clang-format off
struct SendRequest { engine::Request request; };             // to the engine; the answer comes back through Session::deliver
struct WriteHistory { std::string state; bool push; };       // the URL hash without '#': a new entry, or the present one replaced
struct Announce { std::string text; };                       // the live region
struct SavePreference { std::string name, value; };          // where storage exists
struct CopyText { std::string text; };                       // to the clipboard
struct FilePart { std::string text; };                       // what the next SaveFile begins with, kept by the page
struct DropFile {};                                          // there will be none: its parts are forgotten
struct SaveFile { std::string name, type, text; };           // as a download; type: a media type, text: UTF-8
struct ChooseFile {};                                        // one of the reader's own: Session takes it as OpenFile
struct OfferFiles {};                                        // files may join the corpus, which can be saved: the page's own
struct Ask { Service service; };
struct Emit { std::string event, json; };                    // a JavaScript event: statechange open select error
// clang-format on

struct Effects : Alternatives<SendRequest, WriteHistory, Announce, SavePreference, CopyText, FilePart, DropFile,
                              SaveFile, ChooseFile, OfferFiles, Ask, Emit> {};
using Effect = OneOf<Effects>;

}  // namespace tracuu::app
