import { TracuuError } from './failure.js';

/** Throws what keeps this browser from running the explorer at all. */
export function checkBrowser() {
  if (typeof WebAssembly !== 'object') throw new TracuuError('boot.no_webassembly');
  const needed = ['DecompressionStream', 'ResizeObserver', 'PointerEvent', 'BigInt64Array'];
  const missing = needed.filter((name) => !(name in globalThis));
  if (missing.length > 0) throw new TracuuError('boot.old_browser', missing.join(', '));
}

/**
 * Compiles, telling apart what can go wrong there.
 * @param {Uint8Array} bytes
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    const message = String(error?.message);
    if (/Content[ -]Security[ -]Policy|unsafe-eval|blocked by CSP/i.test(message)) throw new TracuuError('boot.csp', '', message);
    // The bytes are proven good: what is in them is newer than the browser.
    if (error instanceof WebAssembly.CompileError) throw new TracuuError('boot.old_browser', 'WebAssembly', message);
    throw error;
  }
}
