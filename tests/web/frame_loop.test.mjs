import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { FrameLoop } from '../../web/src/frame_loop.js';

/** A document whose screen refreshes, and whose clock goes, when the test says so. */
class DocumentInHand extends EventTarget {
  hidden = false;
  now = 1000;
  callbacks = new Map();
  timers = new Map();
  last = 0;

  defaultView = {
    requestAnimationFrame: (callback) => this.#keep(this.callbacks, callback),
    cancelAnimationFrame: (id) => this.callbacks.delete(id),
    setTimeout: (callback, ms) => this.#keep(this.timers, { callback, due: this.now + ms }),
    clearTimeout: (id) => this.timers.delete(id),
    performance: { now: () => this.now },
  };

  #keep(map, value) {
    map.set(++this.last, value);
    return this.last;
  }

  refresh(times = 1) {
    for (let i = 0; i < times; ++i) {
      this.now += 16;
      const due = [...this.callbacks.values()];
      this.callbacks.clear();
      for (const callback of due) callback(this.now);
    }
  }

  wait(ms) {
    this.now += ms;
    for (const [id, { callback, due }] of this.timers) if (due <= this.now && this.timers.delete(id)) callback();
  }

  setHidden(hidden) {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let document;
let loop;
let outcome;
let steps;
const abort = new AbortController();
beforeEach(() => {
  document = new DocumentInHand();
  outcome = { again: false, wakeInSeconds: -1 };
  steps = [];
  loop = new FrameLoop(document, (seconds) => {
    steps.push(seconds);
    return outcome;
  }, abort.signal);
  loop.start();
  document.refresh();
});

test('draws once and then never again unasked', () => {
  document.refresh(300);
  document.wait(60_000);
  assert.equal(loop.frames, 1);
  assert.equal(document.callbacks.size + document.timers.size, 0);
});

test('many wishes are one frame', () => {
  for (let i = 0; i < 10; ++i) loop.request();
  document.refresh(5);
  assert.equal(loop.frames, 2);
});

test('goes on while the picture moves, and after a pause by one ordinary step', () => {
  outcome = { again: true, wakeInSeconds: -1 };
  loop.request();
  document.refresh(5);
  assert.equal(loop.frames, 6);
  assert.deepEqual(steps.slice(2).map((seconds) => Math.round(seconds * 1000)), [16, 16, 16, 16]);
  outcome = { again: false, wakeInSeconds: -1 };
  document.refresh(5);
  document.wait(30_000);
  loop.request();
  document.refresh();
  assert.equal(steps.at(-1), 1 / 60);
});

test('wakes when the caret has to blink, once', () => {
  outcome = { again: false, wakeInSeconds: 0.5 };
  loop.request();
  document.refresh();
  assert.equal(loop.frames, 2);
  outcome = { again: false, wakeInSeconds: -1 };
  document.wait(499);
  document.refresh();
  assert.equal(loop.frames, 2);
  document.wait(1);
  document.refresh(10);
  assert.equal(loop.frames, 3);
});

test('a hidden page draws nothing, and draws when it is shown', () => {
  outcome = { again: true, wakeInSeconds: -1 };
  loop.request();
  document.setHidden(true);
  loop.request();
  loop.drawNow();
  document.refresh(100);
  document.wait(10_000);
  assert.equal(loop.frames, 1);
  document.setHidden(false);
  document.refresh();
  assert.equal(loop.frames, 2);
});
