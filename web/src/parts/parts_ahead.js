import { readPart } from './part.js';

/** How many parts are read at once: one comes while another is checked and a third unpacked, each by a thread of the browser. */
const atOnce = 3;

/** Reads parts ahead of their turn. */
export class PartsAhead {
  /** For each part whether it has been read or has failed. @type {Promise<void>[]} */
  _ends = [];
  /** @type {number[]} */
  _bytes = [];

  /** @param {(rawBytes: number) => void} onProgress of all parts together */
  constructor(onProgress, read = readPart) {
    this._onProgress = onProgress;
    this._readPart = read;
  }

  /**
   * Each part begins when the one three before it has ended.
   * @param {import('./part.js').Handle} handle
   * @returns {Promise<Uint8Array>} as of readPart(); nobody has to wait for it at once
   */
  read(handle) {
    const place = this._ends.length;
    const begun = this._ends[place - atOnce] ?? Promise.resolve();
    const content = begun.then(() => this._readPart(handle, (bytes) => this._progress(place, bytes)));
    this._ends.push(content.then(() => {}, () => {}));
    return content;
  }

  _progress(place, bytes) {
    this._bytes[place] = bytes;
    this._onProgress(this._bytes.reduce((sum, each) => sum + each, 0));
  }
}
