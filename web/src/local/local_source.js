/** A corpus that was made in this page, or a corpus file that a reader brought. @implements {import('../parts/source.js').Source} */
export class LocalSource {
  /** @param {Blob} corpus @param {{title: string, lang: string, private_url?: boolean}} manifest what else a manifest says */
  constructor(corpus, manifest) {
    this._corpus = corpus;
    this._manifest = manifest;
  }

  async manifest() {
    const { size } = this._corpus;
    return { format: 1, ...this._manifest, parts: [{ role: 'corpus', path: this._manifest.title, encoding: 'identity', bytes: size, raw_bytes: size }] };
  }

  async handle(part) {
    return { part, plain: this._corpus };
  }
}
