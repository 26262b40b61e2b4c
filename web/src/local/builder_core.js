import { Memory } from '../memory.js';

/** The builder inside an instance of its compiled module: src/main/builder_main.cpp. */
export class BuilderCore {
  /** @param {object} exports Emscripten's module object */
  constructor(exports) {
    this._exports = exports;
    this._memory = new Memory(exports);
    this._builder = exports._tracuu_builder_create();
  }

  /** @param {{title: string, lang: string, builder: string, mark: string, mark_value: string, said_in: string}} options */
  set(options) {
    this._memory.withText(JSON.stringify(options), (...json) => this._exports._tracuu_builder_set(this._builder, ...json));
  }

  /** Makes room for the corpus to begin with. */
  reserve(bytes) {
    if (this._exports._tracuu_builder_reserve(this._builder, bytes) !== 0) throw new RangeError('out of memory');
  }

  /** Writes the next bytes of it. */
  append(bytes) {
    const pointer = this._exports._tracuu_builder_next(this._builder, bytes.length);
    if (!pointer) throw new RangeError('more corpus than was announced');
    this._exports.HEAPU8.set(bytes, pointer);
  }

  /** @returns {{error?: string}} */
  begin() {
    const size = this._exports._tracuu_builder_begin(this._builder);
    return size ? this._said(size) : {};
  }

  /** @returns {{left?: number, error?: string}} */
  copy(count) {
    return this._said(this._exports._tracuu_builder_copy(this._builder, count));
  }

  /** @returns {{documents?: number, notes?: Note[], error?: string}} */
  add(name, bytes) {
    return this._said(this._withFile(name, bytes, '_tracuu_builder_add'));
  }

  /** @returns {{corpus?: Uint8Array, error?: string}} */
  finish() {
    const { bytes, error } = this._said(this._exports._tracuu_builder_finish(this._builder));
    return error ? { error } : { corpus: this._memory.bytes(this._exports._tracuu_builder_corpus(this._builder), bytes).slice() };
  }

  /** What was written, as it is. @returns {Uint8Array} */
  take(size) {
    return this._memory.bytes(this._exports._tracuu_builder_base(this._builder), size).slice();
  }

  /** @returns {{records: Uint8Array[], notes: Note[]}} */
  read(name, bytes) {
    const { records, notes } = this._said(this._withFile(name, bytes, '_tracuu_builder_read'));
    const record = (size, number) => this._memory.bytes(this._exports._tracuu_builder_record(this._builder, number), size).slice();
    return { records: records.map(record), notes };
  }

  /** One of the files that a page is made of. @param {number} place as src/main/builder_main.cpp has them @param {Uint8Array} bytes */
  give(place, bytes) {
    const pointer = this._exports._tracuu_builder_file(this._builder, place, bytes.length);
    if (!pointer) throw new RangeError('no such file of a page');
    this._exports.HEAPU8.set(bytes, pointer);
  }

  /** The page of what was written and given. @returns {{page?: Uint8Array, error?: string}} */
  pack(options) {
    const size = this._memory.withText(JSON.stringify(options), (...json) => this._exports._tracuu_builder_pack(this._builder, ...json));
    if (size < 0) return this._said(-size);
    return { page: this._memory.bytes(this._exports._tracuu_builder_output(this._builder), size).slice() };
  }

  _withFile(name, bytes, call) {
    return this._memory.withText(name, (...nameText) =>
      this._memory.withBytes(bytes, (...content) => this._exports[call](this._builder, ...nameText, ...content)));
  }

  _said(size) {
    return JSON.parse(this._memory.text(this._exports._tracuu_builder_output(this._builder), size));
  }
}

/** @typedef {{severity: 'noted' | 'repaired' | 'skipped', path: string, message: string}} Note */
