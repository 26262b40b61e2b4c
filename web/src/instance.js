import { checkBrowser } from './browser_check.js';
import { deferred } from './deferred.js';
import { EngineClient } from './engine_client.js';
import { asTracuuError, sentence, TracuuError } from './failure.js';
import { chooseFiles, takeDroppedFiles } from './file_drop.js';
import { FileParts, saveFile } from './file_saver.js';
import { GlyphCanvas } from './glyph_canvas.js';
import { instantiate } from './instantiate.js';
import { LiveRegion } from './live_region.js';
import { LocalPanel } from './local/panel.js';
import { Loader } from './loader.js';
import { shellIn } from './make_shell.js';
import { PageCore } from './page_core.js';
import { corpusSource } from './parts/source.js';
import { canKeepPreferences, preference, savePreference } from './preferences.js';
import { showReadable } from './readable.js';
import { setShellLanguage, setShellTheme, showStatus } from './shell.js';
import { TextField } from './text_field.js';
import { UrlState } from './url_state.js';
import { View } from './view.js';
import { keepVisible } from './visible_height.js';

/**
 * @typedef {object} MountOptions
 * @property {string | URL | ArrayBuffer | File} [corpus] a site folder's or a corpus file's URL, or a corpus file; else what the page brought
 * @property {'vi' | 'en'} [lang]
 * @property {'system' | 'light' | 'dark'} [theme]
 * @property {'cpu' | 'webgl'} [renderer] else `?renderer=` of a page of our own, else WebGL; without WebGL it is the CPU in any case
 * @property {string} [state] what the address would hold after `#`
 * @property {boolean} [embedded] part of another page: its address, history and keyboard are left alone
 */

/** The inside of one explorer: shell, session, engine and screen tied together. */
export class Instance {
  /** @type {PageCore | undefined} */
  core;
  /** @type {View | undefined} */
  view;
  /** @type {TracuuError | undefined} */
  failure;
  /** Searches are answered and the first frame with the corpus is drawn. */
  ready = deferred();
  /** @type {{promise: Promise<EngineClient>}} */
  engine = deferred();
  _abort = new AbortController();
  _engineReady = false;
  _parts = new FileParts();

  /**
   * @param {HTMLElement} element
   * @param {MountOptions} options
   * @param {import('./parts/source.js').Source} standard where the page's own parts are
   * @param {(event: string, detail: object) => void} emit
   * @param {import('./local/local_files.js').LocalFiles} files what becomes of a reader's own
   */
  constructor(element, options, standard, emit, files) {
    const { signal } = this._abort;
    const document = element.ownerDocument;
    this._options = options;
    this._standard = standard;
    this._emit = emit;
    this._files = files;
    this.shell = shellIn(element);
    this.shell.root.classList.toggle('tracuu-embedded', Boolean(options.embedded));
    this._live = new LiveRegion(this.shell.live);
    this._field = new TextField(this.shell.field, signal);
    this._url = options.embedded ? undefined : new UrlState(document.defaultView, (state) => this.restore(state), signal);
    this._state = options.state ?? this._url?.initial ?? '';
    this._setLanguage(this._chosenLanguage(document.documentElement.lang));
    this._setTheme(options.theme ?? preference('theme') ?? 'system');
    this._field.write(this.query || (new URLSearchParams(this._state).get('q') ?? ''));
    this._panel = new LocalPanel(this.shell, {
      chooseFiles: () => this._chooseFiles((chosen) => files.join(chosen)),
      chooseFolder: () => this._chooseFiles((chosen) => files.join(chosen), true),
      saveCorpus: () => files.saveCorpus(),
      savePage: () => files.savePage(),
      cancel: () => files.cancel(),
    });
    takeDroppedFiles(this.shell.root, (dropped) => files.take(dropped).catch(() => {}), signal);
    if (!options.embedded) keepVisible(this.shell.root, signal);
    document.addEventListener('securitypolicyviolation', (event) => { this._violation ??= event; }, { signal });
    this._start(standard).catch((error) => this._fail(asTracuuError(error)));
  }

  /** What stands in the search field. */
  get query() {
    return this._field.input.value;
  }

  get state() {
    return this.core?.state ?? this._state;
  }

  /** Takes a state as the address holds it. */
  restore(state) {
    this._state = state;
    if (!this.core) return;
    this.core.restore(state);
    this.changed();
  }

  /** The core was told something: does what it asks for, and has it drawn. */
  changed() {
    this._carryOut();
    this.view?.loop.request();
    if (this.shell.root.ownerDocument.hidden) this._settleReady();
  }

  pushState() {
    this._url?.write(this.core.state, true);
  }

  destroy() {
    this._abort.abort();
    this._client?.destroy();
    this.core?.destroy();
    this.core = undefined;
    this.shell.remove?.();
    const error = new TracuuError('boot.destroyed');
    this.ready.reject(error);
    this.engine.reject(error);
  }

  async _start(standard) {
    checkBrowser();
    const loader = new Loader(standard, corpusSource(this._options.corpus, standard), (done, total) => this._showProgress(done, total));
    const manifest = await loader.readManifests();
    this.loader = loader;
    this.manifest = manifest;
    this._setLanguage(this._chosenLanguage(manifest.lang));
    if (this._url) this._url.visible = !manifest.private_url;
    const { module, startWorker } = await loader.loadApplication();
    const instance = await instantiate(module, new GlyphCanvas(this.shell.root.ownerDocument));
    if (this._abort.signal.aborted) return;
    this.core = new PageCore(instance, this.lang, this.theme);
    this.core.setText(Number(preference('text-size')), preference('text-spacing') === 'wide', preference('text-face') === 'sans');
    this.core.setCompactRows(preference('rows') === 'compact');
    this._remember(manifest.private_url);
    this.core.restore(this._state);
    this._openView();
    if (loader.corpusParts.length === 0) throw new TracuuError('boot.no_corpus');
    this._startEngine(loader, manifest, module, startWorker);
  }

  /** What earlier visits left: nothing of what is searched where that is to stay private. */
  _remember(isPrivate) {
    this._forgetsSearches = isPrivate;
    for (const name of ['searches', 'pinned', 'folded', 'names']) {
      const value = preference(name);
      if (value && !(isPrivate && name === 'searches')) this.core.setPreference(name, value);
    }
    const isFirstVisit = canKeepPreferences() && preference('welcomed') === null;
    if (isFirstVisit && !this._options.embedded && this._state === '') this.core.welcome();
  }

  _openView() {
    this.view = new View(this.shell, this._field, this.core, {
      embedded: Boolean(this._options.embedded),
      renderer: this._chosenRenderer(),
      signal: this._abort.signal,
      events: {
        changed: () => this.changed(),
        drawn: () => this._drawn(),
        say: (text) => this._live.say(text),
        contextLost: (lost) => this._contextLost(lost),
      },
    });
    this.changed();
  }

  _startEngine(loader, manifest, module, startWorker) {
    const name = manifest.title || 'corpus';
    const setup = { startWorker, module, parts: loader.corpusParts, handleOf: (part) => loader.corpusHandle(part), name };
    this._client = new EngineClient(setup, {
      progress: (bytes) => loader.corpusProgress(bytes),
      ready: () => {
        this._engineReady = true;
        this.core.engineReady();
        this.changed();
      },
      answer: (answer) => {
        this.core.deliver(answer);
        this.changed();
      },
      failed: (error) => this._fail(error),
    });
    this.engine.resolve(this._client);
  }

  /** A document that only this page has. @param {import('./engine_client.js').DroppedFile} file */
  async openFile(file) {
    const client = await this.engine.promise;
    client.takeFile(file);
    this.core.openFile(file.name);
    this.changed();
  }

  /** Searches are answered, or never will be. */
  get settled() {
    return this.ready.promise.catch(() => {});
  }

  get documents() {
    return this.core?.viewModel.corpus.documents ?? 0;
  }

  get document() {
    return this.shell.root.ownerDocument;
  }

  get panelIsOpen() {
    return this._panel.isOpen;
  }

  /** @param {object} shown src/local/panel.js */
  showPanel(shown) {
    this._panel.show(shown);
  }

  _chooseFiles(open, isFolder = false) {
    chooseFiles(this.document, (files) => open(files)?.catch(() => {}), isFolder);
  }

  get memoryBytes() {
    return { engine: this._client?.memoryBytes ?? 0, ui: this.core?.memoryBytes ?? 0 };
  }

  _carryOut() {
    for (const effect of this.core.takeEffects()) this._effects[effect.type](effect);
  }

  _effects = {
    request: ({ request }) => this._client?.ask(request),
    history: ({ state, push }) => this._url?.write(state, push),
    announce: ({ text }) => this._live.say(text),
    copy: ({ text }) => this.view?.services.copy({ text, html: '' }),
    part: ({ text }) => this._parts.add(text),
    drop: () => this._parts.take(),
    save: ({ file }) => this._save(file),
    service: ({ service }) => this.view?.services.carryOut(service),
    choose_file: () => this._chooseFiles((files) => this._files.take(files)),
    local_files: () => this._files.show(),
    emit: ({ event, detail }) => this._emit(event, detail),
    preference: ({ name, value }) => {
      if (!(this._forgetsSearches && name === 'searches')) savePreference(name, value);
      if (name === 'lang') this._setLanguage(value);
      if (name === 'theme') this._setTheme(value);
    },
  };

  /** @param {{name: string, type: string, text: string}} file */
  _save(file) {
    const certain = saveFile(this.shell.root.ownerDocument, file, this._parts.take());
    this._live.say(sentence(certain ? 'ui.saving' : 'ui.saving_in_frame', this.lang, file.name), !certain);
  }

  _drawn() {
    this._carryOut();
    if (this.shell.status.getAttribute('role') !== 'alert') showStatus(this.shell, '');
    this._settleReady();
  }

  _settleReady() {
    if (!this._engineReady || this._isReady) return;
    const { screen, searching } = this.core.viewModel;
    if (screen === 'loading' || searching) return;
    this._isReady = true;
    this.ready.resolve();
    this._emit('ready', {});
  }

  _contextLost(lost) {
    this.shell.root.classList.toggle('tracuu-lost', lost);
    if (!this.failure) showStatus(this.shell, lost ? sentence('boot.context_lost', this.lang) : '', lost);
  }

  _showProgress(done, total) {
    if (this.failure) return;
    if (this.core) {
      this.core.progress(done, total);
      this.changed();
    } else {
      showStatus(this.shell, sentence('boot.loading_percent', this.lang, Math.floor((100 * done) / (total || 1))));
    }
  }

  /** The end of this explorer: says why, on the canvas too where there is one. */
  _fail(error) {
    const cause = this._violation ? new TracuuError('boot.csp', this._violation.effectiveDirective) : error;
    this.failure = cause;
    showStatus(this.shell, cause.in(this.lang), true);
    this.ready.reject(cause);
    this.engine.reject(cause);
    this._emit('error', { code: cause.code, message: cause.in(this.lang) });
    if (!this._isReady) this._showReadable().catch(() => {});
    if (!this.core) return;
    this.core.fail(cause.toAnswer());
    this.changed();
    if (cause.code === 'boot.no_corpus') this._files.show();
  }

  /** The explorer never came to run: what can be read without it is shown. */
  async _showReadable() {
    const readable = await corpusSource(this._options.corpus, this._standard).readable?.(this.lang);
    if (readable && !this._abort.signal.aborted) showReadable(this.shell, readable);
  }

  _chosenLanguage(pageLanguage) {
    const chosen = this._options.lang ?? preference('lang') ?? (pageLanguage || navigator.language);
    return /^vi\b/i.test(chosen) ? 'vi' : 'en';
  }

  _chosenRenderer() {
    const { renderer, embedded } = this._options;
    return renderer ?? (embedded ? undefined : new URLSearchParams(location.search).get('renderer'));
  }

  _setLanguage(lang) {
    this.lang = lang;
    setShellLanguage(this.shell, lang);
  }

  _setTheme(theme) {
    this.theme = theme;
    setShellTheme(this.shell, theme);
  }
}
