/** @typedef {{count: number, p50: number, p95: number, p99: number, max: number}} Percentiles milliseconds */

/** @param {number[]} times @returns {Percentiles} */
export function percentiles(times) {
  const sorted = Float64Array.from(times).sort();
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/**
 * How good rankings are.
 * @param {{found: string[], relevant: string[]}[]} answers the first ten of each
 * @returns {{mrr: number, recall: number}} mean reciprocal rank of the first relevant one, and the share of relevant ones found
 */
export function goodness(answers) {
  let reciprocals = 0;
  let recalls = 0;
  for (const { found, relevant } of answers) {
    const rank = found.slice(0, 10).findIndex((id) => relevant.includes(id)) + 1;
    reciprocals += rank > 0 ? 1 / rank : 0;
    recalls += relevant.filter((id) => found.slice(0, 10).includes(id)).length / relevant.length;
  }
  return { mrr: reciprocals / answers.length, recall: recalls / answers.length };
}
