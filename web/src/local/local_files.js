import { compile } from '../browser_check.js';
import { asTracuuError, sentence, TracuuError } from '../failure.js';
import { saveFile } from '../file_saver.js';
import { postable, readPart } from '../parts/part.js';
import { partWithRole } from '../parts/source.js';
import { workerStarter } from '../start_worker.js';
import { BuilderClient } from './builder_client.js';
import { gather, loadedBuilder } from './gathering.js';
import { LocalSource } from './local_source.js';
import { pageFiles } from './page_files.js';

/** What the engine reads by itself: src/engine/dropped_files.cpp. */
const isPlainText = (name) => /\.(txt|text)$/i.test(name);
const isCorpus = (name) => /\.tracuu$/i.test(name);
/** One byte more than is read of a file alone: src/engine/dropped_files.h, src/document/formats/limits.h. */
const mostOfText = 8 * 2 ** 20 + 1;
const mostOfFile = 256 * 2 ** 20 + 1;

/**
 * What it needs to know of the explorer that is open.
 * @typedef {object} OpenExplorer
 * @property {string} lang
 * @property {Document} document
 * @property {import('../loader.js').Loader} [loader] of its corpus
 * @property {import('../parts/manifest.js').Manifest} [manifest] of its corpus
 * @property {number} documents in it
 * @property {Promise<void>} settled once it answers, or has failed
 * @property {boolean} panelIsOpen
 * @property {(file: import('../engine_client.js').DroppedFile) => Promise<void>} openFile
 * @property {(shown: object) => void} showPanel src/local/panel.js
 */

/** The files that a reader brings: one is read, several make a corpus together with what is open, and that can be saved. Nothing leaves the page. */
export class LocalFiles {
  _opened = 0;
  /** The thread of what is being done: stopping it stops that. @type {BuilderClient | undefined} */
  _builder;
  _working = false;
  /** What came of it. */
  _result = {};

  /**
   * @param {import('../parts/source.js').Source} application where the page's own parts are
   * @param {() => OpenExplorer} current
   * @param {(corpus: import('../parts/source.js').Source) => Promise<void>} reopen with another corpus
   */
  constructor(application, current, reopen) {
    this._application = application;
    this._current = current;
    this._reopen = reopen;
  }

  /** Files that came together. @param {import('./dropped_entries.js').LocalFile[]} files */
  async take(files) {
    const [first] = files;
    if (!first || this._working) return;
    const { settled, panelIsOpen } = this._current();
    await settled;
    if (files.length === 1 && isCorpus(first.path)) return this._openCorpus(first.file);
    if (files.length === 1 && !panelIsOpen && this._current().documents > 0) return this._openOne(first);
    await this.join(files);
  }

  /** A corpus of what is open and of these. @returns {Promise<{documents: number, notes: object[]}>} */
  async join(files) {
    return this._busy(async () => {
      await this._current().settled;
      const open = this._current();
      const made = await gather({ ...await this._materials(), files, lang: open.lang, tell: (text) => open.showPanel({ busy: text }) });
      const { documents, notes } = made;
      if (documents === 0) {
        this._result = { failure: sentence('local.nothing', open.lang), notes };
        return { documents, notes };
      }
      this._result = { result: sentence('local.added', open.lang, documents, files.length), notes };
      await this._reopen(new LocalSource(new Blob([made.corpus]), this._manifest()));
      return { documents, notes };
    });
  }

  /** Shows what can be done. */
  show() {
    this._show({});
  }

  /** Ends what is going on; all is as it was. */
  cancel() {
    this._builder?.stop();
  }

  saveCorpus() {
    return this._busy(async () => {
      const open = this._current();
      open.showPanel({ busy: sentence('local.packing', open.lang) });
      const { corpus } = await (await loadedBuilder(await this._materials())).call('take');
      this._save('tracuu', 'application/octet-stream', corpus);
    });
  }

  savePage() {
    return this._busy(async () => {
      const open = this._current();
      open.showPanel({ busy: sentence('local.packing', open.lang) });
      const builder = await loadedBuilder(await this._materials());
      for (const file of await pageFiles(this._application, open.document)) await give(builder, file);
      const { page, error } = await builder.call('pack', { options: { private_url: Boolean(open.manifest?.private_url) } });
      if (error) throw new Error(error);
      this._save('html', 'text/html', page);
    });
  }

  _save(ending, type, bytes) {
    const { document, manifest } = this._current();
    const name = (manifest?.title || 'tracuu').replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'tracuu';
    saveFile(document, { name: `${name}.${ending}`, type, text: bytes });
    this._result = {};
  }

  async _openCorpus(file) {
    await this._reopen(new LocalSource(file, { title: file.name, lang: this._current().lang }));
  }

  /** As a document that only this page has; a file of several documents joins what is open. */
  async _openOne({ path, file }) {
    const open = this._current();
    const name = `${++this._opened}:${path}`;
    if (isPlainText(path)) return open.openFile({ name, bytes: await bytesOf(file, mostOfText) });
    const read = await this._readOne(path, file);
    if (read.records.length > 1) return void await this.join([{ path, file }]);
    const [record] = read.records;
    await open.openFile(record ? { name, record } : { name, refused: read.refused });
  }

  async _readOne(path, file) {
    const { lang } = this._current();
    try {
      const { start, module } = await this._builderParts();
      this._builder = start();
      await this._builder.call('start', { module, options: { said_in: lang } });
      const bytes = await bytesOf(file, mostOfFile);
      const { records, notes } = await this._builder.call('read', { name: path, bytes }, [bytes]);
      return { records, refused: notes.at(-1)?.message ?? sentence('local.nothing', lang) };
    } catch (error) {
      return { records: [], refused: error instanceof TracuuError && error.code === 'boot.part_missing' ? error.in(lang) : sentence('local.deadly', lang, path) };
    } finally {
      this._builder?.stop();
      this._builder = undefined;
    }
  }

  /** What a builder begins with. */
  async _materials() {
    const { lang, loader, documents } = this._current();
    const { start, module } = await this._builderParts();
    const { title, builder = 'tracuu' } = this._manifest();
    return {
      start: () => (this._builder = start()),
      module,
      options: { title, lang: this._manifest().lang, builder, mark: sentence('local.mark', lang), mark_value: sentence('local.mark_value', lang), said_in: lang },
      parts: documents > 0 ? loader.corpusParts : [],
      handleOf: (part) => loader.corpusHandle(part),
    };
  }

  _manifest() {
    const { lang, manifest, documents } = this._current();
    const title = (documents > 0 && manifest?.title) || sentence('local.corpus_title', lang);
    return { builder: manifest?.builder, private_url: manifest?.private_url, title, lang: manifest?.lang || lang };
  }

  /** The builder's module and script; they come when they are first wanted. */
  _builderParts() {
    this._loaded ??= this._load().catch((error) => {
      this._loaded = undefined;
      throw error;
    });
    return this._loaded;
  }

  async _load() {
    const manifest = await this._application.manifest();
    const module = readPart(await this._application.handle(partWithRole(manifest, 'builder'))).then(compile);
    const startWorker = await workerStarter(await this._application.handle(partWithRole(manifest, 'builder_worker')), () => {});
    return { module: await module, start: () => new BuilderClient(startWorker) };
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T | undefined>} */
  async _busy(work) {
    if (this._working) return undefined;
    this._working = true;
    this._result = {};
    try {
      return await work();
    } catch (error) {
      const { lang } = this._current();
      const isStopped = error instanceof TracuuError && error.code === 'boot.destroyed';
      this._result = isStopped ? {} : { failure: sentence('local.failed', lang, error instanceof TracuuError ? error.in(lang) : asTracuuError(error).detail || error.message) };
      return { documents: 0, notes: [] };
    } finally {
      this._builder?.stop();
      this._builder = undefined;
      this._working = false;
      this._show(this._result);
    }
  }

  _show(result) {
    const open = this._current();
    open.showPanel({ hasCorpus: open.documents > 0, ...result });
  }
}

/** One of the files that a page is made of. */
async function give(builder, { place, handle, bytes }) {
  if (bytes) return builder.call('give', { place, bytes }, [bytes]);
  const posted = await postable(handle);
  return builder.call('give', { place, handle: posted.handle }, posted.transfer);
}

/** What cannot be read, a folder for one, is empty. @returns {Promise<ArrayBuffer>} */
function bytesOf(file, most) {
  return file.slice(0, most).arrayBuffer().catch(() => new ArrayBuffer(0));
}
