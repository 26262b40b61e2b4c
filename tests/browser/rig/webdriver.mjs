// A thin client of W3C WebDriver: one driver process, one session.
import { createServer } from 'node:net';
import { findProgram, lines, start, stop } from './processes.mjs';

const keyCodes = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', Meta: '\uE03D',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
};
const startTimeout = 30_000;
const commandTimeout = 600_000;
const buttons = { left: 0, middle: 1, right: 2 };

export class WebDriverError extends Error {
  constructor({ error, message }) {
    super(message ? `${error}: ${message}` : error);
    this.code = error;
  }
}

export class WebDriver {
  /** Starts the driver program and opens a session; onLine gets each line the driver and its browser write. */
  static async open({ program, env, capabilities, onLine }) {
    const driver = new WebDriver();
    const port = await freePort();
    driver._process = start(findProgram(program), [`--port=${port}`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    driver._base = `http://127.0.0.1:${port}`;
    lines(driver._process.stdout, onLine);
    lines(driver._process.stderr, onLine);
    await driver._answering();
    const { sessionId } = await driver._call('POST', '/session', { capabilities: { alwaysMatch: capabilities } }, startTimeout);
    driver._session = `/session/${sessionId}`;
    await driver.post('/timeouts', { script: commandTimeout });
    return driver;
  }

  get(path) {
    return this._call('GET', this._session + path);
  }

  post(path, body = {}) {
    return this._call('POST', this._session + path, body);
  }

  /** The value of an expression that gives a promise. */
  async execute(expression) {
    const script = `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)));`;
    return this.post('/execute/async', { script, args: [] });
  }

  async type(text) {
    await this._keys([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
  }

  async press(chord) {
    const keys = chord.split(/\+(?=.)/).map((key) => keyCodes[key] ?? key);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.reverse().map((value) => ({ type: 'keyUp', value }));
    await this._keys([...down, ...up]);
  }

  async mouse(...actions) {
    await this.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  async wheel({ x, y }, deltaY) {
    const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY };
    await this.post('/actions', { actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }] });
  }

  async close() {
    await this._call('DELETE', this._session).catch(() => undefined);
    await stop(this._process);
  }

  async _keys(actions) {
    await this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async _call(method, path, body, timeout = commandTimeout) {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(this._base + path, { method, body: body && JSON.stringify(body), signal });
    const { value } = await response.json();
    if (value?.error) throw new WebDriverError(value);
    return value;
  }

  async _answering() {
    while (this._process.exitCode === null) {
      if (await this._call('GET', '/status').catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`the WebDriver program ended with status ${this._process.exitCode}`);
  }
}

export const moveTo = ({ x, y }, duration = 0) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration });
export const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
export const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
