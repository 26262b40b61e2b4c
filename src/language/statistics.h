// The measures of corpus linguistics that the tools give, as plain functions of counts. docs/statistics.md says where
// each is from and what is counted.
#pragma once

#include <cstdint>
#include <span>

namespace tracuu::language {

// How often two things meet in a sample, and each of them at all.
struct Meeting {
  double together = 0;
  double first = 0, second = 0;  // at least `together`
  double all = 0;                // size of the sample
};

// What chance alone would give.
double expected(const Meeting& meeting);

// G² over all four cells (Dunning 1993), negative where they meet less often than by chance.
double log_likelihood(const Meeting& meeting);
// Cubed mutual information (Daille 1994): log2(O³ / E).
double mi3(const Meeting& meeting);
// (O - E) / √O (Church, Gale, Hanks and Hindle 1991).
double t_score(const Meeting& meeting);
// 14 + log2(2 f(x,y) / (f(x) + f(y))) (Rychlý 2008).
double log_dice(double together, double first, double second);

// A count in each of two corpora, and their sizes.
struct Comparison {
  double here = 0, there = 0;
  double here_all = 0, there_all = 0;
};

// 2 Σ O ln(O / E) over the two cells (Rayson and Garside 2000); not negative.
double keyness(const Comparison& counts);
// Binary logarithm of the ratio of relative frequencies (Hardie 2014); a count of 0 is taken for 0.5.
double log_ratio(const Comparison& counts);

// A part of a corpus.
struct Part {
  double occurrences = 0;
  double tokens = 0;
};

// What the parts that are given leave of the corpus: parts without any occurrence.
struct Rest {
  double parts = 0;
  double tokens = 0;
};

// DP (Gries 2008): half the sum of |share of the text - share of the occurrences|; 0 without occurrences.
double deviation_of_proportions(std::span<const Part> parts, const Rest& rest);
// Juilland's D (Juilland and Chang-Rodríguez 1964) over relative frequencies, as for parts of unequal size: 1 -
// V/√(n-1). 1 for a single part, 0 without occurrences. Parts without tokens have the frequency 0.
double juilland_d(std::span<const Part> parts, const Rest& rest);

}  // namespace tracuu::language
