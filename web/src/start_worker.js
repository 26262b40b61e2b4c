// The worker: a file of the site, or a blob of the single file. Trusted Types let only what is made here be a worker.
import { TracuuError } from './failure.js';
import { readPart } from './parts/part.js';
import { trusted } from './trusted.js';

/**
 * Checks the worker's part; the function it resolves to starts a worker each time it is called.
 * @param {import('./parts/part.js').Handle} handle
 * @param {(rawBytes: number) => void} onProgress
 * @returns {Promise<() => Worker>}
 */
export async function workerStarter(handle, onProgress) {
  const script = await readPart(handle, onProgress);
  const url = handle.url ?? URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return () => {
    try {
      return new Worker(trusted('createScriptURL', url));
    } catch (error) {
      // WebKit refuses at once; the others let the worker fail, and say which directive it was.
      throw error.name === 'SecurityError' ? new TracuuError('boot.csp', 'worker-src', error.message) : error;
    }
  };
}
