import { compile } from './browser_check.js';
import { readPart } from './parts/part.js';
import { partWithRole } from './parts/source.js';
import { workerStarter } from './start_worker.js';

/**
 * @typedef {object} Loaded
 * @property {WebAssembly.Module} module
 * @property {() => Worker} startWorker
 */

/** Brings the application's parts and adds up how much has come of everything. */
export class Loader {
  _done = new Map();

  /**
   * @param {import('./parts/source.js').Source} application
   * @param {import('./parts/source.js').Source} corpus
   * @param {(done: number, total: number) => void} onProgress in bytes once unpacked
   */
  constructor(application, corpus, onProgress) {
    this._application = application;
    this._corpus = corpus;
    this._onProgress = onProgress;
  }

  /** What the corpus's manifest says. Comes first: the total is not known before. */
  async readManifests() {
    const application = await this._application.manifest();
    const corpus = await this._corpus.manifest();
    this._parts = { app: partWithRole(application, 'app'), worker: partWithRole(application, 'worker') };
    this.corpusParts = corpus.parts.filter(({ role }) => role === 'corpus');
    return corpus;
  }

  /** @returns {Promise<Loaded>} REQUIRES: readManifests() is done */
  async loadApplication() {
    const { app, worker } = this._parts;
    const starter = this._worker(worker);
    // Where both are damaged, the first is named.
    starter.catch(() => {});
    return { module: await this._module(app), startWorker: await starter };
  }

  /** @param {import('./parts/part.js').Part} part of the corpus */
  corpusHandle(part) {
    return this._corpus.handle(part);
  }

  /** So much of the corpus has been read. */
  corpusProgress(bytes) {
    this._progress('corpus', bytes);
  }

  async _module(part) {
    return compile(await readPart(await this._application.handle(part), (bytes) => this._progress('app', bytes)));
  }

  async _worker(part) {
    return workerStarter(await this._application.handle(part), (bytes) => this._progress('worker', bytes));
  }

  _progress(role, bytes) {
    this._done.set(role, bytes);
    const parts = [this._parts.app, this._parts.worker, ...this.corpusParts];
    const total = parts.reduce((sum, part) => sum + part.raw_bytes, 0);
    this._onProgress([...this._done.values()].reduce((sum, done) => sum + done, 0), total);
  }
}
