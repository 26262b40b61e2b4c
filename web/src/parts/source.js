// Where an explorer's application and corpus come from: `mount`'s option `corpus`.
import { TracuuError } from '../failure.js';
import { fetchOrExplain } from './part.js';
import { SiteSource } from './site_source.js';

/**
 * @typedef {object} Source
 * @property {() => Promise<import('./manifest.js').Manifest>} manifest
 * @property {(part: import('./part.js').Part) => Promise<import('./part.js').Handle>} handle
 * @property {(lang: string) => Promise<HTMLElement | undefined>} [readable] what can be read of the corpus without the application
 */

/** A corpus file that the host handed over, or that a URL names. */
class FileSource {
  /** @param {string} name @param {() => Promise<Blob>} open */
  constructor(name, open) {
    this._name = name;
    this._open = open;
  }

  manifest() {
    this._manifest ??= this._describe();
    return this._manifest;
  }

  async _describe() {
    this._blob = await this._open();
    const part = { role: 'corpus', path: this._name, encoding: 'identity', bytes: this._blob.size, raw_bytes: this._blob.size };
    return { format: 1, title: '', lang: '', parts: [part] };
  }

  async handle(part) {
    return { part, plain: this._blob };
  }
}

/**
 * @param {string | URL | ArrayBuffer | Blob | Source | undefined} corpus
 * @param {Source} standard where the page's own parts are
 * @returns {Source}
 */
export function corpusSource(corpus, standard) {
  if (corpus === undefined) return standard;
  if (typeof corpus.manifest === 'function') return corpus;
  if (corpus instanceof Blob) return new FileSource(corpus.name ?? 'corpus', async () => corpus);
  if (corpus instanceof ArrayBuffer) return new FileSource('corpus', async () => new Blob([corpus]));
  const url = new URL(corpus, document.baseURI);
  if (url.pathname.endsWith('.tracuu')) return new FileSource(fileName(url), async () => (await fetchOrExplain(url, fileName(url))).blob());
  const base = new URL('./', url.pathname.endsWith('/') || /\.\w+$/.test(url.pathname) ? url : `${url.href}/`).href;
  return base === standard.base ? standard : new SiteSource(base);
}

function fileName(url) {
  return decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
}

/** @param {import('./manifest.js').Manifest} manifest */
export function partWithRole(manifest, role) {
  const part = manifest.parts.find((candidate) => candidate.role === role);
  if (!part) throw new TracuuError('boot.part_missing', role);
  return part;
}
