// Chromium over CDP and Firefox over WebDriver BiDi, both with Puppeteer.
import puppeteer from 'puppeteer-core';
import { virtualDisplay } from './display.mjs';
import { answered, LostAnswer, Page, preloadSource } from './page.mjs';
import { findProgram, removeFolder, temporaryFolder } from './processes.mjs';

// A loaded machine needs its time; a test's own limit is longer.
const launchTimeout = 90_000;
const openLimit = 30_000;
const chromiumFlags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
];

export class ChromiumBrowser {
  engine = 'chromium';

  static async launch(options) {
    const browser = new ChromiumBrowser();
    browser._options = options;
    browser._profile = temporaryFolder('chromium');
    browser._browser = await puppeteer.launch({
      executablePath: findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
      headless: true, pipe: true, timeout: launchTimeout, userDataDir: browser._profile, defaultViewport: null,
      args: [...chromiumFlags, ...(options.args ?? [])],
    });
    return browser;
  }

  async newPage(overrides) {
    const options = { ...this._options, ...overrides };
    const page = await openPage(this._browser, options);
    await page.driver.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
    const cdp = await page.cdp();
    const userAgent = await this._browser.userAgent();
    await cdp.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: options.locale });
    await cdp.send('Emulation.setLocaleOverride', { locale: options.locale });
    await cdp.send('Network.enable');
    cdp.on('Network.webSocketCreated', ({ url }) => page._requests.push(url));
    return page;
  }

  async close() {
    await this._browser.close();
    removeFolder(this._profile);
  }
}

/** Colour scheme and language are settings of a whole Firefox: each pair of them gets a Firefox, at its first page. */
export class FirefoxBrowser {
  engine = 'firefox';
  _instances = new Map();

  static async launch(options) {
    const browser = new FirefoxBrowser();
    browser._options = options;
    await browser._instance(options);
    return browser;
  }

  async newPage(overrides) {
    const options = { ...this._options, ...overrides };
    return openPage((await this._instance(options)).browser, options);
  }

  _instance({ colorScheme, locale, preferences }) {
    const key = `${colorScheme} ${locale}`;
    if (!this._instances.has(key)) this._instances.set(key, startFirefox(colorScheme, locale, preferences));
    return this._instances.get(key);
  }

  async close() {
    for (const instance of this._instances.values()) {
      const { browser, profile } = await instance;
      await browser.close();
      removeFolder(profile);
    }
  }
}

async function startFirefox(colorScheme, locale, preferences) {
  const profile = temporaryFolder('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: findProgram('firefox-esr', 'firefox'),
    headless: false, timeout: launchTimeout, userDataDir: profile, defaultViewport: null,
    env: { ...process.env, DISPLAY: await virtualDisplay(), MOZ_ENABLE_WAYLAND: '0' },
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      // Puppeteer loosens the policy for local files, and then tests from file:// prove nothing.
      'security.fileuri.strict_origin_policy': true,
      'dom.storageManager.prompt.testing': true,
      'dom.storageManager.prompt.testing.allow': true,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'intl.accept_languages': locale,
      // The tab's icon is the browser's own request, not the page's; the other two engines make none.
      'browser.chrome.site_icons': false,
      ...preferences,
    },
  });
  return { browser, profile };
}

/** A page in a browser context of its own: nothing stored by one test is seen by the next. Firefox may fail to answer; then again. */
async function openPage(browser, options) {
  try {
    return await answered('a new page', preparePage(browser, options), openLimit);
  } catch (error) {
    if (!(error instanceof LostAnswer)) throw error;
    return preparePage(browser, options);
  }
}

async function preparePage(browser, { viewport, deviceScaleFactor }) {
  const context = await browser.createBrowserContext();
  const page = new PuppeteerPage();
  page.driver = await context.newPage();
  page._context = context;
  page._listen();
  await page.driver.evaluateOnNewDocument(preloadSource);
  await page.setViewport({ ...viewport, deviceScaleFactor });
  return page;
}

class PuppeteerPage extends Page {
  _listen() {
    this.driver.on('request', (request) => this._requests.push(request.url()));
    this.driver.on('console', (message) => this._console.push({ type: message.type(), text: message.text() }));
    this.driver.on('pageerror', (error) => this._console.push({ type: 'pageerror', text: String(error?.message ?? error) }));
  }

  /** Chromium only: a session of the DevTools protocol for what the common interface lacks. */
  async cdp() {
    this._cdp ??= await this.driver.createCDPSession();
    return this._cdp;
  }

  type(text) {
    return this._input(`type ${text}`, this.driver.keyboard.type(text));
  }

  press(chord) {
    return this._input(`press ${chord}`, this._press(chord.split(/\+(?=.)/)));
  }

  async _press(keys) {
    for (const key of keys.slice(0, -1)) await this.driver.keyboard.down(key);
    await this.driver.keyboard.press(keys.at(-1));
    for (const key of keys.slice(0, -1).reverse()) await this.driver.keyboard.up(key);
  }

  click({ x, y }, { count = 1, button = 'left' } = {}) {
    return this._input(`click ${x}, ${y}`, this.driver.mouse.click(x, y, { count, button }));
  }

  hover({ x, y }) {
    return this._input(`hover ${x}, ${y}`, this.driver.mouse.move(x, y));
  }

  drag(from, to) {
    return this._input(`drag from ${from.x}, ${from.y}`, this._drag(from, to));
  }

  async _drag(from, to) {
    await this.driver.mouse.move(from.x, from.y);
    await this.driver.mouse.down();
    await this.driver.mouse.move(to.x, to.y, { steps: 5 });
    await this.driver.mouse.up();
  }

  wheel({ x, y }, deltaY) {
    return this._input(`wheel ${x}, ${y}`, this._wheel({ x, y }, deltaY));
  }

  async _wheel({ x, y }, deltaY) {
    await this.driver.mouse.move(x, y);
    await this.driver.mouse.wheel({ deltaY });
  }

  async reload() {
    await this.driver.reload();
  }

  async setViewport({ width, height, deviceScaleFactor = 1 }) {
    await this.driver.setViewport({ width, height, deviceScaleFactor });
  }

  async setOffline(offline) {
    await this.driver.setOfflineMode(offline);
  }

  close() {
    return this._input('close the page', this._context.close());
  }

  async _goto(url, timeout) {
    await this.driver.goto(url, { timeout, waitUntil: 'load' });
  }

  _evaluate(expression) {
    return this.driver.evaluate(expression);
  }

  async _screenshot() {
    return Buffer.from(await this.driver.screenshot({ captureBeyondViewport: false }));
  }

  _navigatedAway(error) {
    return /context was destroyed|Cannot find context|navigat|no such frame|discarded/i.test(error.message);
  }

  async _settle() {
    await this.driver.evaluate('0');
  }
}
