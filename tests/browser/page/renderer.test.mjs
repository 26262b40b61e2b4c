// Drawn by the CPU: where there is no WebGL, where it goes for good, and where somebody asks for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { browserTests, engine, launch, serveFolder } from '../rig/index.mjs';
import { answered, assertSilent, atRest, forms, isReady, loseContext, open, openings, sample, search, text, view } from './support.mjs';

const test = browserTests({ viewport: { width: 900, height: 640 } });
let reports;
before(async () => { reports = await openings(sample); });
after(() => reports.stop());

const renderer = (page) => page.evaluate(() => window.tracuu.stats().renderer);
const cpu = (url) => `${url}?renderer=cpu`;

/** Serves the site to a browser that gives no WebGL. */
async function withoutWebGl(action) {
  const prefix = `const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind === '2d' ? get.call(this, kind, ...rest) : null; };`;
  const server = await serveFolder(reports.site, {
    respond(request, response, path) {
      if (path !== '/boot.js') return false;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${prefix}\n${readFileSync(join(reports.site, 'boot.js'))}`);
      return true;
    },
  });
  try {
    await action(server.url);
  } finally {
    await server.stop();
  }
}

/** In the page, of a canvas drawn by the CPU: how many different colours lie in a box (CSS pixels), and a number that stands for its pixels. */
function looked({ x, y, width, height }) {
  const canvas = document.querySelector('.tracuu-canvas');
  const scale = canvas.width / canvas.clientWidth;
  const box = [x, y, width, height].map((length) => Math.round(length * scale));
  const pixels = new Uint32Array(canvas.getContext('2d').getImageData(...box).data.buffer);
  let sum = 0;
  for (const pixel of pixels) sum = (Math.imul(sum, 31) + pixel) | 0;
  return { colours: new Set(pixels).size, sum };
}
const look = (page, bounds) => page.evaluate(looked, bounds);
const wholePage = { x: 0, y: 0, width: 900, height: 640 };
/** Where it says how many were found, and in how much time, which no two searches share. */
const timeTaken = async (page) => (await page.byRole('status')).find(({ text }) => / ms$/.test(text))?.bounds;

/** A caret never rests. */
const blur = (page) => page.evaluate(() => document.activeElement.blur());

/** Searching, scrolling, reading and the dark theme, by mouse, wheel and keys: each is to be seen. */
async function assertWorks(page) {
  await atRest(page);
  assert.equal(await renderer(page), 'cpu');
  assert.deepEqual(await page.byRole('alert'), []);
  assert.equal(await page.evaluate(() => document.querySelector('.tracuu-status').textContent), '', 'the status line speaks of it');
  const pictures = [await look(page, wholePage)];
  const assertSeen = async (what) => {
    await atRest(page);
    const picture = await look(page, wholePage);
    assert.ok(pictures.every(({ sum }) => sum !== picture.sum), `nothing is to be seen of ${what}`);
    pictures.push(picture);
  };

  await search(page, 'hop tac');
  await blur(page);
  await assertSeen('the search');
  const [link] = await page.byRole('link');
  assert.ok((await look(page, link.bounds)).colours > 8, 'no text where the first result is');
  // WebKitGTK's driver turns the wheel now and then only.
  if (engine !== 'webkit') {
    const place = { x: link.bounds.x + 20, y: link.bounds.y + 60 };
    await page.wheel(place, 300);
    await assertSeen('the scrolling');
    await page.wheel(place, -3000);
    await atRest(page);
  }
  await page.clickRole('link', (await page.byRole('link'))[0].name);
  await page.waitForRole('article');
  await assertSeen('the document');
  await page.back();
  await page.waitFor(() => !document.querySelector('article'), { what: 'no open document' });
  await atRest(page);
  const at = { x: 899, y: 639, width: 1, height: 1 };
  const light = await look(page, at);
  await page.clickRole('button', text('ui.display'));
  await page.clickRole('radio', text('ui.theme_dark'));
  await page.waitFor(() => window.tracuu.viewModel().theme === 'dark', { what: 'the dark theme' });
  await assertSeen('the theme');
  assert.notEqual((await look(page, at)).sum, light.sum);
}

test('site: without WebGL everything is there', async (page) => {
  await withoutWebGl(async (url) => {
    await open(page, url);
    await assertWorks(page);
    await assertSilent(page, assert);
  });
});

if (engine === 'chromium') {
  test('a browser without a GPU and without one made of software', async () => {
    const browser = await launch({ args: ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'], viewport: { width: 900, height: 640 } });
    try {
      const page = await browser.newPage();
      for (const form of forms) {
        await open(page, reports[form]);
        await assertWorks(page);
        await assertSilent(page, assert);
      }
    } finally {
      await browser.close();
    }
  });
}

for (const form of forms) {
  test(`${form}: ?renderer=cpu asks for the CPU, and without it there is WebGL`, async (page) => {
    await open(page, cpu(reports[form]));
    await assertWorks(page);
    await assertSilent(page, assert);
    await open(page, reports[form]);
    assert.equal(await renderer(page), 'webgl');
  });
}

test('site: at rest nothing is drawn, and the caret draws little', async (page) => {
  await open(page, cpu(reports.http));
  await search(page, 'hop tac');
  await page.evaluate(() => {
    window.put = [];
    const { putImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.putImageData = function (...args) {
      window.put.push(args[5] * args[6]);
      return putImageData.apply(this, args);
    };
  });
  const areas = await page.waitFor(() => window.put.length > 3 && window.put.slice(1), { what: 'the caret to blink' });
  for (const area of areas) assert.ok(area < 96 * 96, `${area} pixels for a caret`);

  await blur(page);
  await atRest(page);
  const drawn = await page.evaluate(async () => {
    const before = window.tracuu.stats().frames + window.put.length;
    await new Promise((resolve) => { setTimeout(resolve, 5000); });
    return window.tracuu.stats().frames + window.put.length - before;
  });
  assert.equal(drawn, 0);
});

test('site: the same state gives the same pixels, however it was come to', async (page) => {
  await open(page, cpu(reports.http));
  const setState = async (state) => {
    await page.evaluate((wanted) => window.tracuu.setState(wanted), state);
    await atRest(page);
  };
  const pictures = [];
  for (const before of ['q=hop%20tac&doc=', 'q=uy%20ban', 'q=khong%20co%20o%20dau', '']) {
    await setState(before);
    await setState('q=hop%20tac');
    const { y, height } = await timeTaken(page);
    pictures.push(await look(page, { ...wholePage, y: y + height, height: 640 - y - height }));
  }
  assert.ok(pictures[0].colours > 20);
  for (const picture of pictures.slice(1)) assert.deepEqual(picture, pictures[1]);
});

/** In the page: how far two screenshots are from each other, but for a box (CSS pixels). @returns {Promise<{over3: number, over12: number, most: number}>} shares of all pixels, and levels */
async function compared(first, second, except) {
  const pixelsOf = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    if (except) {
      const scale = bitmap.width / innerWidth;
      context.clearRect(...[except.x, except.y, except.width, except.height].map((length) => length * scale));
    }
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await pixelsOf(first), await pixelsOf(second)];
  const found = { over3: 0, over12: 0, most: 0 };
  for (let i = 0; i < a.length; i += 4) {
    const most = Math.max(Math.abs(a[i] - b[i]), Math.abs(a[i + 1] - b[i + 1]), Math.abs(a[i + 2] - b[i + 2]));
    if (most > 3) found.over3 += 4 / a.length;
    if (most > 12) found.over12 += 4 / a.length;
    found.most = Math.max(found.most, most);
  }
  return found;
}

/**
 * A GPU that places corners on 256ths of a pixel, as the CPU does and nearly every GPU, differs by a few levels of 255 and nearly
 * nowhere by more. The software GPU of Chromium and WebKitGTK has 16ths (SUBPIXEL_BITS): text between two pixels is then up to a
 * dozen levels lighter or darker at its edges.
 */
async function assertAlike(page, first, second, what) {
  const found = await page.evaluate(compared, first.toString('base64'), second.toString('base64'), await timeTaken(page));
  if (process.env.TRACUU_SHOW_DIFFERENCES) console.log(what, JSON.stringify(found));
  const [over3, over12] = engine === 'firefox' ? [0.0005, 0.0002] : [0.02, 0.0005];
  assert.ok(found.over3 <= over3 && found.over12 <= over12, `${what}: ${JSON.stringify(found)}`);
}

test('site: a WebGL context that is lost for good is made up for, and typed text is kept', async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  await blur(page);
  await page.hover({ x: 899, y: 639 });
  await atRest(page);
  const before = await page.screenshot();
  await page.evaluate(() => document.querySelector('.tracuu-canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext());
  await page.waitForRole('alert', { text: /\S/ });
  await page.waitFor(() => window.tracuu.stats().renderer === 'cpu', { what: 'the CPU to take over' });
  await atRest(page);
  assert.deepEqual(await page.byRole('alert'), []);
  await assertAlike(page, before, await page.screenshot(), 'before and after');
  assert.equal((await page.byRole('searchbox'))[0].value, 'hop tac');

  await page.press('/');
  await page.press('End');
  await page.type(' kinh');
  await answered(page, 'hop tac kinh');
  await search(page, 'hop tac');
  const [link] = await page.byRole('link');
  await page.click({ x: link.bounds.x + 20, y: link.bounds.y + 10 });
  await page.waitForRole('article');
  assert.ok((await view(page)).open);
});

test('site: a context that comes back and is lost again before anything is drawn has not come back', async (page) => {
  await open(page, reports.http);
  await search(page, 'hop tac');
  await loseContext(page, 3, true);
  await page.waitFor(() => window.tracuu.stats().renderer === 'cpu', { what: 'the CPU to take over' });
  await isReady(page);
  await search(page, 'uy ban');
});

test('site: a host asks for it', async (page) => {
  await open(page, reports.http);
  const found = await page.evaluate(async () => {
    const { mount } = await import('./tracuu.js');
    const host = Object.assign(document.createElement('div'), { style: 'height: 400px' });
    document.body.append(host);
    const explorer = await mount(host, { renderer: 'cpu', embedded: true });
    await explorer.ready;
    const { renderer: used } = explorer.stats();
    explorer.destroy();
    return { used, left: host.childElementCount, others: window.tracuu.stats().renderer };
  });
  assert.deepEqual(found, { used: 'cpu', left: 0, others: 'webgl' });
});

/** WebKitGTK has whole densities only, fixed for a page. */
const densities = { chromium: [1, 1.25, 1.5, 2, 3], firefox: [2], webkit: [1] }[engine];
const states = ['q=hop%20tac', 'q=hop%20tac&doc=FIRST', 'q=khong%20co%20o%20dau'];
for (const deviceScaleFactor of densities) {
  for (const colorScheme of deviceScaleFactor === 1 && engine === 'chromium' ? ['light', 'dark'] : ['light']) {
    test(`site: CPU and WebGL draw the same picture at density ${deviceScaleFactor}, ${colorScheme}`, { deviceScaleFactor, colorScheme }, async (page) => {
      await open(page, reports.http);
      const [first] = (await page.evaluate(() => window.tracuu.search({ query: 'hop tac' }))).hits;
      for (const state of states) {
        const shots = {};
        for (const wanted of ['webgl', 'cpu']) {
          await page.goto('about:blank');
          await open(page, `${reports.http}?renderer=${wanted}#${state.replace('FIRST', encodeURIComponent(first.id))}`);
          if (state.includes('doc=')) await page.waitFor(() => window.tracuu.viewModel().mentions?.complete, { what: 'names to be marked' });
          await atRest(page);
          assert.equal(await renderer(page), wanted);
          shots[wanted] = await page.screenshot();
        }
        await assertAlike(page, shots.webgl, shots.cpu, state);
      }
    });
  }
}
