/** Bits of the environment: src/main/web_main.cpp. */
const queries = [
  ['(prefers-color-scheme: dark)', 1],
  ['(prefers-reduced-motion: reduce)', 2],
  ['(pointer: coarse)', 4],
  ['(prefers-contrast: more)', 8],
  ['(forced-colors: active)', 16],
];

/** The system's colours, in the order of ui::SystemColours. */
const colourNames = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText', 'Mark', 'MarkText'];

/** What the system says about colours, contrast, motion and fingers. */
export class Surroundings {
  /** @param {Element} element whose surroundings they are @param {() => void} changed @param {AbortSignal} signal ends it */
  constructor(element, changed, signal) {
    this._element = element;
    const { defaultView: window } = element.ownerDocument;
    this._queries = queries.map(([query, bit]) => ({ list: window.matchMedia(query), bit }));
    for (const { list } of this._queries) list.addEventListener('change', changed, { signal });
  }

  /** @returns {number} */
  get bits() {
    return this._queries.reduce((bits, { list, bit }) => bits | (list.matches ? bit : 0), 0);
  }

  /** As they are now, each packed 0xAABBGGRR. @returns {number[]} */
  get colours() {
    const probe = this._element.ownerDocument.createElement('i');
    this._element.append(probe);
    const style = getComputedStyle(probe);
    const colours = colourNames.map((name) => {
      probe.style.color = name;
      const [red, green, blue] = style.color.match(/[\d.]+/g);
      return 0xFF000000 | (blue << 16) | (green << 8) | red;
    });
    probe.remove();
    return colours;
  }
}
