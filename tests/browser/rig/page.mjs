// What a test does with a page, the same in every engine. A driver fills in the methods at the end.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findByRole, pollInPage, traverseInPage } from './in-page.mjs';

const axe = createRequire(import.meta.url)('axe-core').source;
const networkProtocols = new Set(['http:', 'https:', 'ws:', 'wss:']);
const policyText = /Content[ -]Security[ -]Policy/;
const refusalText = /Refused to|violates the following|blocked/;

/** Milliseconds that goto, waitFor and the role functions wait unless told otherwise. */
export const defaultTimeout = 15_000;

// A driver may lose the answer to a command when the page it was sent to goes away.
const answerLimit = 60_000;
const pollTurn = 3_000;
const pollLimit = 2 * pollTurn;
const inputLimit = 20_000;

/** A command to the browser that got no answer. */
export class LostAnswer extends Error {}

/** The promise's result; a LostAnswer that names the command when there is none within `limit` milliseconds. */
export async function answered(command, promise, limit = answerLimit) {
  let timer;
  const lost = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new LostAnswer(`the browser did not answer within ${limit} ms: ${command}`)), limit);
  });
  try {
    return await Promise.race([promise, lost]);
  } finally {
    clearTimeout(timer);
  }
}

export class Page {
  _requests = [];
  _console = [];
  /** Commands whose answers were lost and without which the test went on. */
  lost = [];

  /** The command under way, or the last one. */
  doing = 'nothing yet';

  /** Opens an address and waits for its load event. */
  async goto(url, { timeout = 60_000 } = {}) {
    this._origin ??= new URL(url).origin;
    this.doing = `goto ${url.slice(0, 200)}`;
    await this._goto(url, timeout);
  }

  /** Runs a function with JSON arguments, or an expression, in the page; awaits and returns its (JSON) result. */
  evaluate(fnOrString, ...args) {
    return this._value(typeof fnOrString === 'function' ? `(${fnOrString})(...${JSON.stringify(args)})` : fnOrString);
  }

  async _value(call, limit) {
    this.doing = `evaluate ${call.slice(0, 200)}`;
    const answer = JSON.parse(await answered(this.doing, this._evaluate(`(async () => {
      try { return JSON.stringify({ value: await (${call}) }); }
      catch (error) { return JSON.stringify({ error: String(error), stack: error?.stack }); }
    })()`), limit));
    if (answer.error) throw new Error(`in the page: ${answer.error}\n${answer.stack ?? ''}`);
    return answer.value;
  }

  /** A key or a pointer. Where its answer is lost the page has gone on: what it did is for the test to see. */
  async _input(command, promise) {
    this.doing = command;
    try {
      await answered(command, promise, inputLimit);
    } catch (error) {
      if (!(error instanceof LostAnswer)) throw error;
      this.lost.push(error.message);
    }
  }

  /**
   * Waits until fn(...args) is truthy in the page, across navigations, and returns that (JSON) value. The time in which
   * the browser loses an answer is not counted.
   */
  async waitFor(fnOrString, { timeout = defaultTimeout, args = [], what } = {}) {
    const fn = typeof fnOrString === 'function' ? String(fnOrString) : `() => (${fnOrString})`;
    let end = Date.now() + timeout;
    let last;
    for (let left = timeout; left > 0; left = end - Date.now()) {
      try {
        const turn = Math.min(left, pollTurn);
        const answer = await this._value(`(${pollInPage})(${fn}, ${JSON.stringify(args)}, ${turn})`, pollLimit);
        if (!answer.timedOut) return answer.value;
        last = answer.last;
      } catch (error) {
        if (error instanceof LostAnswer) end += pollLimit;
        else if (!this._navigatedAway(error)) throw error;
        last = error.message;
      }
    }
    throw new Error(`waited ${timeout} ms for ${what ?? fn.slice(0, 300)}; last: ${last}; ${await this._situation()}`);
  }

  /** The elements with this ARIA role, in document order; name and text may be strings (exact) or RegExps. */
  async byRole(role, { name, text } = {}) {
    const criteria = { name: plainMatcher(name), text: plainMatcher(text) };
    const found = await this.evaluate(findByRole, role, criteria);
    if (found) return found;
    await this._evaluate(`(() => { ${axe}\n })()`);
    return this.evaluate(findByRole, role, criteria);
  }

  /** Waits for the first such element and returns it. */
  async waitForRole(role, { name, text, timeout = defaultTimeout } = {}) {
    const end = Date.now() + timeout;
    for (;;) {
      const [first] = await this.byRole(role, { name, text });
      if (first) return first;
      if (Date.now() > end) {
        throw new Error(`waited ${timeout} ms for role ${role} ${name ?? text ?? ''}; ${await this._situation()}`);
      }
      await this.nextFrame();
    }
  }

  /** Presses the mouse in the middle of the first such element, waiting for it to be there and in view. */
  async clickRole(role, name, { text, ...options } = {}) {
    await this.waitForRole(role, { name, text, ...options });
    // Nobody presses what has not been seen: what is still to be drawn comes first.
    await this.nextFrame();
    const { bounds } = await this.waitForRole(role, { name, text, ...options });
    const point = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
    const inside = await this.evaluate(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight, point);
    if (!inside) throw new Error(`role ${role} ${name ?? text ?? ''} lies outside the viewport: ${JSON.stringify(bounds)}`);
    await this.click(point, options);
  }

  /** Goes back in the session history and waits for the document; throws when there is nothing to go back to. */
  async back(options) {
    await this._traverse(-1, options);
  }

  async forward(options) {
    await this._traverse(1, options);
  }

  /** Writes a PNG of the viewport to path (when given) and returns its bytes. */
  async screenshot(path) {
    const png = await this._screenshot();
    if (path) writeFileSync(path, png);
    return png;
  }

  /** Every URL this page and its workers asked for, in order, from the first navigation on. */
  async requests() {
    await this._settle();
    return [...this._requests];
  }

  /** Those of requests() that go over the network to another origin than the first page's; from file:// all that do. */
  async outsideRequests() {
    return (await this.requests()).filter((address) => {
      const url = new URL(address);
      return networkProtocols.has(url.protocol) && url.origin !== this._origin;
    });
  }

  /** [{type, text}] in order; uncaught errors have the type `pageerror`. */
  async consoleMessages() {
    await this._settle();
    return this._console.filter(({ text }) => !text.startsWith('rig:'));
  }

  /** [{directive, blocked, …}] from the documents' events, and [{text}] for what only the console tells (workers). */
  async cspViolations() {
    await this._settle();
    const events = this._console
      .filter(({ text }) => text.startsWith('rig:csp '))
      .map(({ text }) => JSON.parse(text.slice('rig:csp '.length)));
    const told = this._console
      .filter(({ type, text }) => /error$/.test(type) && policyText.test(text) && refusalText.test(text))
      .map(({ text }) => ({ text }));
    return [...events, ...told];
  }

  async _traverse(delta, { timeout = defaultTimeout } = {}) {
    const moved = await this.evaluate(traverseInPage, delta, timeout).catch((error) => {
      if (!this._navigatedAway(error)) throw error;
      return true;
    });
    if (!moved) throw new Error(`no history entry at ${delta} from here; ${await this._situation()}`);
    await this.waitFor("document.readyState === 'complete'", { what: 'the document to be loaded' });
  }

  /** Waits for the next animation frame, or 100 ms where the page gets none. */
  nextFrame() {
    return this.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(() => resolve());
      setTimeout(resolve, 100);
    }));
  }

  async _situation() {
    const url = await this.evaluate('location.href').catch(String);
    const said = this._console.filter(({ text }) => !text.startsWith('rig:')).slice(-5).map(({ type, text }) => `[${type}] ${text}`);
    return `page ${url.slice(0, 200)}; console: ${said.join(' | ') || 'silent'}`;
  }
}

/** The script that has to run before the scripts of every document. */
export const preloadPath = new URL('preload.js', import.meta.url).pathname;
export const preloadSource = readFileSync(preloadPath, 'utf8');

function plainMatcher(wanted) {
  return wanted instanceof RegExp ? { pattern: wanted.source, flags: wanted.flags } : wanted;
}
