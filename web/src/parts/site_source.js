import { TracuuError } from '../failure.js';
import { pageHasReadable, readableLink } from '../readable.js';
import { parseManifest } from './manifest.js';
import { fetchOrExplain } from './part.js';

/** Parts that are files of a site folder. */
export class SiteSource {
  /** @param {string} base the folder's URL, with its slash */
  constructor(base) {
    this.base = base;
  }

  /** @returns {Promise<import('./manifest.js').Manifest>} */
  manifest() {
    this._manifest ??= this._load();
    return this._manifest;
  }

  /** @param {string} lang of a link's text @returns {Promise<HTMLElement | undefined>} a link to the documents as plain HTML */
  async readable(lang) {
    const isListed = ({ files }) => Boolean(files?.some(({ path }) => path === 'documents/SHA256SUMS'));
    // Where there is no manifest, the page itself may know.
    const isThere = await this.manifest().then(isListed, () => pageHasReadable(document));
    return isThere ? readableLink(document, new URL('documents/index.html', this.base).href, lang) : undefined;
  }

  async _load() {
    const response = await fetchOrExplain(new URL('manifest.json', this.base), 'manifest.json', { cache: 'no-cache' });
    return parseManifest(await response.text(), 'manifest.json');
  }

  /**
   * @param {import('./part.js').Part} part
   * @returns {Promise<import('./part.js').Handle>}
   */
  async handle(part) {
    const url = new URL(part.path, this.base);
    if (!url.href.startsWith(this.base)) throw new TracuuError('boot.part_altered', 'manifest.json');
    return { part, url: url.href };
  }
}
