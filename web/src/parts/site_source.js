import { TracuuError } from '../failure.js';
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
