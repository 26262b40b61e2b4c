// Text and bytes across the boundary to the compiled module. Views of its memory are made anew each time: growing replaces them.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The memory of one instance of the compiled module. */
export class Memory {
  /** @param {object} exports the module: HEAPU8, _malloc, _free and the exports */
  constructor(exports) {
    this._exports = exports;
  }

  /**
   * Calls use(pointer, size) with text as UTF-8.
   * @template T
   * @param {string} text
   * @param {(pointer: number, size: number) => T} use
   * @returns {T}
   */
  withText(text, use) {
    return this.withBytes(encoder.encode(text), use);
  }

  /**
   * Calls use(pointer, size) with a copy of the bytes.
   * @template T
   * @param {Uint8Array} bytes
   * @param {(pointer: number, size: number) => T} use
   * @returns {T}
   */
  withBytes(bytes, use) {
    const pointer = this._exports._malloc(bytes.length || 1);
    if (!pointer) throw new RangeError('out of memory');
    try {
      this._exports.HEAPU8.set(bytes, pointer);
      return use(pointer, bytes.length);
    } finally {
      this._exports._free(pointer);
    }
  }

  /** @returns {string} */
  text(pointer, size) {
    return decoder.decode(this.bytes(pointer, size));
  }

  /** The bytes where they are: valid until the module is called again. */
  bytes(pointer, size) {
    return this._exports.HEAPU8.subarray(pointer, pointer + size);
  }

  get size() {
    return this._exports.HEAPU8.length;
  }
}
