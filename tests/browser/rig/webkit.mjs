// WebKitGTK: each page is a driver, a browser and a profile of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { virtualDisplay } from './display.mjs';
import { Page, preloadPath } from './page.mjs';
import { findProgram, removeFolder, temporaryFolder } from './processes.mjs';
import { moveTo, pointerDown, pointerUp, WebDriver, WebDriverError } from './webdriver.mjs';

const host = new URL('webkit-host.js', import.meta.url).pathname;
// "file:///page.html:4:20: CONSOLE LOG text", "CONSOLE SECURITY ERROR text"
const consoleLine = /^(?:\S+:\d+:\d+: )?CONSOLE (?:(?:JS|SECURITY|NETWORK|STORAGE|RENDERING|CSS|MEDIA|OTHER) )?(LOG|DEBUG|INFO|WARN|ERROR) (.*)$/;

export class WebKitBrowser {
  engine = 'webkit';
  _pages = new Set();

  static async launch(options) {
    findProgram('gjs');
    const browser = new WebKitBrowser();
    browser._options = options;
    return browser;
  }

  async newPage(overrides) {
    const page = await WebKitPage.open({ ...this._options, ...overrides });
    this._pages.add(page);
    return page;
  }

  async close() {
    await Promise.all([...this._pages].map((page) => page.close()));
  }
}

class WebKitPage extends Page {
  _flushes = 0;

  static async open({ viewport, deviceScaleFactor, colorScheme, locale }) {
    const page = new WebKitPage();
    page._profile = temporaryFolder('webkit');
    page._scale = deviceScaleFactor;
    const configuration = join(page._profile, 'host.json');
    writeFileSync(configuration, JSON.stringify({
      ...viewport, deviceScaleFactor, colorScheme, locale, profile: page._profile, preload: preloadPath,
    }));
    page.driver = await WebDriver.open({
      program: 'WebKitWebDriver',
      env: {
        ...process.env, DISPLAY: await virtualDisplay(), GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1',
        // WebKit's sandbox needs privileges that a container's root lacks.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
      capabilities: { 'webkitgtk:browserOptions': { binary: host, args: [configuration] } },
      onLine: (line) => page._line(line),
    });
    await page.setViewport(viewport);
    return page;
  }

  async type(text) {
    await this.driver.type(text);
  }

  async press(chord) {
    await this.driver.press(chord);
  }

  async click(point, { count = 1, button } = {}) {
    const press = [pointerDown(button), pointerUp(button)];
    await this.driver.mouse(moveTo(point), ...Array(count).fill(press).flat());
  }

  async hover(point) {
    await this.driver.mouse(moveTo(point));
  }

  async drag(from, to) {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.driver.mouse(moveTo(from), pointerDown(), moveTo(middle), moveTo(to), pointerUp());
  }

  async wheel(point, deltaY) {
    await this.driver.wheel(point, deltaY);
  }

  async reload() {
    await this.driver.post('/refresh');
  }

  async setViewport({ width, height, deviceScaleFactor = this._scale }) {
    if (deviceScaleFactor !== this._scale) throw new Error('WebKit: the density is fixed when the page is opened');
    await this.driver.post('/window/rect', { width, height });
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, { args: [width, height], what: `a viewport of ${width}x${height}` });
  }

  async setOffline() {
    throw new Error('WebKit: its WebDriver cannot take a page offline; stop the server instead');
  }

  async close() {
    await this.driver.close();
    removeFolder(this._profile);
  }

  async _goto(url, timeout) {
    await this.driver.post('/timeouts', { pageLoad: timeout });
    await this.driver.post('/url', { url });
  }

  _evaluate(expression) {
    return this.driver.execute(expression);
  }

  async _screenshot() {
    return Buffer.from(await this.driver.get('/screenshot'), 'base64');
  }

  _navigatedAway(error) {
    return error instanceof WebDriverError && error.code !== 'no such window' && error.code !== 'invalid session id';
  }

  /** Requests and console messages come on a stream of their own: wait until it has shown a mark of ours. */
  async _settle() {
    const mark = `rig:flush ${++this._flushes}`;
    const seen = new Promise((resolve) => { this._awaitedMark = { mark, resolve }; });
    await this.evaluate((text) => console.debug(text), mark);
    await seen;
  }

  _line(line) {
    if (line.startsWith('rig:request ')) return void this._requests.push(line.slice(12));
    const [, type, text] = consoleLine.exec(line) ?? [];
    if (!type) return;
    if (text === this._awaitedMark?.mark) return this._awaitedMark.resolve();
    const uncaught = /CONSOLE JS ERROR/.test(line);
    this._console.push({ type: uncaught ? 'pageerror' : type.toLowerCase(), text });
  }
}
