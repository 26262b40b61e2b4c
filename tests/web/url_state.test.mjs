import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { UrlState } from '../../web/src/url_state.js';
import { Clock } from './clock.mjs';

/** A window with a history like the browser's. */
class WindowInHand extends EventTarget {
  entries = [{ state: null, href: 'file:///home/seeds.html#q=con%20t%E1%BA%A5t' }];
  at = 0;

  history = {
    pushState: (state, _, href) => {
      this.entries.splice(++this.at, Infinity, { state, href });
    },
    replaceState: (state, _, href) => {
      this.entries[this.at] = { state, href };
    },
  };

  constructor() {
    super();
    Object.defineProperty(this.history, 'state', { get: () => this.entries[this.at].state });
  }

  get location() {
    return new URL(this.entries[this.at].href);
  }

  setTimeout = (...args) => setTimeout(...args);
  clearTimeout = (timer) => clearTimeout(timer);

  go(step) {
    this.at += step;
    this.dispatchEvent(Object.assign(new Event('popstate'), { state: this.history.state }));
  }
}

let clock;
let window;
let restored;
let url;
let abort;
beforeEach(() => {
  clock = new Clock();
  window = new WindowInHand();
  restored = [];
  abort = new AbortController();
  url = new UrlState(window, (state) => restored.push(state), abort.signal);
});
afterEach(() => clock.restore());

const hashes = () => window.entries.map(({ href }) => decodeURIComponent(new URL(href).hash));

test('a deep link is the initial state', () => {
  assert.equal(url.initial, 'q=con%20t%E1%BA%A5t');
});

test('typing replaces the entry, and not with every letter', () => {
  for (const state of ['q=u', 'q=uy', 'q=uy%20ban']) url.write(state, false);
  assert.deepEqual(hashes(), ['#q=con tất']);
  clock.tick(300);
  assert.deepEqual(hashes(), ['#q=uy ban']);
  assert.match(window.location.href, /^file:\/\/\/home\/seeds\.html#/);
});

test('a new entry leaves what was typed in the one before', () => {
  url.write('q=uy', false);
  url.write('q=uy&doc=1', true);
  clock.tick(1000);
  assert.deepEqual(hashes(), ['#q=uy', '#q=uy&doc=1']);
});

test('Back and Forward restore, and what was still to be written is forgotten', () => {
  url.write('q=uy&doc=1', true);
  url.write('q=uya', false);
  window.go(-1);
  clock.tick(1000);
  assert.deepEqual(restored, ['q=con%20t%E1%BA%A5t']);
  window.go(1);
  assert.deepEqual(restored.at(-1), 'q=uy&doc=1');
});

test('leaving the page writes what is waiting', () => {
  url.write('q=uy', false);
  window.dispatchEvent(new Event('pagehide'));
  assert.deepEqual(hashes(), ['#q=uy']);
});

test('when the explorer goes, what waits is written and nothing runs later', () => {
  url.write('q=uy', false);
  abort.abort();
  assert.deepEqual(hashes(), ['#q=uy']);
  window.history.replaceState(null, '', 'file:///home/seeds.html#of-the-host');
  clock.tick(1000);
  window.dispatchEvent(new Event('pagehide'));
  assert.deepEqual(hashes(), ['#of-the-host']);
});

test('a private address shows nothing, but Back still works', () => {
  url.visible = false;
  url.write('q=b%C3%AD%20m%E1%BA%ADt', true);
  url.write('q=b%C3%AD%20m%E1%BA%ADt&doc=1', true);
  assert.ok(window.entries.slice(1).every(({ href }) => !href.includes('#q')));
  window.go(-1);
  assert.deepEqual(restored, ['q=b%C3%AD%20m%E1%BA%ADt']);
});
