// Result<T>: a value or an Error. Nothing in Tracuu's modules throws; whatever can fail returns one of these.
#pragma once

#include <optional>
#include <utility>

#include "base/error.h"

namespace tracuu {

// An error on its way to whoever handles it, one pointer wide: it is handed on in hundreds of places.
class [[nodiscard]] Failure {
 public:
  Failure() = default;  // none
  explicit Failure(Error error);
  ~Failure() {
    if (error_ != nullptr) forget();
  }
  Failure(Failure&& other) noexcept : error_(std::exchange(other.error_, nullptr)) {}
  Failure& operator=(Failure&& other) noexcept {
    std::swap(error_, other.error_);
    return *this;
  }

  bool is_none() const { return error_ == nullptr; }

  // REQUIRES: !is_none().
  Error& error() const { return *error_; }

 private:
  void forget();

  Error* error_ = nullptr;
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : failure_(std::move(error)) {}
  Result(Failure failure) : failure_(std::move(failure)) {}

  bool ok() const { return failure_.is_none(); }
  explicit operator bool() const { return ok(); }

  // REQUIRES: ok().
  T& value() & { return *value_; }
  const T& value() const& { return *value_; }
  T&& value() && { return std::move(*value_); }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }

  // REQUIRES: !ok().
  const Error& error() const& { return failure_.error(); }
  Error&& error() && { return std::move(failure_.error()); }
  Failure&& failure() && { return std::move(failure_); }

 private:
  std::optional<T> value_;
  Failure failure_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : failure_(std::move(error)) {}
  Result(Failure failure) : failure_(std::move(failure)) {}

  bool ok() const { return failure_.is_none(); }
  explicit operator bool() const { return ok(); }

  // REQUIRES: !ok().
  const Error& error() const& { return failure_.error(); }
  Error&& error() && { return std::move(failure_.error()); }
  Failure&& failure() && { return std::move(failure_); }

 private:
  Failure failure_;
};

}  // namespace tracuu

// Returns the error of EXPR to the caller; otherwise goes on.
#define TRACUU_TRY(expr)                                            \
  do {                                                              \
    if (auto tracuu_try_result = (expr); !tracuu_try_result.ok()) { \
      return std::move(tracuu_try_result).failure();                \
    }                                                               \
  } while (false)

#define TRACUU_CONCAT_INNER(a, b) a##b
#define TRACUU_CONCAT(a, b) TRACUU_CONCAT_INNER(a, b)

// Declares DECL with the value of EXPR, or returns its error to the caller:
// TRACUU_ASSIGN(auto corpus, Corpus::open(bytes));
#define TRACUU_ASSIGN(decl, expr)                                        \
  auto TRACUU_CONCAT(tracuu_result_, __LINE__) = (expr);                 \
  if (!TRACUU_CONCAT(tracuu_result_, __LINE__).ok()) {                   \
    return std::move(TRACUU_CONCAT(tracuu_result_, __LINE__)).failure(); \
  }                                                                      \
  decl = std::move(TRACUU_CONCAT(tracuu_result_, __LINE__)).value()  // NOLINT(bugprone-macro-parentheses)
