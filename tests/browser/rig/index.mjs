// The door of the rig: see ../README.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ChromiumBrowser, FirefoxBrowser } from './puppeteer.mjs';
import { WebKitBrowser } from './webkit.mjs';

export { defaultTimeout } from './page.mjs';
export { temporaryFolder } from './processes.mjs';
export { fileUrl, serveFolder, serveSite, tracuuBinary } from './serve.mjs';

const browsers = { chromium: ChromiumBrowser, firefox: FirefoxBrowser, webkit: WebKitBrowser };
const defaults = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, colorScheme: 'light', locale: 'vi-VN' };
const testTimeout = 120_000;

/** The engine under test: chromium, firefox or webkit. */
export const engine = process.env.TRACUU_BROWSER ?? 'chromium';

/** Starts a browser; `newPage(options)` of the result takes the same options again, for one page. */
export async function launch({ engine: wanted = engine, ...options } = {}) {
  if (!browsers[wanted]) throw new Error(`TRACUU_BROWSER is ${wanted}; it may be ${Object.keys(browsers).join(', ')}`);
  return browsers[wanted].launch({ ...defaults, ...options });
}

/**
 * One browser for a test file. The returned `test(name, [pageOptions], async (page, t) => …)` gives each test a fresh
 * page and closes it; a failed test leaves a screenshot and says what the console said.
 */
export function browserTests(options) {
  let browser;
  before(async () => { browser = await launch(options); });
  after(async () => { await browser?.close(); });
  return (name, ...rest) => {
    const body = rest.pop();
    const [pageOptions] = rest;
    test(`${name} [${engine}]`, { timeout: testTimeout }, async (t) => {
      const page = await browser.newPage(pageOptions);
      const sayWhere = () => t.diagnostic(`the limit of the test was reached in: ${page.doing}`);
      t.signal.addEventListener('abort', sayWhere);
      try {
        await body(page, t);
      } catch (error) {
        await reportFailure(page, name, t);
        throw error;
      } finally {
        t.signal.removeEventListener('abort', sayWhere);
        await page.close();
        for (const message of page.lost) t.diagnostic(message);
      }
    });
  };
}

async function reportFailure(page, name, t) {
  const folder = process.env.TRACUU_TEST_OUTPUT ?? fileURLToPath(new URL('../../../build/browser-failures/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${engine}-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
  try {
    await page.screenshot(path);
    t.diagnostic(`screenshot: ${path}`);
    for (const { type, text } of await page.consoleMessages()) t.diagnostic(`console ${type}: ${text}`);
  } catch (error) {
    t.diagnostic(`no screenshot: ${error.message}`);
  }
}
