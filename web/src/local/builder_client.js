import { TracuuError } from '../failure.js';

/** A builder's thread as the page sees it: one call after another, each a promise. */
export class BuilderClient {
  /** @type {{resolve: (said: object) => void, reject: (error: Error) => void}[]} */
  _waiting = [];

  /** @param {() => Worker} startWorker */
  constructor(startWorker) {
    this._worker = startWorker();
    this._worker.addEventListener('message', ({ data }) => this._heard(data));
    this._worker.addEventListener('error', (event) => {
      event.preventDefault();
      this._end(new TracuuError('boot.unexpected', event.message ?? 'worker'));
    });
    this._worker.addEventListener('messageerror', () => this._end(new TracuuError('boot.memory')));
  }

  /**
   * @param {string} call one of builder_worker.js
   * @param {object} [what]
   * @param {ArrayBuffer[]} [transfer]
   * @returns {Promise<object>} what it says; rejects where the thread is dead
   */
  call(call, what = {}, transfer = []) {
    if (this._dead) return Promise.reject(this._dead);
    return new Promise((resolve, reject) => {
      this._waiting.push({ resolve, reject });
      this._worker.postMessage({ call, ...what }, transfer);
    });
  }

  /** Ends the thread whatever it does: what was called for rejects. */
  stop(error = new TracuuError('boot.destroyed')) {
    this._end(error);
  }

  _heard({ said, failed }) {
    if (failed) this._end(new TracuuError(failed.code, failed.subject, failed.detail));
    else this._waiting.shift()?.resolve(said);
  }

  _end(error) {
    this._dead ??= error;
    this._worker.terminate();
    for (const { reject } of this._waiting.splice(0)) reject(this._dead);
  }
}
