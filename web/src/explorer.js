import { errorFromAnswer } from './failure.js';
import { Instance } from './instance.js';
import { chosenFiles } from './local/dropped_entries.js';
import { LocalFiles } from './local/local_files.js';
import { countOutsideRequests } from './outside_requests.js';
import { renewShell } from './shell.js';

/** Half of a surrogate pair is no character, and no JSON: it becomes what a text field makes of it. */
function wellFormed(_key, value) {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}

/** One explorer in one element: what `mount` gives, and `window.tracuu` in the page that `tracuu build` makes. */
export class Explorer {
  /** @type {Map<string, Set<(detail: object) => void>>} */
  #listeners = new Map();
  #files;
  #instance;

  /**
   * @param {HTMLElement} element
   * @param {import('./instance.js').MountOptions} options
   * @param {import('./parts/source.js').Source} standard where the page's own parts are
   */
  constructor(element, options, standard) {
    const open = (options) => new Instance(element, options, standard, (event, detail) => this.#emit(event, detail), this.#files);
    this.#files = new LocalFiles(standard, () => this.#instance, async (corpus) => {
      const { state, lang, theme, shell } = this.#instance;
      this.#instance.destroy();
      renewShell(shell);
      this.#instance = open({ ...options, corpus, state, lang, theme });
      await this.#instance.settled;
    });
    this.#instance = open(options);
  }

  /** Settles when searches are answered and the first frame with the corpus is drawn. @returns {Promise<void>} */
  get ready() {
    return this.#instance.ready.promise;
  }

  /**
   * @param {{query?: string, filters?: object, sort?: string, marks?: string, datesWithin?: string, limit?: number, offset?: number}} search
   * @returns {Promise<object>} a result page, as `tracuu search --json` prints it
   */
  async search({ query = '', filters = {}, sort = 'relevance', marks = 'as_typed', datesWithin = '', limit = 20, offset = 0 } = {}) {
    const engine = await this.#instance.engine.promise;
    const answer = await engine.request(JSON.stringify({ id: 1, type: 'search', query, filters, sort, marks, dates_within: datesWithin, limit, offset }, wellFormed));
    const { id: _id, type, ...page } = JSON.parse(answer);
    if (type === 'error') throw errorFromAnswer(page);
    return page;
  }

  /** @param {string} id of a document @param {{highlight?: string}} [options] highlight: a query whose matches are marked in it */
  async open(id, { highlight } = {}) {
    await this.ready;
    this.#instance.core.open(id, highlight);
    this.#instance.changed();
  }

  /** What the address holds after `#`: `q=…&doc=…`. */
  get state() {
    return this.#instance.state;
  }

  /** @param {string} state as `state` gives it, or with the `#` before it */
  async setState(state) {
    await this.ready;
    this.#instance.restore(state.replace(/^#/, ''));
    this.#instance.pushState();
  }

  /**
   * @param {'ready' | 'statechange' | 'open' | 'select' | 'error'} event
   * @param {(detail: object) => void} listener
   * @returns {() => void} takes the listener away again
   */
  on(event, listener) {
    if (!this.#listeners.has(event)) this.#listeners.set(event, new Set());
    this.#listeners.get(event).add(listener);
    return () => this.#listeners.get(event).delete(listener);
  }

  /**
   * Files that join the corpus for this visit. Nothing leaves the page.
   * @param {Iterable<File>} files
   * @returns {Promise<{documents: number, notes: {severity: string, path: string, message: string}[]}>} how many documents are in them, and what went wrong
   */
  addFiles(files) {
    return this.#files.join(chosenFiles(files));
  }

  /** What the explorer shows, as plain data. */
  viewModel() {
    const { core, failure, query, lang, theme } = this.#instance;
    if (core) return core.viewModel;
    return { screen: failure ? 'failed' : 'loading', query, total: 0, hits: [], facets: [], open: null, lang, theme, error: failure?.in(lang) ?? '' };
  }

  stats() {
    const { view, core, memoryBytes, shell } = this.#instance;
    return {
      renderer: view?.renderer ?? '',
      frames: view?.loop.frames ?? 0,
      lastFrameMs: view?.loop.lastMs ?? 0,
      engineMemoryBytes: memoryBytes.engine,
      uiMemoryBytes: memoryBytes.ui,
      documents: core?.viewModel.corpus.documents ?? 0,
      outsideRequests: countOutsideRequests(shell.root.ownerDocument.defaultView),
    };
  }

  /** Takes the explorer out of its element and ends its worker. */
  destroy() {
    this.#instance.destroy();
    this.#listeners.clear();
  }

  #emit(event, detail) {
    for (const listener of this.#listeners.get(event) ?? []) listener(detail);
  }
}
