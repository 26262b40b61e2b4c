// What the browser takes away: the context of the canvas, for a moment or for good, and the screen of a hidden tab.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { browserTests } from '../rig/index.mjs';
import { openHost, serveHost } from './host.mjs';
import { countColours } from './pixels.mjs';
import { answered, assertSilent, atRest, open, openings, sample, search, teachLoss, text, view } from './support.mjs';

const test = browserTests({ viewport: { width: 1000, height: 700 } });
let reports;
let host;
before(async () => {
  reports = await openings(sample);
  host = await serveHost(reports.site);
});
after(async () => {
  await host.stop();
  await reports.stop();
});

const picture = { x: 0, y: 0, width: 1000, height: 700 };

/** Takes the context away. Every engine under test has the extension; without it this fails. */
const lose = (page) => page.evaluate(async () => {
  const canvas = document.querySelector('.tracuu-canvas');
  window.extension = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
  const lost = new Promise((resolve) => { canvas.addEventListener('webglcontextlost', resolve, { once: true }); });
  window.extension.loseContext();
  await lost;
});

const restore = (page) => page.evaluate(async () => {
  const restored = new Promise((resolve) => { document.querySelector('.tracuu-canvas').addEventListener('webglcontextrestored', resolve, { once: true }); });
  window.extension.restoreContext();
  await restored;
});

/**
 * Loses and restores so many times. After each time: a sum of the picture's bytes, read off the canvas in the frame that drew it, and how many
 * objects of WebGL are held.
 */
async function loseAgainAndAgain(page, times) {
  await teachLoss(page);
  return page.evaluate(async (count) => {
    const canvas = document.querySelector('.tracuu-canvas');
    const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height }).getContext('2d', { willReadFrequently: true });
    const sum = () => {
      copy.clearRect(0, 0, canvas.width, canvas.height);
      copy.drawImage(canvas, 0, 0);
      return new Uint32Array(copy.getImageData(0, 0, canvas.width, canvas.height).data.buffer).reduce((total, colour) => (Math.imul(total, 31) + colour) >>> 0, 0);
    };
    const seen = [];
    for (let i = 0; i < count; ++i) {
      await window.loseOnce();
      // The application has asked for its frame first, and so has drawn when this is called.
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      seen.push({ picture: sum(), held: { ...window.held }, memory: window.tracuu.stats().uiMemoryBytes });
    }
    return seen;
  }, times);
}

/** From now on `held` counts the objects of WebGL that were made in the present context and not deleted: a loss ends them all. */
const countObjects = (page) => page.evaluate(() => {
  window.held = {};
  document.querySelector('.tracuu-canvas').addEventListener('webglcontextlost', () => {
    for (const kind of Object.keys(window.held)) window.held[kind] = 0;
  });
  for (const kind of ['Texture', 'Buffer', 'VertexArray', 'Program', 'Shader']) {
    window.held[kind] = 0;
    for (const [method, change] of [[`create${kind}`, 1], [`delete${kind}`, -1]]) {
      const original = WebGL2RenderingContext.prototype[method];
      WebGL2RenderingContext.prototype[method] = function (...args) {
        if (change > 0 || args[0]) window.held[kind] += change;
        return original.apply(this, args);
      };
    }
  }
});

// A small picture: what counts is how often.
test('the picture comes back two hundred times, with what was typed, and nothing piles up', { viewport: { width: 400, height: 320 } }, async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  await page.evaluate(() => document.activeElement.blur());
  await page.hover({ x: 5, y: 5 });
  await atRest(page);
  const before = await page.screenshot();
  await countObjects(page);
  const seen = await loseAgainAndAgain(page, 200);
  assert.deepEqual([...new Set(seen.map((each) => each.picture))].length, 1, 'the pictures differ');
  assert.ok(seen[1].held.Texture > 0 && seen[1].held.Buffer > 0);
  assert.deepEqual(seen.at(-1).held, seen[1].held, 'objects of WebGL pile up');
  assert.equal(seen.at(-1).memory, seen[9].memory, 'memory grows');
  await atRest(page);
  assert.ok(before.equals(await page.screenshot()), 'the picture is not the same as before');
  assert.equal((await view(page)).query, 'hop tac');
  assert.equal((await page.byRole('searchbox'))[0].value, 'hop tac');
  await search(page, 'uy ban');
});

test('while the picture is lost the page says so, and no longer', async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  const message = text('boot.context_lost');
  await lose(page);
  const alert = await page.waitForRole('alert', { text: message });
  assert.ok(alert.bounds.width > 100 && alert.bounds.height > 20, 'it is not to be seen');
  await restore(page);
  await page.waitFor((said) => !document.querySelector('.tracuu-status').textContent.includes(said), { args: [message], what: 'the message to go' });
  await page.nextFrame();
  assert.deepEqual(await page.byRole('alert'), []);
  assert.ok(await countColours(page, picture) > 20);
  await assertSilent(page, assert);
});

// After some seconds the CPU draws instead: whether it does already is not what is asked here.
test('whatever becomes of the picture: search, walk, open and read through the mirror', async (page) => {
  await open(page, reports.http);
  await lose(page);
  await search(page, 'hop tac');
  await page.waitForRole('listitem', { text: /\S/ });
  await page.press('Enter');
  await page.press('ArrowDown');
  await page.press('Enter');
  const { title } = await page.waitFor(() => window.tracuu.viewModel().open, { what: 'a document' });
  const article = await page.waitForRole('article', { name: title });
  assert.match(article.text, /\S/);
  await page.back();
  await page.waitFor(() => !document.querySelector('article'), { what: 'no document' });
  assert.equal((await page.byRole('searchbox'))[0].value, 'hop tac');
});

/** Makes the page believe that its tab is hidden, or is not. */
const setHidden = (page, hidden) => page.evaluate((value) => {
  Object.defineProperty(document, 'hidden', { value, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}, hidden);

test('a hidden tab draws nothing, whatever comes, and what has come is there when it is shown', async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  await setHidden(page, true);
  const frames = () => page.evaluate(() => window.tracuu.stats().frames);
  const before = await frames();
  await page.evaluate(() => window.tracuu.setState('q=uy%20ban'));
  await page.waitFor(() => window.tracuu.viewModel().query === 'uy ban' && !window.tracuu.viewModel().searching, { what: 'the answer' });
  await page.nextFrame();
  assert.equal(await frames(), before);
  await setHidden(page, false);
  await answered(page, 'uy ban');
  assert.ok(await frames() > before);
});

test('nothing waits to run while nothing happens; with the focus in a field only the caret\'s next blink', async (page) => {
  await openHost(page, host, 'one');
  const waits = (timers) => page.waitFor((wanted) => {
    const pending = window.host.pending();
    return pending.timers === wanted && pending.frames === 0;
  }, { args: [timers], what: `${timers} timers and no frame to wait` });
  await waits(0);
  const frames = await page.evaluate(() => window.explorers.one.stats().frames);
  await page.evaluate(() => document.querySelector('#one .tracuu-field').focus());
  await waits(1);
  assert.ok(await page.evaluate(() => window.explorers.one.stats().frames) > frames);
  await page.evaluate(() => document.activeElement.blur());
  await waits(0);
  await setHidden(page, true);
  await page.evaluate(() => document.querySelector('#one .tracuu-field').focus());
  await waits(0);
});
