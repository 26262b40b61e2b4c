/** Bits of the environment: src/main/web_main.cpp. */
const queries = [
  ['(prefers-color-scheme: dark)', 1],
  ['(prefers-reduced-motion: reduce)', 2],
  ['(pointer: coarse)', 4],
];

/** What the system says about colours, motion and fingers. */
export class Surroundings {
  /** @param {Window} window @param {() => void} changed @param {AbortSignal} signal ends it */
  constructor(window, changed, signal) {
    this._queries = queries.map(([query, bit]) => ({ list: window.matchMedia(query), bit }));
    for (const { list } of this._queries) list.addEventListener('change', changed, { signal });
  }

  /** @returns {number} */
  get bits() {
    return this._queries.reduce((bits, { list, bit }) => bits | (list.matches ? bit : 0), 0);
  }
}
