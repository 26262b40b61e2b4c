import { TracuuError } from '../failure.js';
import { readableFrom } from '../readable.js';
import { parseManifest } from './manifest.js';

const manifestSelector = 'script#tracuu-manifest';

/** Parts that are blocks of the page itself, taken out of it as the parser brings them. */
export class InlineSource {
  /** @type {Map<number, Promise<import('./part.js').Handle>>} */
  _handles = new Map();

  /** @param {Document} document still being parsed, or parsed */
  constructor(document) {
    this._document = document;
  }

  /** @returns {Promise<import('./manifest.js').Manifest>} */
  manifest() {
    this._manifest ??= this._take(manifestSelector, 'manifest.json').then((text) => parseManifest(text, 'manifest.json'));
    return this._manifest;
  }

  /**
   * @param {import('./part.js').Part} part
   * @returns {Promise<import('./part.js').Handle>}
   */
  async handle(part) {
    const index = (await this.manifest()).parts.indexOf(part);
    if (!this._handles.has(index)) this._handles.set(index, this._blockHandle(index, part));
    return this._handles.get(index);
  }

  /** @returns {Promise<HTMLElement | undefined>} the documents as plain HTML */
  async readable() {
    const noscript = await this._whole('#tracuu-readable');
    return noscript && readableFrom(noscript);
  }

  async _blockHandle(index, part) {
    const text = await this._take(`script[data-part="${index}"]`, part.path);
    return { part, base64: new Blob([text]) };
  }

  /** The text of a data block as soon as it is whole; its element goes, so that the text is not kept twice. */
  async _take(selector, name) {
    const element = await this._whole(selector);
    if (!element) throw new TracuuError('boot.part_cut', name);
    const text = element.textContent;
    element.remove();
    return text;
  }

  _whole(selector) {
    return new Promise((resolve) => {
      const look = () => {
        const element = this._document.querySelector(selector);
        const parsed = this._document.readyState !== 'loading';
        // The parser fills an element piece by piece: it is whole once something follows.
        if (!parsed && !element?.nextSibling) return;
        observer.disconnect();
        this._document.removeEventListener('DOMContentLoaded', look);
        resolve(element);
      };
      const observer = new MutationObserver(look);
      observer.observe(this._document, { childList: true, subtree: true });
      this._document.addEventListener('DOMContentLoaded', look);
      look();
    });
  }
}
