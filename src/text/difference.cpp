#include "text/difference.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/stable_order.h"

namespace tracuu::text {

namespace {

using Symbols = std::span<const std::uint32_t>;
using Index = std::int64_t;

// a[a_begin, a_end) against b[b_begin, b_end).
struct Box {
  Index a_begin, a_end, b_begin, b_end;

  Index width() const { return a_end - a_begin; }
  Index height() const { return b_end - b_begin; }
};

// Diagonals that go on from both ends until they meet: each keeps how far it has come, by its number.
class Reach {
 public:
  void begin(Index most) {
    centre_ = most + 1;
    values_.assign(static_cast<std::size_t>(2 * most + 3), 0);
  }
  Index& operator[](Index diagonal) { return values_[static_cast<std::size_t>(centre_ + diagonal)]; }

 private:
  Index centre_ = 0;
  std::vector<Index> values_;
};

class Aligner {
 public:
  Aligner(Symbols a, Symbols b, std::uint64_t& budget) : a_(a), b_(b), budget_(budget) {}

  Alignment run() {
    std::vector<Box> boxes = {{0, static_cast<Index>(a_.size()), 0, static_cast<Index>(b_.size())}};
    while (!boxes.empty()) {
      Box box = boxes.back();
      boxes.pop_back();
      trim(box);
      if (box.width() == 0 || box.height() == 0) continue;
      const std::optional<Box> middle = find_middle(box);
      if (!middle) {
        alignment_.complete = false;
        continue;
      }
      boxes.push_back({box.a_begin, middle->a_begin, box.b_begin, middle->b_begin});
      add(middle->a_begin, middle->b_begin, middle->width());
      boxes.push_back({middle->a_end, box.a_end, middle->b_end, box.b_end});
    }
    join();
    return std::move(alignment_);
  }

 private:
  bool same(Index x, Index y) const { return a_[static_cast<std::size_t>(x)] == b_[static_cast<std::size_t>(y)]; }

  void add(Index a, Index b, Index length) {
    if (length <= 0) return;
    alignment_.matches.push_back(
        {static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(length)});
  }

  // What both begin or end with.
  void trim(Box& box) {
    Index length = 0;
    while (length < std::min(box.width(), box.height()) && same(box.a_begin + length, box.b_begin + length)) ++length;
    add(box.a_begin, box.b_begin, length);
    box.a_begin += length;
    box.b_begin += length;
    length = 0;
    while (length < std::min(box.width(), box.height()) && same(box.a_end - 1 - length, box.b_end - 1 - length))
      ++length;
    add(box.a_end - length, box.b_end - length, length);
    box.a_end -= length;
    box.b_end -= length;
  }

  // One step of all diagonals from one end. `met` is told how far each has come; true ends the step.
  template <typename Same, typename Met>
  bool step(Index d, const Box& box, Reach& reach, Same equal, Met met) {
    const Index n = box.width(), m = box.height();
    for (Index k = -d + 2 * std::max(Index{0}, d - m); k <= d - 2 * std::max(Index{0}, d - n); k += 2) {
      const bool down = k == -d || (k != d && reach[k - 1] < reach[k + 1]);
      const Index from = down ? reach[k + 1] : reach[k - 1] + 1;
      Index x = from;
      while (x < n && x - k < m && equal(x, x - k)) ++x;
      reach[k] = x;
      budget_ -= std::min(budget_, static_cast<std::uint64_t>(1 + x - from));
      if (met(k, from, x)) return true;
    }
    return false;
  }

  // The run in the middle of a shortest path, possibly empty, as a box on a diagonal; nothing where the budget is
  // spent. REQUIRES: a trimmed box with two sides.
  std::optional<Box> find_middle(const Box& box) {
    const Index n = box.width(), m = box.height(), delta = n - m;
    const Index most = std::min((n + m + 1) / 2, static_cast<Index>(std::sqrt(static_cast<double>(budget_))) + 1);
    forward_.begin(most);
    backward_.begin(most);
    std::optional<Box> middle;
    const auto is_odd = (delta & 1) != 0;
    for (Index d = 0; d <= most && budget_ > 0; ++d) {
      const auto forward_met = [&](Index k, Index from, Index to) {
        if (!is_odd || std::abs(delta - k) > d - 1 || to + backward_[delta - k] < n) return false;
        middle = Box{box.a_begin + from, box.a_begin + to, box.b_begin + from - k, box.b_begin + to - k};
        return true;
      };
      const auto forward_same = [&](Index x, Index y) { return same(box.a_begin + x, box.b_begin + y); };
      if (step(d, box, forward_, forward_same, forward_met)) return middle;
      const auto backward_met = [&](Index k, Index from, Index to) {
        if (is_odd || std::abs(delta - k) > d || to + forward_[delta - k] < n) return false;
        middle = Box{box.a_end - to, box.a_end - from, box.b_end - to + k, box.b_end - from + k};
        return true;
      };
      const auto backward_same = [&](Index x, Index y) { return same(box.a_end - 1 - x, box.b_end - 1 - y); };
      if (step(d, box, backward_, backward_same, backward_met)) return middle;
    }
    return std::nullopt;
  }

  void join() {
    std::vector<Match>& matches = alignment_.matches;
    sort_stably(matches, {}, &Match::a);
    std::vector<Match> joined;
    for (const Match& match : matches) {
      const bool touches = !joined.empty() && joined.back().a + joined.back().length == match.a &&
                           joined.back().b + joined.back().length == match.b;
      if (touches) joined.back().length += match.length;
      else joined.push_back(match);
    }
    matches = std::move(joined);
  }

  Symbols a_, b_;
  std::uint64_t& budget_;
  Reach forward_, backward_;
  Alignment alignment_;
};

}  // namespace

Alignment align(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::uint64_t& budget) {
  return Aligner(a, b, budget).run();
}

}  // namespace tracuu::text
