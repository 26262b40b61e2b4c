// The reader's session: commands and engine answers in, view model and effects out. No clock, no threads, no browser:
// the same script of commands and answers always gives the same view models.
//
// History: a command that goes somewhere (submit, open, close, a filter, a sort order) adds an entry; typing replaces
// the present one, except that the first edit after such a command adds one too, so that Back leads to what was
// submitted. No two entries in a row are equal, and restoring writes none.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/command.h"
#include "app/effect.h"
#include "app/view_model.h"

namespace tracuu::app {

class Session {
 public:
  Session(Lang lang, Theme theme);
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;

  void dispatch(const Command& command);

  // An answer from the engine. One that a newer request has made stale changes nothing.
  void deliver(const engine::Response& response);

  // The engine has been (re)started and answers from now on: asks for what the view needs again. Requests sent before
  // are forgotten.
  void engine_ready();
  void report_progress(Progress progress);
  void fail(const Error& error);

  // The state that the URL hash holds, without '#': see url_state.h.
  std::string state() const;
  // Takes such a state (Back, Forward, a deep link, JavaScript). Unknown keys are ignored; never writes history.
  void restore(std::string_view state);

  // What an earlier visit kept by SavePreference: "searches", "pinned", "folded".
  void restore_preference(std::string_view name, std::string_view value);

  const ViewModel& view() const;
  // Changes whenever view() may have changed.
  std::uint64_t revision() const;
  std::vector<Effect> take_effects();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tracuu::app
