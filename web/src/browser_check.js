import { asTracuuError, TracuuError } from './failure.js';

/** Throws what keeps this browser from running the explorer at all. */
export function checkBrowser() {
  if (typeof WebAssembly !== 'object') throw new TracuuError('boot.no_webassembly');
  const needed = ['DecompressionStream', 'ResizeObserver', 'PointerEvent', 'BigInt64Array'];
  const missing = needed.filter((name) => !(name in globalThis));
  if (missing.length > 0) throw new TracuuError('boot.old_browser', missing.join(', '));
}

/**
 * Compiles; what a policy or the memory has against it is left to asTracuuError.
 * @param {Uint8Array} bytes
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    const known = asTracuuError(error);
    // The bytes are proven good: what is in them is newer than the browser.
    if (known.code === 'boot.unexpected' && error instanceof WebAssembly.CompileError) throw new TracuuError('boot.old_browser', 'WebAssembly');
    throw known;
  }
}
