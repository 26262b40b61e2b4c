// Proves the rig itself: whatever the other test files rely on is seen to work, and to fail, in the engine under test.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browserTests, engine, fileUrl, serveFolder, temporaryFolder } from './rig/index.mjs';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const strictFile = fileUrl(join(fixtures, 'strict.html'));
const leakyFile = fileUrl(join(fixtures, 'leaky.html'));
const test = browserTests();
let site;
before(async () => { site = await serveFolder(fixtures, { headers: { 'content-security-policy': policy } }); });
after(() => site.stop());

const strictPages = [['http', () => `${site.url}strict.html`], ['file', () => strictFile]];
const status = (page, text) => page.waitForRole('status', { text });

for (const [scheme, url] of strictPages) {
  test(`${scheme}: evaluate takes arguments, awaits, returns JSON and reports errors`, async (page) => {
    await page.goto(url());
    assert.deepEqual(await page.evaluate(async (a, b) => ({ sum: a + b.c }), 1, { c: 2 }), { sum: 3 });
    assert.equal(await page.evaluate('document.title'), 'Rig');
    assert.equal(await page.evaluate(() => undefined), undefined);
    await assert.rejects(page.evaluate(() => missing.name), /in the page: ReferenceError/);
  });

  test(`${scheme}: keys reach an input, with Vietnamese letters and chords`, async (page) => {
    await page.goto(url());
    await page.press('Control+k');
    await page.type('Uỷ ban hỗn hợp ữ');
    const [box] = await page.byRole('searchbox', { name: 'Query' });
    assert.equal(box.value, 'Uỷ ban hỗn hợp ữ');
    assert.equal(box.focused, true);
    await page.press('Shift+Home');
    await page.press('Backspace');
    assert.equal((await page.waitForRole('searchbox')).value, '');
  });

  test(`${scheme}: widgets are found and clicked by role and name, in a shadow root too`, async (page) => {
    await page.goto(url());
    await page.clickRole('button', 'Count 0');
    await page.clickRole('button', /^Count/);
    await page.waitForRole('button', { name: 'Count 2' });
    assert.equal((await page.byRole('listitem')).length, 2);
    assert.deepEqual((await page.byRole('heading')).map(({ name, level }) => [name, level]), [['Rig', 1]]);
    await page.clickRole('button', 'Uỷ ban hỗn hợp'.normalize('NFD'));
    await status(page, 'opened Uỷ ban hỗn hợp');
  });

  test(`${scheme}: Back, Forward and reload keep the hash`, async (page) => {
    await page.goto(url());
    await page.clickRole('searchbox', 'Query');
    await page.type('một');
    await page.press('Enter');
    await status(page, '#q=một');
    await page.back();
    await status(page, '');
    await page.forward();
    await status(page, '#q=một');
    await page.evaluate(() => { window.beforeReload = true; });
    await page.reload();
    assert.deepEqual(await page.evaluate(() => [decodeURIComponent(location.hash), window.beforeReload ?? false]), ['#q=một', false]);
    await assert.rejects(page.forward({ timeout: 300 }), /no history entry/);
  });

  test(`${scheme}: Back returns to another document`, async (page) => {
    await page.goto(url());
    await page.goto(url().replace('strict', 'leaky'));
    await page.back();
    assert.equal(await page.evaluate('document.title'), 'Rig');
  });

  test(`${scheme}: WebGL2 draws, and a screenshot shows it`, async (page) => {
    await page.goto(url());
    assert.ok(await page.evaluate(() => Boolean(document.createElement('canvas').getContext('webgl2'))));
    await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
    const path = join(temporaryFolder('screenshot'), 'page.png');
    const png = await page.screenshot(path);
    assert.deepEqual(readFileSync(path), png);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1280, 800]);
    assert.deepEqual(await pixel(page, png, 1280 - 32, 800 - 32), [0, 128, 255]);
    assert.deepEqual(await pixel(page, png, 640, 700), [255, 255, 255]);
  });

  test(`${scheme}: a strict page has no violation, no outside request, and its requests are recorded`, async (page) => {
    await page.goto(url());
    assert.deepEqual(await page.cspViolations(), []);
    assert.deepEqual(await page.outsideRequests(), []);
    const names = (await page.requests()).map((address) => address.split('/').at(-1));
    const local = scheme === 'file' && engine === 'firefox' ? [] : ['strict.html', 'strict.css', 'strict.js'];
    for (const name of local) assert.ok(names.includes(name), `${name} in ${names}`);
    assert.ok((await page.consoleMessages()).some(({ type, text }) => type === 'log' && text === 'page script ran'));
  });
}

test('file: a violation during load, outside requests of page and worker, and errors are noticed', async (page) => {
  await page.goto(leakyFile);
  await page.waitFor(() => window.pageAsked && window.workerAsked && window.refused);
  const directives = (await page.cspViolations()).map(({ directive }) => directive);
  for (const directive of ['script-src', 'connect-src']) assert.ok(directives.includes(directive), `${directive} in ${directives}`);
  assert.deepEqual((await page.outsideRequests()).sort(), ['http://outside.invalid/page', 'http://worker.invalid/asked']);
  const said = await page.consoleMessages();
  assert.ok(said.some(({ type, text }) => /^warn/.test(type) && text === 'a warning'));
  assert.ok(said.some(({ type, text }) => type === 'pageerror' && text.includes('thrown on purpose')));
});

test('file: siblings cannot be fetched, as for a user', async (page) => {
  await page.goto(strictFile);
  const read = () => fetch('strict.js').then((response) => response.text(), () => 'refused');
  assert.equal(await page.evaluate(read), 'refused');
});

test('mouse: double click, wheel and drag', async (page) => {
  await page.goto(strictFile);
  const inCanvas = { x: 1280 - 40, y: 800 - 40 };
  await page.click(inCanvas, { count: 2 });
  await page.waitFor('window.doubleClicked');
  await page.wheel(inCanvas, 120);
  assert.ok(await page.waitFor('window.wheeled') > 0);
  await page.drag(inCanvas, { x: 1280 - 10, y: 800 - 10 });
  await page.waitFor('window.dragged');
});

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, colorScheme: 'dark', locale: 'en-GB' };
test('options: size, density, colour scheme and language', phone, async (page) => {
  await page.goto(strictFile);
  const seen = () => page.evaluate(() => ({
    size: [innerWidth, innerHeight], density: devicePixelRatio,
    dark: matchMedia('(prefers-color-scheme: dark)').matches, language: navigator.language,
  }));
  assert.deepEqual(await seen(), { size: [360, 740], density: 2, dark: true, language: 'en-GB' });
  assert.equal((await page.screenshot()).readUInt32BE(16), 720);
  await page.setViewport({ width: 1400, height: 900, deviceScaleFactor: 2 });
  assert.deepEqual((await seen()).size, [1400, 900]);
});

test('storage: what one page keeps, the next does not see', async (page) => {
  await page.goto(`${site.url}strict.html`);
  assert.equal(await page.evaluate(() => localStorage.getItem('kept')), null);
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
});

test('storage: … and again', async (page) => {
  await page.goto(`${site.url}strict.html`);
  assert.equal(await page.evaluate(() => localStorage.getItem('kept')), null);
});

test('waiting: goes on over a navigation, and a time-out says for what', async (page) => {
  await page.goto(strictFile);
  await page.evaluate(() => { setTimeout(() => location.reload(), 50); window.old = true; });
  await page.waitFor(() => !window.old && document.readyState === 'complete');
  await assert.rejects(page.waitFor(() => window.never, { timeout: 200, what: 'never' }), /waited 200 ms for never; last: undefined; page file:/);
  await assert.rejects(page.clickRole('button', 'No such', { timeout: 200 }), /waited 200 ms for role button No such/);
});

/** The colour at a point of a PNG, decoded by the page. */
function pixel(page, png, x, y) {
  return page.evaluate(async (base64, px, py) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(px, py, 1, 1).data.slice(0, 3)];
  }, png.toString('base64'), x, y);
}
