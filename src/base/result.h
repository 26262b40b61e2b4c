// Result<T>: a value or an Error. Nothing in Tracuu's modules throws; whatever can fail returns one of these.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "base/error.h"

namespace tracuu {

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // REQUIRES: ok().
  T& value() & { return *std::get_if<0>(&state_); }
  const T& value() const& { return *std::get_if<0>(&state_); }
  T&& value() && { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() { return std::get_if<0>(&state_); }
  const T* operator->() const { return std::get_if<0>(&state_); }

  // REQUIRES: !ok().
  const Error& error() const& { return *std::get_if<1>(&state_); }
  Error&& error() && { return std::move(*std::get_if<1>(&state_)); }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return !error_.has_value(); }
  explicit operator bool() const { return ok(); }

  // REQUIRES: !ok().
  const Error& error() const& { return *error_; }
  Error&& error() && { return std::move(*error_); }

 private:
  std::optional<Error> error_;
};

}  // namespace tracuu

// Returns the error of EXPR to the caller; otherwise goes on.
#define TRACUU_TRY(expr)                                            \
  do {                                                              \
    if (auto tracuu_try_result = (expr); !tracuu_try_result.ok()) { \
      return std::move(tracuu_try_result).error();                  \
    }                                                               \
  } while (false)

#define TRACUU_CONCAT_INNER(a, b) a##b
#define TRACUU_CONCAT(a, b) TRACUU_CONCAT_INNER(a, b)

// Declares DECL with the value of EXPR, or returns its error to the caller:
// TRACUU_ASSIGN(auto corpus, Corpus::open(bytes));
#define TRACUU_ASSIGN(decl, expr)                                      \
  auto TRACUU_CONCAT(tracuu_result_, __LINE__) = (expr);               \
  if (!TRACUU_CONCAT(tracuu_result_, __LINE__).ok()) {                 \
    return std::move(TRACUU_CONCAT(tracuu_result_, __LINE__)).error(); \
  }                                                                    \
  decl = std::move(TRACUU_CONCAT(tracuu_result_, __LINE__)).value()  // NOLINT(bugprone-macro-parentheses)
