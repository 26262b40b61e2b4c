// From the first moment to the last: what is typed early stays, nothing runs when nothing happens, a dead engine comes back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { browserTests, engine } from '../rig/index.mjs';
import { answered, assertSilent, atRest, forms, isReady, loseContext, open, openings, sample, search, serveHeld, text, view } from './support.mjs';

const test = browserTests();
let reports;
before(async () => { reports = await openings(sample); });
after(() => reports.stop());

const fieldIsThere = (page) => page.waitFor(() => document.querySelector('.tracuu-field')?.placeholder, { what: 'the frame of the page' });

async function typeEarly(page) {
  await fieldIsThere(page);
  const { bounds } = await page.waitForRole('searchbox', { name: text('ui.search') });
  await page.click({ x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 });
  await page.type('hợp t');
  // Firefox hands keys to a page that is still being read a little after its driver has sent them.
  await page.waitFor(() => window.tracuu.viewModel().query === 'hợp t', { what: 'the keys to arrive' });
  assert.equal(await page.evaluate(() => window.tracuu.viewModel().screen), 'loading');
}

async function goOnTyping(page) {
  await isReady(page);
  await page.type('ác');
  await answered(page, 'hợp tác');
  const [field] = await page.byRole('searchbox');
  assert.deepEqual([field.value, field.focused], ['hợp tác', true]);
  assert.ok((await view(page)).total > 0);
}

test('http: what is typed before the program is there is kept, focus and caret too', async (page) => {
  const server = await serveHeld(reports.site, /^\/parts\/app-/);
  try {
    await page.goto(server.url);
    await typeEarly(page);
    server.release();
    await goOnTyping(page);
  } finally {
    server.release();
    await server.stop();
  }
});

// WebKit's driver does nothing while a page is still being read.
if (engine !== 'webkit') {
  test('single file: the frame takes typing while the data is still on its way', async (page) => {
    const corpus = readFileSync(reports.html).indexOf('data-part="2"');
    const server = await serveHeld(join(reports.html, '..'), /\.html$/, corpus);
    const going = page.goto(`${server.url}page.html`);
    try {
      await typeEarly(page);
      server.release();
      await going;
      await goOnTyping(page);
    } finally {
      server.release();
      await going;
      await server.stop();
    }
  });
}

test('the frame of the page is there within a tenth of a second', async (page) => {
  await open(page, reports.http);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.getEntriesByType('navigation')[0].domInteractive);
  // The engines draw in software here, several at a time: ten times what a reader would wait.
  assert.ok(painted < 1000, `${painted} ms`);
});

for (const form of forms) {
  test(`${form}: draws nothing while nothing happens`, async (page) => {
    await open(page, reports[form]);
    await search(page, 'hop tac');
    await page.evaluate(() => document.activeElement.blur());
    await page.hover({ x: 5, y: 300 });
    await atRest(page);
    const frames = await page.evaluate(async () => {
      const before = window.tracuu.stats().frames;
      await new Promise((resolve) => { setTimeout(resolve, 5000); });
      return window.tracuu.stats().frames - before;
    });
    assert.equal(frames, 0);
    const { engineMemoryBytes, uiMemoryBytes, documents, outsideRequests } = await page.evaluate(() => window.tracuu.stats());
    assert.ok(engineMemoryBytes > 0 && uiMemoryBytes > 0);
    assert.deepEqual({ documents, outsideRequests }, { documents: 24, outsideRequests: 0 });
    await assertSilent(page, assert);
  });

  test(`${form}: an engine that is gone without a word is replaced, and nothing typed is lost`, async (page) => {
    await open(page, reports[form]);
    await search(page, 'hop');
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (...args) {
        Worker.prototype.postMessage = postMessage;
        this.terminate();
        return postMessage.apply(this, args);
      };
    });
    await page.press('End');
    await page.type(' tác');
    await page.waitFor(() => window.tracuu.viewModel().query === 'hop tác' && !window.tracuu.viewModel().searching, { timeout: 30_000, what: 'the answer of a new engine' });
    assert.equal((await page.byRole('searchbox'))[0].value, 'hop tác');
    assert.ok((await view(page)).total > 0);
    await assertSilent(page, assert);
  });

  test(`${form}: an engine that dies with an error is replaced while JavaScript waits for its answer`, async (page) => {
    await open(page, reports[form]);
    const total = await page.evaluate(async () => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (...args) {
        Worker.prototype.postMessage = postMessage;
        this.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
      };
      return (await window.tracuu.search({ query: 'hop tac' })).total;
    });
    assert.ok(total > 0);
    await search(page, 'hop tac');
  });

  test(`${form}: the picture comes back after the browser took the context away`, async (page) => {
    await open(page, reports[form]);
    await search(page, 'hop tac');
    await page.evaluate(() => document.activeElement.blur());
    await atRest(page);
    const before = await page.screenshot();
    await loseContext(page);
    await atRest(page);
    assert.ok(before.equals(await page.screenshot()), 'the picture is not the same as before');
    await search(page, 'uy ban');
  });
}
