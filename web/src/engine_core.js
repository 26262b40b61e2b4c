import { Memory } from './memory.js';

/** The engine inside an instance of the compiled module: src/main/worker_main.cpp. */
export class EngineCore {
  /** @param {object} exports Emscripten's module object */
  constructor(exports) {
    this._exports = exports;
    this._memory = new Memory(exports);
    this._engine = exports._tracuu_engine_create();
  }

  /** Makes room for a corpus of so many bytes. */
  reserve(bytes) {
    if (this._exports._tracuu_engine_reserve(this._engine, bytes) !== 0) throw new RangeError('out of memory');
  }

  /** Writes the next bytes of the corpus. */
  append(bytes) {
    const pointer = this._exports._tracuu_engine_next(this._engine, bytes.length);
    if (!pointer) throw new RangeError('more corpus than was announced');
    this._exports.HEAPU8.set(bytes, pointer);
  }

  /** Opens what was written. Returns null, or the engine's error as JSON. */
  open(name) {
    const failed = this._memory.withText(name, (pointer, size) => this._exports._tracuu_engine_open(this._engine, pointer, size));
    return failed ? this._output(failed) : null;
  }

  /** A file that was dropped on the page. @param {import('./engine_client.js').DroppedFile} file */
  takeFile({ name, bytes, record, refused }) {
    const give = (call, content) => this._memory.withText(name, (...nameText) =>
      this._memory.withBytes(content, (...given) => this._exports[call](this._engine, ...nameText, ...given)));
    if (record) give('_tracuu_engine_record', record);
    else if (refused) give('_tracuu_engine_refuse', new TextEncoder().encode(refused));
    else give('_tracuu_engine_file', new Uint8Array(bytes));
  }

  /** @param {string} request JSON @returns {string} the answer's JSON */
  handle(request) {
    return this._output(this._memory.withText(request, (pointer, size) => this._exports._tracuu_engine_handle(this._engine, pointer, size)));
  }

  /** Does a slice of work that nobody waits for. @returns {boolean} whether there is more */
  workAhead() {
    return this._exports._tracuu_engine_work_ahead(this._engine) !== 0;
  }

  get memoryBytes() {
    return this._memory.size;
  }

  _output(size) {
    return this._memory.text(this._exports._tracuu_engine_output(this._engine), size);
  }
}
