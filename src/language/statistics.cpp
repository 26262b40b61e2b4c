#include "language/statistics.h"

#include <cmath>

namespace tracuu::language {

namespace {

double term_of(double observed, double expected_count) {
  return observed > 0 ? observed * std::log(observed / expected_count) : 0;
}

double or_half(double count) { return count > 0 ? count : 0.5; }

double frequency_of(const Part& part) { return part.tokens > 0 ? part.occurrences / part.tokens : 0; }

}  // namespace

double expected(const Meeting& meeting) { return meeting.first / meeting.all * meeting.second; }

double log_likelihood(const Meeting& meeting) {
  const double others_first = meeting.all - meeting.first;
  const double others_second = meeting.all - meeting.second;
  const double chance = expected(meeting);
  double sum = term_of(meeting.together, chance);
  sum += term_of(meeting.first - meeting.together, meeting.first / meeting.all * others_second);
  sum += term_of(meeting.second - meeting.together, others_first / meeting.all * meeting.second);
  sum += term_of(others_first - meeting.second + meeting.together, others_first / meeting.all * others_second);
  return meeting.together < chance ? -2 * sum : 2 * sum;
}

double mi3(const Meeting& meeting) { return 3 * std::log2(meeting.together) - std::log2(expected(meeting)); }

double t_score(const Meeting& meeting) { return (meeting.together - expected(meeting)) / std::sqrt(meeting.together); }

double log_dice(double together, double first, double second) {
  return 14 + std::log2(2 * together / (first + second));
}

double keyness(const Comparison& counts) {
  const double share = (counts.here + counts.there) / (counts.here_all + counts.there_all);
  return 2 * (term_of(counts.here, counts.here_all * share) + term_of(counts.there, counts.there_all * share));
}

double log_ratio(const Comparison& counts) {
  return std::log2(or_half(counts.here) / counts.here_all / (or_half(counts.there) / counts.there_all));
}

double deviation_of_proportions(std::span<const Part> parts, const Rest& rest) {
  double occurrences = 0, tokens = rest.tokens;
  for (const Part& part : parts) {
    occurrences += part.occurrences;
    tokens += part.tokens;
  }
  if (occurrences <= 0) return 0;
  double sum = rest.tokens / tokens;
  for (const Part& part : parts) sum += std::abs(part.tokens / tokens - part.occurrences / occurrences);
  return sum / 2;
}

double juilland_d(std::span<const Part> parts, const Rest& rest) {
  const double count = static_cast<double>(parts.size()) + rest.parts;
  double sum = 0;
  for (const Part& part : parts) sum += frequency_of(part);
  if (sum <= 0) return 0;
  if (count < 2) return 1;
  const double mean = sum / count;
  double squares = rest.parts * mean * mean;
  for (const Part& part : parts) squares += (frequency_of(part) - mean) * (frequency_of(part) - mean);
  return 1 - std::sqrt(squares / count) / mean / std::sqrt(count - 1);
}

}  // namespace tracuu::language
