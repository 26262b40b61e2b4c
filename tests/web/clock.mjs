/** Timers that go when the test says so, in place of the real ones. */
export class Clock {
  #real = { setTimeout, clearTimeout };
  #timers = new Map();
  #now = 0;
  #last = 0;

  constructor() {
    globalThis.setTimeout = (callback, ms = 0) => {
      this.#timers.set(++this.#last, { callback, due: this.#now + ms });
      return this.#last;
    };
    globalThis.clearTimeout = (id) => this.#timers.delete(id);
  }

  tick(ms) {
    this.#now += ms;
    for (const [id, { callback, due }] of [...this.#timers]) if (due <= this.#now && this.#timers.delete(id)) callback();
  }

  restore() {
    Object.assign(globalThis, this.#real);
  }
}
