import { postable } from '../parts/part.js';
import { sentence, TracuuError } from '../failure.js';

/** So many documents are taken over at a time: between two the page hears how far it is. */
const copiedAtOnce = 200;
/** More than the reader of any format takes (src/document/formats/limits.h): it is to say so itself. */
const mostBytes = 256 * 2 ** 20 + 1;

/**
 * What a corpus is made of.
 * @typedef {object} Gathering
 * @property {() => import('./builder_client.js').BuilderClient} start a builder
 * @property {WebAssembly.Module} module of it
 * @property {object} options as BuilderCore.set()
 * @property {import('../parts/part.js').Part[]} parts of the corpus that is open, none where it has no documents
 * @property {(part: import('../parts/part.js').Part) => Promise<import('../parts/part.js').Handle>} handleOf
 * @property {import('./dropped_entries.js').LocalFile[]} files
 * @property {(text: string) => void} tell how far it is
 * @property {string} lang
 */

/**
 * Makes a corpus of the one that is open and of files. A file that a builder dies of is left out, and another builder begins anew.
 * @param {Gathering} gathering
 * @returns {Promise<{corpus: Uint8Array, documents: number, notes: import('./builder_core.js').Note[]}>}
 */
export async function gather(gathering) {
  const deadly = [];
  for (;;) {
    const files = gathering.files.filter(({ path }) => !deadly.some((note) => note.path === path));
    const attempt = new Attempt({ ...gathering, files });
    try {
      const made = await attempt.run();
      return { ...made, notes: [...made.notes, ...deadly] };
    } catch (error) {
      // Stopped by the reader, or dead of something else than a file.
      if (!(error instanceof TracuuError) || error.code === 'boot.destroyed' || !attempt.reading) throw error;
      deadly.push({ severity: 'skipped', path: attempt.reading, message: sentence('local.deadly', gathering.lang, attempt.reading) });
    } finally {
      attempt.end();
    }
  }
}

/** A builder's thread with the corpus in it that is open. */
export async function loadedBuilder({ start, module, options, parts, handleOf }) {
  const builder = start();
  await builder.call('start', { module, options });
  await builder.call('reserve', { bytes: parts.reduce((sum, part) => sum + part.raw_bytes, 0) });
  for (const part of parts) {
    const { handle, transfer } = await postable(await handleOf(part));
    await builder.call('part', { handle }, transfer);
  }
  return builder;
}

class Attempt {
  /** The file that is being read. @type {string | undefined} */
  reading;

  constructor(gathering) {
    this._gathering = gathering;
  }

  async run() {
    const { tell, lang, files } = this._gathering;
    tell(sentence('local.copying', lang));
    this._builder = await loadedBuilder(this._gathering);
    await this._call('begin');
    const tables = files.filter(({ path }) => isTable(path));
    await this._readAll(tables, () => {});
    await this._copyAll(tell, sentence('local.copying', lang));
    await this._readAll(files.filter(({ path }) => !isTable(path)), (done, all) =>
      tell(sentence('local.reading', lang, done + 1, all, this._documents)));
    tell(sentence('local.indexing', lang));
    const { corpus } = this._documents > 0 ? await this._call('finish') : {};
    return { corpus, documents: this._documents, notes: this._notes };
  }

  end() {
    this._builder?.stop();
  }

  _documents = 0;
  _notes = [];

  async _copyAll(tell, text) {
    let { left } = await this._call('copy', { count: copiedAtOnce });
    for (const all = left + copiedAtOnce; left > 0;) {
      tell(`${text} ${Math.floor(100 * (1 - left / all))} %`);
      ({ left } = await this._call('copy', { count: copiedAtOnce }));
    }
  }

  async _readAll(files, told) {
    for (const [number, { path, file }] of files.entries()) {
      told(number, files.length);
      // What cannot be read, a file that has gone meanwhile, is empty.
      const bytes = await file.slice(0, mostBytes).arrayBuffer().catch(() => new ArrayBuffer(0));
      this.reading = path;
      const { documents, notes } = await this._call('add', { name: path, bytes }, [bytes]);
      this.reading = undefined;
      this._documents += documents;
      this._notes.push(...notes);
    }
  }

  async _call(call, what, transfer) {
    const said = await this._builder.call(call, what, transfer);
    if (said.error) throw new Error(said.error);
    return said;
  }
}

/** What lies beside documents and says how they are to be read: src/assemble/own_tables.h. */
function isTable(path) {
  return ['aliases.tsv', 'names.tsv', 'corrections.tsv'].includes(path.slice(path.lastIndexOf('/') + 1));
}
