/** Calls back when something awaited has stayed silent for too long. */
export class Watchdog {
  /** @param {number} silenceMs @param {() => void} onSilence */
  constructor(silenceMs, onSilence) {
    this._silenceMs = silenceMs;
    this._onSilence = onSilence;
  }

  /** Something is awaited from now on, if it was not already. */
  expect() {
    this._timer ??= setTimeout(() => {
      this._timer = undefined;
      this._onSilence();
    }, this._silenceMs);
  }

  /** A sign of life. */
  heard(stillAwaited) {
    this.stop();
    if (stillAwaited) this.expect();
  }

  stop() {
    clearTimeout(this._timer);
    this._timer = undefined;
  }
}
