// A value of one of several types, as std::variant. But a file that puts in or takes out two of a hundred types has two
// compiled, not a hundred: the value is on the heap, and how it is copied and deleted goes with it. A third of the time
// to compile the interface went into variants of all commands before.
#pragma once

#include <cassert>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tracuu {

// The types, under a name of their own: struct Effects : Alternatives<CopyText, SaveFile> {};
template <typename FirstType, typename... Others>
struct Alternatives {
  using First = FirstType;

  static constexpr std::size_t kCount = 1 + sizeof...(Others);

  template <typename Type>
  static constexpr bool kHas = std::is_same_v<Type, First> || (std::is_same_v<Type, Others> || ...);

  template <typename Type>
  static constexpr std::size_t index_of() {
    static_assert(kHas<Type>);
    constexpr bool kIs[] = {std::is_same_v<Type, First>, std::is_same_v<Type, Others>...};
    std::size_t index = 0;
    while (!kIs[index]) ++index;
    return index;
  }

  template <typename Visitor>
  static decltype(auto) visit(Visitor& visitor, std::size_t index, const void* value) {
    using Result = std::invoke_result_t<Visitor&, const First&>;
    using Call = Result (*)(Visitor&, const void*);
    static constexpr Call kCalls[] = {call<Visitor, Result, First>, call<Visitor, Result, Others>...};
    return kCalls[index](visitor, value);
  }

 private:
  template <typename Visitor, typename Result, typename Type>
  static Result call(Visitor& visitor, const void* value) {
    return visitor(*static_cast<const Type*>(value));
  }
};

// Owns its value. One that was moved from may only be assigned to or destroyed.
template <typename Types>
class OneOf {
 public:
  OneOf() : OneOf(typename Types::First{}) {}

  template <typename Value, typename Type = std::remove_cvref_t<Value>>
  requires(!std::is_same_v<Type, OneOf> && Types::template kHas<Type>)
      OneOf(Value&& value)  // NOLINT(google-explicit-constructor): as of a variant
      : value_(new Type(std::forward<Value>(value))), handling_(&kHandling<Type>), index_(index_of<Type>()) {}

  OneOf(const OneOf& other)
      : value_(other.handling_->copy(other.value_)), handling_(other.handling_), index_(other.index_) {}
  OneOf(OneOf&& other) noexcept
      : value_(std::exchange(other.value_, nullptr)), handling_(other.handling_), index_(other.index_) {}
  OneOf& operator=(OneOf other) noexcept {
    std::swap(value_, other.value_);
    std::swap(handling_, other.handling_);
    std::swap(index_, other.index_);
    return *this;
  }
  ~OneOf() {
    if (value_ != nullptr) handling_->destroy(value_);
  }

  // The place of the value's type among the types.
  std::size_t index() const { return index_; }
  const void* address() const { return value_; }

  template <typename Type>
  Type& emplace() {
    *this = OneOf(Type{});
    return *static_cast<Type*>(value_);
  }

  // Null where the value is of another type.
  template <typename Type>
  Type* get_if() {
    return index_ == index_of<Type>() ? static_cast<Type*>(value_) : nullptr;
  }
  template <typename Type>
  const Type* get_if() const {
    return index_ == index_of<Type>() ? static_cast<const Type*>(value_) : nullptr;
  }

 private:
  struct Handling {
    void* (*copy)(const void*);
    void (*destroy)(void*);
  };

  template <typename Type>
  static constexpr Handling kHandling = {
      [](const void* value) -> void* { return new Type(*static_cast<const Type*>(value)); },
      [](void* value) { delete static_cast<Type*>(value); }};

  template <typename Type>
  static constexpr std::size_t index_of() {
    return Types::template index_of<Type>();
  }

  void* value_;
  const Handling* handling_;
  std::size_t index_;
};

template <typename Type, typename Types>
bool holds_alternative(const OneOf<Types>& one) {
  return one.template get_if<Type>() != nullptr;
}

template <typename Type, typename Types>
Type* get_if(OneOf<Types>* one) {
  return one->template get_if<Type>();
}
template <typename Type, typename Types>
const Type* get_if(const OneOf<Types>* one) {
  return one->template get_if<Type>();
}

// The value must be of that type.
template <typename Type, typename Types>
const Type& get(const OneOf<Types>& one) {
  const Type* value = one.template get_if<Type>();
  assert(value != nullptr);
  return *value;
}
template <typename Type, typename Types>
Type get(OneOf<Types>&& one) {
  Type* value = one.template get_if<Type>();
  assert(value != nullptr);
  return std::move(*value);
}

// What the visitor answers to the value; the same type for each of the types.
template <typename Visitor, typename Types>
decltype(auto) visit(Visitor&& visitor, const OneOf<Types>& one) {
  return Types::visit(visitor, one.index(), one.address());
}

}  // namespace tracuu
